// “The UNHCR”: in English the name stands alone.
import type { Check } from '../check.ts';
import type { DataSubject } from '../subjects.ts';
import { matches } from './matches.ts';

/** After these the name stands for itself. Before a noun “the” belongs to the noun: the UNHCR office. */
const auxiliary =
  'has|had|have|is|was|are|were|will|would|can|could|may|might|must|shall|should|does|did|also|then|now|still|further';
const verb =
  'supports|provides|helps|works|organizes|assists|continues|conducts|delivers|monitors|gives|gave|runs|ran|leads|led|takes|took|holds|held|began|begins|met|meets|cooperates|thanks|carries|calls|counsels|trains|seeks|sought|makes|made|ensures|remains|urges|welcomes|advocates|estimates|maintains|went|saw|brought|built';
const link =
  'in|on|at|of|to|for|with|by|from|that|which|who|under|through|during|since|until|as|if|when|while|because|but';

/** The name, then the end, a punctuation mark, a word of those above, or a past form (provided); and its genitive. */
const named = new RegExp(
  `(?<!\\p{L})[Tt]he UNHCR(?:[’']s(?!\\p{L})|(?=\\s*$|[.;:!?)”]|,(?! \\p{Lu}{2})|[ \\n](?:${auxiliary}|${verb}|${link}|\\p{Ll}{3,}(?<!e)ed)(?![\\p{L}-])))`,
  'gu',
);

/** In English texts. */
export const theUnhcr: Check<DataSubject> = {
  code: 'the-unhcr',
  severity: 'warning',
  title: 'UNHCR with an article',
  why: 'Abbreviations of United Nations bodies take no article (United Nations Editorial Manual).',
  example: { wrong: 'with the support of the UNHCR', right: 'with the support of UNHCR' },
  mend: 'Take “the” out. It stays before a noun: the UNHCR office.',
  find: (subject) =>
    matches(
      subject,
      ({ language }) => (language === 'en' ? named : undefined),
      ({ words }) => `“${words}” has an article before the name.`,
    ),
};
