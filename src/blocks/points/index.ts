// Points: passages under one heading.
import { line } from '../../period/fields.ts';
import { kind } from '../kind.ts';
import { headingOf, itemsOf, section } from '../words.ts';

export const points = kind({
  says: 'passages under one heading',
  usual: { partnership: {}, statelessness: {} },
  words: section(line),
  blank: {
    partnership: {
      government: 'With which state bodies UNHCR works, and on what: one or two sentences.',
      partners: 'With which organizations and agencies, and on what: one or two sentences.',
    },
    statelessness: {
      law: 'What the country’s law says of statelessness, and which conventions it has joined: one or two sentences.',
      support: 'What was done for stateless persons: one or two sentences.',
    },
  },
  headed: true,
  lists: (name) => [[name]],
  isOfWords: true,
  show({ block: { name }, local, words = {} }) {
    const items = itemsOf(name, words);
    return items.length > 0 ? { title: headingOf(local, words.title, name), items } : undefined;
  },
});
