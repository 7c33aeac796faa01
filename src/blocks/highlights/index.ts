// Highlights: sentences that begin with a figure, which is set large.
import { line } from '../../period/fields.ts';
import { kind } from '../kind.ts';
import { resultsIn } from '../results.ts';
import { headingOf, pointsOf, section } from '../words.ts';
import { highlightsOf } from './items.ts';

export const highlights = kind({
  says: 'sentences that begin with a figure, which is set large',
  usual: { highlights: {} },
  words: section(line),
  blank: {
    highlights: {
      legal_aid:
        'A result. It begins with its figure in bold: “**{{legal_aid, number}} people** received legal aid {{legal_aid, during}}.”',
      cash: 'The next one: “**{{cash, number}} families** received cash assistance {{cash, during}}.”',
      trained:
        'One more: “**{{trained, number}} officials** were trained in asylum law {{trained, during}}.”',
    },
  },
  lists: (name) => [[name]],
  isOfWords: true,
  show({ block: { name }, local, words = {} }) {
    const { items, since } = highlightsOf(local, name, words);
    const title = headingOf(local, words.title, 'highlights');
    return items.length > 0 ? { title, items, since } : undefined;
  },
  // Where no statements open the sheet.
  summary: (words) => pointsOf(words).map(([, { plain }]) => plain),
  keyFigures: ({ block: { name }, local, words = {} }) =>
    resultsIn(
      local,
      pointsOf(words).map(([key, passage]) => ({ key, at: [name, key], passage })),
    ),
});
