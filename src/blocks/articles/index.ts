// Articles: short pieces, each with a title of its own.
import { z } from 'zod';
import { line } from '../../period/fields.ts';
import { kind } from '../kind.ts';
import { headingOf, section } from '../words.ts';

const titled = z.strictObject({ title: line, body: line });

/** Passages with titles of their own. The block's own heading stands among them as `title`. */
const words = section(z.union([titled, line], 'a title: and a body:')).superRefine((passages, context) => {
  for (const [name, passage] of Object.entries(passages)) {
    if ((typeof passage === 'string') === (name === 'title')) continue;
    const message = name === 'title' ? 'text, the heading of this section' : 'a title: and a body:';
    context.addIssue({ code: 'custom', path: [name], message });
  }
});

const title = 'Its heading: two to five words.';

/** What a first text has under the usual names. */
const blank = {
  protection: {
    asylum: { title, body: 'What was done for access to asylum and protection: three to five sentences.' },
    capacity: {
      title,
      body: 'What was done with the authorities, in law or in training: three to five sentences.',
    },
  },
  priorities: {
    services: {
      title,
      body: 'Education, health care, cash assistance: what was done, for how many, with which result.',
    },
    inclusion: { title, body: 'Work, housing, life with the host communities: what was done, for how many.' },
    durable_solutions: { title, body: 'Return, integration, resettlement: what was done, for how many.' },
  },
};

export const articles = kind({
  says: 'short pieces, each with a title of its own',
  usual: { protection: {}, priorities: {} },
  words,
  blank,
  headed: true,
  lists: (name) => [[name]],
  isRunning: (path) => path.at(-1) === 'body',
  isOfWords: true,
  show({ block: { name }, local, words: said = {}, area }) {
    // In columns of running text a title stands at the beginning of its piece.
    const runIn = area.flow === 'columns';
    const items = Object.entries(said).flatMap(([key, passage]) => {
      if ('html' in passage) return [];
      const { html } = passage.title;
      const title = runIn ? local.word('run_in', { title: html }) : html;
      return [{ block: `${name}.${key}`, title, html: passage.body.html }];
    });
    const title = said.title && 'html' in said.title ? said.title : undefined;
    return items.length > 0 ? { title: headingOf(local, title, name), items, runIn } : undefined;
  },
});
