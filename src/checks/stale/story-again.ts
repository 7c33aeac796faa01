// A story that the last factsheet told already.

import type { DataCheck } from '../check.ts';
import { isSame, textAt } from '../figures/evidence.ts';

/** The story's text where it is last time's word for word, and nobody has marked it as checked. */
export const storyAgain: DataCheck = {
  code: 'story-again',
  severity: 'warning',
  title: 'A story that was told before',
  why: 'The story is the first thing that people read, and they have read it.',
  example: { wrong: 'body: Held in Baku … # word for word as last time', right: 'body: Since March, …' },
  mend: 'Tell a new story. If it is meant, write !checked before it.',
  find({ period, previous }) {
    const paths = period.blocks.flatMap(({ fresh }) => fresh);
    return Object.values(period.texts).flatMap(({ language, passages, locate }) =>
      paths.flatMap((path) => {
        const told = passages.find((passage) => isSame(passage.path, path));
        if (!told || told.mark || told.text !== textAt(previous?.texts[language], path)) return [];
        const message = `The ${path[0]} is the one of ${previous?.periodId}.`;
        return [{ message, place: locate(path), at: path }];
      }),
    );
  },
};
