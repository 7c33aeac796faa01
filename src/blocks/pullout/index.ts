// The pull-out: one sentence that is set large, with its figure if it begins with one.
import { line } from '../../period/fields.ts';
import { kind } from '../kind.ts';
import { resultsIn } from '../results.ts';
import { leadApart, nullable } from '../words.ts';

export const pullout = kind({
  says: 'one sentence that is set large, with its figure',
  usual: { pullout: {} },
  words: nullable(line),
  blank: {
    pullout: [
      'One sentence that the page sets large, with its figure first.',
      '"**{{legal_aid, number}} people** received legal aid {{legal_aid, during}}."',
    ],
  },
  whole: true,
  isOfWords: true,
  show: ({ block: { name }, words }) => words && { block: name, ...leadApart(words) },
  keyFigures: ({ block: { name }, local, words }) =>
    words ? resultsIn(local, [{ at: [name], passage: words }]) : [],
});
