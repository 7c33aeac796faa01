// How English writes what leads to a person.
import { latin } from '../latin.ts';
import type { Persons } from '../persons.ts';

const word = '\\p{Lu}\\p{Ll}[\\p{L}’-]*';
/** One to three words with a capital, none of them behind “in” or another word that a place follows. */
const name = (nth: number) =>
  `(?!(?:In|At|From|For|Near|Across) )(?<!\\p{L}|\\b(?:In|At|From|For|Near|Across|in|at|from|to|of|for|near|across|around|and|the|on|by|with|International|World|Global) )(?<name${nth}>${word}(?: (?:${word}|\\p{Lu}\\.)){0,2})`;
const someone =
  '(?:refugee|asylum-seeker|IDP|woman|man|girl|boy|mother|father|grandmother|grandfather|widow|widower|student|pupil|teacher|farmer|child|teenager|tailor|seamstress|nurse|doctor|engineer|entrepreneur|resident|survivor|person)';
const age = (nth: number) => `(?<age${nth}>[1-9]\\d{0,2})`;
/** An age in words: thirty-four. */
const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const ageInWords = (nth: number) =>
  `(?<age${nth}>(?:${tens})(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|(?:six|seven|eight|nine)(?:teen)?|eighteen|ten|eleven|twelve|thirteen|fourteen|fifteen)`;
const month = 'January|February|March|April|May|June|July|August|September|October|November|December';
const birthday = `(?:\\d{1,2}(?:st|nd|rd|th)? (?:${month}),? |(?:${month}) \\d{1,2}, |\\d{1,2}[./]\\d{1,2}[./])(?:19|20)\\d\\d`;
/** Names that a day in brackets may follow, as it was made or held then. */
const dated =
  '(?<!Day|Week|Year|Act|Law|Code|Decree|Order|Convention|Protocol|Treaty|Agreement|Declaration|Resolution|Compact|Forum|Conference|Summit|Festival|War|Massacre|Tragedy|Meeting|Round|Report|Plan|Strategy|Decision|Memorandum|Games|Holiday|Anniversary|Republic|Constitution)';
/** Words that a number in brackets counts, or that begin a reference. */
const counted =
  '(?<!\\p{L}*s|Children|Women|Men|People|Total|Call|Table|Figure|Page|Article|Annex|Chapter|Note|Goal)';

export const persons: Persons = {
  phone:
    /(?<!\p{L})(?:tel|telephone|phone|mobile|cell|call(?:ed|ing)?|dial|ring|whatsapp|telegram|viber|signal|hotline|helpline|fax|sms)(?!\p{L})[^.;!?]*$/iu,
  address: new RegExp(
    latin(
      /(?<![\p{L}\p{N}])\d{1,4}\p{Lu}?(?:\/\d{1,4})?,? (?!(?:the|an?|this|that|our|each|every) )(?:\p{Lu}[\p{L}.’-]* ){1,4}(?:Street|St\.|Avenue|Ave\.?|Road|Rd\.|Str\.|Lane|Boulevard|Blvd\.?|Alley|Square|Highway)(?!\p{L})|(?<!\p{L})(?:Street|St\.|Str\.|Avenue|Road|Lane|Boulevard|Alley),? (?:(?:No\.?|№|house|building) ?)?\d{1,4}\p{Lu}?(?![\p{L}\p{N}])|(?<!\p{L})(?:apartment|apt\.?|flat) (?:(?:no\.?|№|number) ?)?\d{1,4}(?![\p{L}\p{N}])/u
        .source,
    ),
    'giu',
  ),
  open: /(?<!\p{L})(?:(?:reception|service|health|medical|information|cultural|community|business|registration|youth|training|exhibition|one-stop) cent(?:re|er)s?|(?:field |head |country |branch |sub-?)?offices?(?! of)|headquarters|ministry|agency|embassy|consulate|court(?:house)?s?|schools?|universit(?:y|ies)|college|lyceum|kindergartens?|nurser(?:y|ies)|libraries|library|museum|theatre|cinema|clinics?|hospitals?|polyclinic|pharmac(?:y|ies)|banks?|hotels?|caf[eé]s?|restaurants?|bakery|shops?|gallery|park|stadium|mosque|church|synagogue|town hall|police station|post office|registry|window|desk|Bar Association)(?!\p{L})/iu,
  home: /(?<!\p{L})(?:safe (?:house|space)s?|shelters?|homes?|houses?|hous(?:ed|ing)|hostels?|dormitor(?:y|ies)|famil(?:y|ies)|liv(?:es?|ed|ing)|resid(?:es?|ed|ing|ence|ents?)|apartments?|apt\.?|flats?|survivors?|moved|hid(?:es?|ing)?|settled|wom[ae]n’s cent(?:re|er))(?!\p{L})/iu,
  document: latin(
    '(?<!\\p{L})(?:(?:[Pp]assport|[Ii]dentity card|ID card|ID|[Nn]ational ID|PIN|[Vv]isa)(?: (?:no\\.?|number|No\\.?|nr\\.?|№|#))?|(?:[Cc]ase|[Ff]ile|[Rr]egistration|[Ii]ndividual|[Pp]ermit|[Cc]ertificate|[Dd]ocument|[Rr]eference|[Rr]ation card|proGres) (?:no\\.?|number|No\\.?|nr\\.?|№|#|ID))[ :]{0,3}(?:is )?',
  ),
  named: {
    near: /\d|, (?:an?|the) |from|who |year|aged|(?:teen|t(?:y|en|elve)|ty-\w+),/,
    pattern: latin(
      [
        `${name(1)}(?:, (?:aged )?${age(1)}(?=[,.;:)]|$)|${counted} \\(${age(2)}\\)| from ${word}, ${age(6)}(?=[,.;)]|$)|,? ${age(7)} years old|,? aged ${age(3)}(?!\\p{N})| is ${age(4)}(?: years old)?(?=[,.;]| and ))`,
        `(?<![\\p{L}\\p{N}])${age(5)}[- ]years?[- ]old (?:(?!(?:from|in|of|at|to|who|and|with) )[\\p{Ll}-]+ ){0,3}(?<name5>${word})`,
        `(?<!\\p{L})[Bb]orn (?:on |in )(?<born4>(?:${birthday})|(?:(?:${month}) )?(?:19|20)\\d\\d)(?: in ${word})?, (?<name14>${word}(?: ${word})?)`,
        `${name(16)}, (?:an? |the |now )?${age(13)}[- ]years?[- ]old`,
        `${name(15)} (?:has )?(?:just |recently )?turned ${age(12)}(?=[,.; ])`,
        `${name(9)} \\((?:born|b\\.|DOB:?|date of birth:?) (?<born1>[^()]{0,20}(?:19|20)\\d\\d)[^()]{0,40}\\)`,
        `${name(10)}${dated} \\((?<born2>${birthday})[^()]{0,40}\\)`,
        `${name(11)},? (?:was )?born (?:on |in )?(?<born3>(?:${birthday})|(?:(?:${month}) )?(?:19|20)\\d\\d)`,
        `${name(12)}(?:, (?:aged )?${ageInWords(8)}(?=,)|,? aged ${ageInWords(9)}|(?:,| is) ${ageInWords(10)} years old)(?!\\p{L})`,
        `(?<!\\p{L})${ageInWords(11)}[- ]years?[- ]old (?:(?!(?:from|in|of|at|to|who|and|with) )[\\p{Ll}-]+ ){0,3}(?<name13>${word})`,
        `${name(6)}, (?:an?|the) (?:[\\p{Ll}-]+ ){0,3}?${someone} (?:[\\p{Ll}-]+ ){0,3}?(?:from|in|of) (?:the )?${word}`,
        `${name(7)},? who (?:[\\p{Ll}]+ ){0,2}?(?:lives|lived|fled|comes|came|arrived|escaped) (?:[\\p{Ll}-]+ ){0,3}?(?:in |from |to )?${word}`,
        `(?<!\\p{L})${someone} (?<name8>${word}(?: ${word})?) from (?:the )?${word}`,
      ].join('|'),
    ),
  },
  nobody:
    /^(?:\p{L}*[^s]s|People|Children|Women|Men|Youth|Anyone|Anybody|Someone|Everyone|Everybody|Nobody|Half|Most|Many|Some|All|Both|Those|Person|Child|However|Moreover|Meanwhile|Instead|Still|Now|Then|Today|Overall|Together|Again|Also|Only|Just|Not|Finally|Later|Before|After|Over|Under|Among|Between|Until|Since|Of|Being)$/u,
  official:
    /(?<!\p{L})(?:Minister|Ministry|Representative|Director|Head|Ombuds\p{Ll}*|Commissioner|Ambassador|President|Chair\p{Ll}*|Judge|Governor|Mayor|Spokes\p{Ll}*|Secretary|Officer|Chief|Professor|MP)(?!\p{L})/iu,
};
