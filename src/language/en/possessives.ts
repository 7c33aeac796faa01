// Where it’s can only be its, and its can only be it’s, by the words around them.

/** After these comes what belongs to something: of its mandate. “To” and “that” are not among them: to, it’s said. */
const preposition =
  'of|for|with|in|on|by|from|through|under|into|within|across|during|between|among|amongst|about|against|without|despite|towards?|upon|via|beyond|throughout|alongside|beside|behind|above|below|near|over|per|to|at|around|following|including';

/** What is done to something that belongs to it. */
const verb =
  'strengthens?|strengthened|strengthening|improves?|improved|improving|expands?|expanded|expanding|increas(?:es?|ed|ing)|reduc(?:es?|ed|ing)|continu(?:es?|ed|ing)|extends?|extended|extending|open(?:s|ed|ing)?|clos(?:es?|ed|ing)|mov(?:es?|ed|ing)|launch(?:es|ed|ing)?|start(?:s|ed|ing)?|complet(?:es?|ed|ing)|deliver(?:s|ed|ing)?|implement(?:s|ed|ing)?|fulfil(?:s|led|ling)?|updat(?:es?|ed|ing)|revis(?:es?|ed|ing)|publish(?:es|ed|ing)?|present(?:s|ed|ing)?|shar(?:es?|ed|ing)|adapt(?:s|ed|ing)?|adjust(?:s|ed|ing)?|focus(?:es|ed|ing)?|support(?:s|ed|ing)?|renew(?:s|ed|ing)?|maintain(?:s|ed|ing)?|develop(?:s|ed|ing)?|chang(?:es?|ed|ing)|has|have|had|ha(?:s|ve) held|held|gives?|gave|takes?|took|makes?|made|keeps?|kept|doubl(?:es?|ed|ing)|resum(?:es?|ed|ing)|review(?:s|ed|ing)?|train(?:s|ed|ing)?|thank(?:s|ed|ing)?|us(?:es?|ed|ing)|brings?|brought|runs?|ran|reach(?:es|ed)?|met|meets?';

/** What a factsheet’s bodies have: UNHCR and its partners. */
const noun =
  'own|head|name|base|board|budget|design|scope|mandate|partners?|programmes?|work|activit(?:y|ies)|efforts?|support|operations?|staff|members?|role|offices?|projects?|services?|resources?|capacit(?:y|ies)|networks?|donors?|plans?|strateg(?:y|ies)|polic(?:y|ies)|laws?|borders?|people|population|citizens?|territor(?:y|ies)|Government|government|obligations?|commitments?|goals?|objectives?|aims?|priorit(?:y|ies)|budgets?|funds?|funding|teams?|missions?|campaigns?|centres?|schools?|hosts?|neighbours?|counterparts?|representatives?|experts?|leaders?|website|impact|effects?|results?|protocols?|conventions?|annual|local|national|international|regional|implementing|main|current|first|second|third|new|next|latest|assistance|cooperation|presence|response|advocacy|expertise|Representation|Representative|findings|recommendations|volunteers|beneficiaries|events?|initiatives?|communit(?:y|ies)|families|children|contributions?';

/** Before these, “it is” may follow a verb or “and” after all: and it’s new that …, because of it’s. */
const asVerb =
  '[ \\n](?:a|an|the|not|no|been|going|to|that|because|clear|important|time|too|very|possible|likely|hard|easy|easier|necessary|essential|also|now|only|still|there|all|what|why|how|where|when|estimated|expected|hoped|planned|said|believed)(?!\\p{L})';

const long = "it[’']s";
const end = '(?![\\p{L}-])';

/** Global; a match has its or it’s in it, with the word that tells. */
export const possessives = new RegExp(
  [
    `\\b(?:${preposition}|${verb}|${sentenceStart(preposition)})[ \\n]${long}(?!${asVerb})(?=[ \\n]\\p{L})`,
    `\\b${long}[ \\n](?:${noun})${end}(?![ \\n](?:to|that|who|which|like)[ \\n])`,
    `\\b[Ii]t[’']s[ \\n](?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[ \\n](?!(?:years?|months?|weeks?|days?|hours?|minutes?|o[’']clock|kilometres?|metres?|times?|per)${end})\\p{Ll}+s${end}`,
    `\\bIt[’']s[ \\n](?:${noun})${end}(?=[ \\n](?:is|are|was|were|has|have|had|will|can|also|includes?|covers?|continues?|supports?|works?|provides?|helps?|\\p{L}{2,}ed)${end})`,
    `\\b[Ii]ts[’'](?!\\p{L})`,
    `\\b[Ii]ts[ \\n](?:a(?! (?:priori|posteriori))|an|the|been|going to|not (?:a|an|the|only|yet|clear|possible|enough|easy)|(?:important|clear|possible|likely|necessary|essential|expected|estimated|hoped|vital|crucial|planned|hard|difficult|easy|time|impossible) (?:to|that)|because)${end}`,
    // Its safer there, its too late, its not our way, its written by all.
    `\\b[Ii]ts[ \\n](?:too \\p{Ll}+(?=[.,;!?]|[ \\n](?:to|for)${end})|not (?:our|my|their|your|his|her|just|about|that|what|too|so|easy|hard|true|right|fair)${end}|(?!(?:member|number|former|inner|outer|upper|lower|other|river|water|paper|letter|winter|summer|border)${end})\\p{Ll}{3,}er (?:there|here|now|than|to|for)${end}|(?:\\p{Ll}{3,}ed|written|made|run|led|held|given|taken|paid|built|known) by${end})`,
    // Its worth the effort, its warm in here.
    `\\b[Ii]ts[ \\n](?:worth[ \\n](?:the|an?|it|\\p{Ll}+ing)|(?:warm|cold|hot|cool|quiet|dark|safe|nice|good|great|bad|fine|better|clean|calm|wet|dry|noisy|crowded|peaceful)[ \\n](?:(?:in|out|up|down|over)[ \\n])?(?:here|there|now|today|tonight))${end}`,
  ].join('|'),
  'gu',
);

/** The words with a capital. */
function sentenceStart(words: string): string {
  return words.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => letter.toUpperCase());
}
