// Points: passages under one heading.
import { line } from '../../period/fields.ts';
import { kind } from '../kind.ts';
import { headingOf, itemsOf, section } from '../words.ts';

export const points = kind({
  says: 'passages under one heading',
  usual: { partnership: {}, statelessness: {} },
  words: section(line),
  headed: true,
  lists: (name) => [[name]],
  isOfWords: true,
  show({ block: { name }, local, words = {} }) {
    const items = itemsOf(name, words);
    return items.length > 0 ? { title: headingOf(local, words.title, name), items } : undefined;
  },
});
