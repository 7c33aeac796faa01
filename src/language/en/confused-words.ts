// English words that sound like others, where the words around them leave no doubt: more then ten, they’re homes.
import type { Confused } from '../spelling.ts';

const end = "(?![\\p{L}’'-])";
/** What belongs to people in a factsheet: a noun behind there, they’re or you’re can only be theirs. */
const owned =
  '(?:homes?|houses|children|famil(?:y|ies)|parents|rights|lives|needs|countr(?:y|ies)|communit(?:y|ies)|villages?|towns|districts|land|property|documents?|papers|passports?|cards?|jobs?|livelihoods?|skills|stories|voices|hosts|neighbours|relatives|teachers|lawyers|status|citizenship|nationality|situation|future|safety|health|income|savings|own|mandate|support|work)';
const many =
  '(?:refugees|people|persons|families|children|women|men|IDPs|asylum-seekers|students|girls|boys|parents|communities|households|individuals|many|some|they|we|you|who|to|not|will|can|could|may|might|would|must|should)';

/** Each with its pattern, whose group `word` is the word in question, and what is right. */
export const confusedWords: readonly Confused[] = (
  [
    // there, their, they’re
    [
      `(?<=(?:of|for|with|in|from|to|by|on|at|lose|lost|left|leave|leaves|rebuild|rebuilt|support|supports|supported|improve|improved|protect|protects|help|helps|helped|and|return to|fled|get|got|find|use|used|sold|sell|rent|repair|repaired|lack|need|know|tell|told|show|share|shared|raise|raised|feed) )(?<word>there|they[’']re) ${owned}${end}(?! (?:is|are|was|were)${end})`,
      'their',
    ],
    [
      `(?<=^|[.!?] )(?<word>[Tt]hey[’']re) (?:homes|houses|lives|rights|countries|papers|passports|livelihoods|documents)${end}`,
      'their',
    ],
    [`(?<word>(?:[Tt]heir|[Tt]hey[’']re)) (?:is|are|was|were|has been|have been|will be)${end}`, 'there'],
    [`(?<word>[Tt]heir) (?:not|going to|now able|being|able to)${end}`, 'they are'],
    // than, then
    [
      `(?:more|fewer|rather|greater|larger|smaller|lower|higher|older|younger|earlier|later|better|worse|longer|shorter|bigger|easier|harder|faster|cheaper|safer|stronger|(?<!no |any |much |or )less)(?: [\\p{Ll}-]+)? (?<word>then) (?=\\p{N}|\\uE000|(?:a|an|the|half|one|two|three|four|five|six|seven|eight|nine|ten|in|last|ever|before|expected|planned|any|other|men|women|boys|girls|twice|once|usual|those|that|this|most|usual|at)${end})`,
      'than',
    ],
    [`(?:other|rather) (?<word>then)${end}(?!,)`, 'than'],
    [
      `(?:since|until|by|back|and|but) (?<word>than)(?=[,.;]| (?:they|we|he|she|it|the|went|moved|came)${end})`,
      'then',
    ],
    // your, you’re, who’s, whose
    [
      `(?<word>[Yy]ou[’']re) (?:cards?|documents?|papers|rights|case|applications?|children|family|famil(?:y|ies)|passports?|home|status|names?|office|lawyer|appointment|questions?|address|country|own)${end}`,
      'your',
    ],
    [
      `(?<word>[Yy]our) (?:welcome|not|going to|able to|entitled|required|invited|allowed|registered)${end}(?! (?:desk|centre|pack|kit|letter|guest|person))`,
      'you are',
    ],
    [
      `(?:people|persons?|refugees?|child(?:ren)?|wom[ae]n|m[ae]n|famil(?:y|ies)|those|one|students?|IDPs?|anyone|everyone) (?<word>who[’']s) (?:${owned}|applications?|names?|cases?|houses?|claims?)${end}`,
      'whose',
    ],
    [`(?<word>[Ww]hose) (?:been|going to|able to)${end}`, 'who has, or who is'],
    [
      `(?<word>[Ww]ho[’']s) (?:children|homes|houses|parents|names|documents|papers|rights|lives|applications|cases|families|relatives|husbands|villages)${end}`,
      'whose',
    ],
    // loose, lose
    [
      `${many} (?<word>loose) (?:their|the|its|our|your|his|her|hope|everything|access|contact|jobs|touch|a|all)${end}`,
      'lose',
    ],
    [
      `(?<=(?:of|without|after|before|by|risk|fear) )(?<word>loosing) (?:their|the|its|our|your|hope|everything|access|contact|jobs|a)${end}`,
      'losing',
    ],
    // affect, effect
    [
      `(?<=(?:change|crisis|war|conflict|floods?|drought|displacement|pandemic|law|laws|prices|cuts|which|that|also|directly|not|can|may|will|could|would|severely|negatively|still|disproportionately) )(?<word>effect)s? (?:people|refugees|displaced|women|children|the lives|families|communities|livelihoods|them|us|everyone|all|IDPs|those|many|millions|thousands)${end}`,
      'affect',
    ],
    [
      `(?<=(?:severely|directly|badly|most|negatively|disproportionately|people|persons|those|areas|communities|families|districts|are|were) )(?<word>effected) by${end}`,
      'affected',
    ],
    [
      `(?<=(?:the|an|any|no|its|their|positive|negative|adverse|strong|lasting|great|good|bad|side|harmful|direct|long-term) )(?<word>affect)s? (?:of|on|upon)${end}`,
      'effect',
    ],
    // advise, advice; practise stays: the house may write both
    [
      `(?:gives?|gave|given|giving|provid(?:es?|ed|ing)|offer(?:s|ed|ing)?|legal|seek|sought|receiv(?:e|ed|es|ing)|get|got|of|some|free|for|medical|career) (?<word>advise)(?: (?:to|on|from|about|for|and|in|was|is)${end}|[.,;])`,
      'advice',
    ],
    [
      `(?:lawyers|officers|staff|experts|they|we|to|will|can|who|centres|colleagues|mentors|doctors) (?<word>advice) (?:refugees|people|families|women|asylum-seekers|IDPs|them|us|mothers|parents|patients|children|clients|tenants|workers|farmers|the Government|on|students|those|how)${end}`,
      'advise',
    ],
    // could of; to small; was lead by; past their exams; insure that; weather or not
    [
      `(?:could|would|should|might|must) (?<word>of) (?:\\p{L}+ed|been|had|gone|come|left|done|seen|got|taken|made|returned)${end}`,
      'have',
    ],
    [
      `(?:is|are|was|were|far|much) (?<word>to) (?:small|big|large|late|few|many|much|expensive|far|old|young|cold|hot|dangerous|high|low|weak|short|slow)(?=[,.;]|$| (?:for|to)${end})`,
      'too',
    ],
    [`(?:was|were|been|is|are|being) (?<word>lead) by${end}`, 'led'],
    [
      `${many} (?<word>past) (?:their|the|his|her|an?|its) (?:exams?|tests?|laws?|resolution|bill|grade)${end}`,
      'passed',
    ],
    [`(?:to|and|will|must|can|helps?|that|which) (?<word>insure)s? that${end}`, 'ensure'],
    [`(?<word>[Ww]eather) or not${end}`, 'whether'],
    [
      `(?:school|college|lyceum|deputy|vice|assistant)[’']?s? (?<word>principle)(?:[’']s|${end})(?! of)`,
      'principal',
    ],
    [`(?<word>[Pp]rinciple) of (?:the|this|that|a) (?:school|college|lyceum)${end}`, 'principal'],
    [`(?:was|were|is|are|very|so) (?<word>quite)(?= (?:at night|now that|after the)|[.,;]|$)`, 'quiet'],
    [`(?:in|into) (?<word>affect)(?=[ ,.;])`, 'effect'],
    [
      `(?:refugees|people|persons|families|children|students|parents|villagers|officials) (?<word>where) (?:not|being|also|then|given|moved|relocated|trained|supported|helped|assisted|informed|counselled|registered|displaced|evacuated|resettled|enrolled|granted)${end}(?! (?:by|and|or) (?:law)|\\s+(?:most|first|last))`,
      'were',
    ],
    // a plural with an apostrophe
    [
      `(?:[Tt]he|[Mm]any|[Ss]ome|[Aa]ll|[Tt]hese|[Tt]hose|[Mm]ost) (?<word>(?:refugee|asylum-seeker|student|teacher|lawyer|volunteer|partner|donor|resident|parent|pupil|worker|visitor|mother|father|girl|boy|official)[’']s) (?:were|are|have|had)${end}`,
      'the plural without an apostrophe',
    ],
    [
      `(?<word>(?:(?-i:\\p{Lu}{2,}s)|(?!series|species)\\p{L}{2,}ies|refugees|students|teachers|partners|donors|workers|persons|asylum-seekers|girls|boys|mothers|parents|pupils|lawyers|villagers|volunteers)[’']s)${end}`,
      'the plural with an apostrophe alone, like families’',
    ],
    [`[Tt]he (?<word>(?:19|20)\\d0[’']s)(?=[,.; ]|$)`, 'the decade without an apostrophe, like 1990s'],
  ] as const
).map(([pattern, right]) => ({ pattern, right }));
