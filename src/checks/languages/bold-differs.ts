// Bold words that one language has in a passage, and another has not.
import { everyNode } from '../../text/nodes.ts';
import { readText } from '../../text/read.ts';
import type { DataCheck, Found } from '../check.ts';
import type { ReadPassage } from '../texts/read-passages.ts';
import { nameOf, pairsOf, shortName, wholeOf } from './pairs.ts';

/** Note at the passage that has fewer. */
export const boldDiffers: DataCheck = {
  code: 'bold-differs',
  severity: 'note',
  title: 'Bold in one language only',
  why: 'What is stressed for some readers is not for others; often the signs were lost in translation.',
  example: {
    wrong: '(text.az.yaml) **iqlim**\n(text.en.yaml) climate',
    right: '(text.az.yaml) **iqlim**\n(text.en.yaml) **climate**',
  },
  mend: 'Set the same words in bold in both languages.',
  find: (subject) =>
    pairsOf(subject).flatMap(({ first, other }): Found[] => {
      const [here, there] = [countOf(first), countOf(other)];
      if (here === there) return [];
      const [fewer, more] = here < there ? [first, other] : [other, first];
      const counts = `${Math.min(here, there)} here, ${Math.max(here, there)} in ${shortName(more.source.file)}`;
      return [{ ...wholeOf(fewer), message: `${nameOf(fewer.path)} has other words in bold: ${counts}.` }];
    }),
};

function countOf({ text }: ReadPassage): number {
  return everyNode(readText(text)).filter(({ kind }) => kind === 'strong').length;
}
