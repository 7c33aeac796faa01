// A story that the last factsheet told already.
import type { Check } from '../check.ts';
import { textAt } from '../figures/evidence.ts';
import type { DataSubject } from '../subjects.ts';

/** The story's text where it is last time's word for word, and nobody has marked it as checked. */
export const storyAgain: Check<DataSubject> = {
  code: 'story-again',
  severity: 'warning',
  title: 'A story that was told before',
  why: 'The story is the first thing that people read, and they have read it.',
  example: { wrong: 'body: Held in Baku … # word for word as last time', right: 'body: Since March, …' },
  mend: 'Tell a new story. If it is meant, write !checked before it.',
  find({ period, previous }) {
    return Object.values(period.texts).flatMap(({ language, passages, locate }) => {
      const path = ['story', 'body'];
      const story = passages.find((passage) => passage.path.join('.') === 'story.body');
      if (!story || story.mark || story.text !== textAt(previous?.texts[language], path)) return [];
      return [{ message: `The story is the one of ${previous?.periodId}.`, place: locate(path), at: path }];
    });
  },
};
