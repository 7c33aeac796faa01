// Statements: short passages side by side that open a sheet, without a heading.
import { kind } from '../kind.ts';
import { itemsOf, withoutHeading } from '../words.ts';

export const statements = kind({
  says: 'short passages side by side, without a heading',
  usual: { opening: {} },
  words: withoutHeading('the opening has no heading.'),
  blank: {
    opening: {
      situation: 'Who is displaced or stateless in the country, and where they live: one or two sentences.',
      response: 'What UNHCR does for them, and with whom: one or two sentences.',
      outlook: 'What matters most now: one or two sentences.',
    },
  },
  lists: (name) => [[name]],
  isOfWords: true,
  show({ block: { name }, words = {} }) {
    const items = itemsOf(name, words);
    return items.length > 0 ? { items } : undefined;
  },
  summary: (words) => Object.values(words).map(({ plain }) => plain),
});
