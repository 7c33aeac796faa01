// “The UNHCR”: where the article stands for the organisation itself.

/** After these the name stands for itself. Before a noun “the” belongs to the noun: the UNHCR office. */
const auxiliary =
  'has|had|have|is|was|are|were|will|would|can|could|may|might|must|shall|should|does|did|also|then|now|still|further';
const verb =
  'supports|provides|helps|works|organizes|assists|continues|conducts|delivers|monitors|gives|gave|runs|ran|leads|led|takes|took|holds|held|began|begins|met|meets|cooperates|thanks|carries|calls|counsels|trains|seeks|sought|makes|made|ensures|remains|urges|welcomes|advocates|estimates|maintains|went|saw|brought|built';
const link =
  'in|on|at|of|to|for|with|by|from|that|which|who|under|through|during|since|until|as|if|when|while|because|but';

/** The name, then the end, a punctuation mark, a word of those above, or a past form (provided); and its genitive. */
export const articledName = new RegExp(
  `(?<!\\p{L})[Tt]he UNHCR(?:[’']s(?!\\p{L})|(?=\\s*$|[.;:!?)”]|,(?! \\p{Lu}{2})|[ \\n](?:${auxiliary}|${verb}|${link}|\\p{Ll}{3,}(?<!e)ed)(?![\\p{L}-])))`,
  'gu',
);
