// How English verbs tell what is over: a table of irregular ones, and -ed.

/** Forms that are of the past and nothing else. */
const finite =
  'was|were|had|did|ate|awoke|became|began|bore|broke|came|chose|drank|drew|drove|fell|flew|forgave|froze|gave|grew|knew|ran|rang|rode|rose|sang|sank|saw|shook|showed|shrank|spoke|sprang|stole|swam|swore|threw|took|went|withdrew|woke|wore|wrote|undertook|overcame|arose|underwent|oversaw|foresaw';

/** Irregular forms that may also stand before a noun, or in “has met”. */
export const both =
  'bent|bought|bound|brought|built|caught|dealt|dug|fed|felt|fled|fought|found|got|heard|held|kept|laid|led|left|lent|lit|lost|made|meant|met|paid|rebuilt|said|sat|sent|sewed|sold|sought|spent|stood|stuck|struck|swept|taught|told|thought|understood|upheld|won';

/** Words in -ed that are no verb of the past: need, hundred; and those that tell how somebody or something is. */
const others =
  '(?:ex|pro|suc)ceed|indeed|need|feed|seed|weed|heed|deed|speed|breed|greed|bleed|hundred|red|bed|shed|sacred|naked|wicked|infrared|displaced|related|based|limited|united|needed|dedicated|interested|concerned|aged|skilled|disabled|married|qualified|planned|scheduled|expected|intended|proposed|required|undocumented|unaccompanied|separated|detailed|advanced|linked|connected|tied|devoted|attached|geared|adapted|exposed|forced|combined|estimated|updated|renewed|called|titled|entitled|named|targeted|tailored|affected';

/** What stands before a form that is none of the past: “has met”, “the displaced”, “newly arrived”, “is held”. */
const notAfter =
  'is|are|be|being|been|not|has|have|having|get|gets|getting|a|an|the|of|for|to|with|by|in|on|at|from|as|into|its|their|his|her|our|your|this|these|those|all|most|many|more|some|such|other|any|each|every|no|newly|internally|forcibly|recently|well|who|which|that';

const before = `(?<!(?<!\\p{L})(?:${notAfter})\\s)(?<!(?<!\\p{L})(?:has|have|which|whom)\\s\\p{L}+\\s)(?<![\\p{L}-])`;

/**
 * Whether a sentence has a verb of the past. What tells how somebody is (“displaced people”, “held by”) is none; nor is the
 * perfect (“has met”), which never goes with the time of what is told. A small letter begins the word: Ahmed is a name.
 */
export const past = new RegExp(
  `(?<!\\p{L})(?:${finite}|Held)(?![\\p{L}]|\\sby(?!\\p{L}))|${before}(?!(?:${others})(?!\\p{L}))(?:\\p{Ll}{2,}ed|${both})(?![\\p{L}-]|\\s(?:by|now|to date)(?!\\p{L}))`,
  'u',
);
