// Finds words in all passages of a period, and puts others in their place in one change, which is undone as one.
import type { Replaced } from '../contract/answers.ts';
import type { PeriodForm } from '../contract/period.ts';
import type { Desk } from '../desk/desk.ts';
import type { Answering } from './answering.ts';
import { foundIn, replacing } from './find-words.ts';
import { Refused } from './problem.ts';

/** `form` reads a period as it stands. */
type Parts = { form(id: string): Promise<PeriodForm>; desk: Pick<Desk, 'change'> };

export function wordsPosts({ form, desk }: Parts): Pick<Answering['posts'], '/api/find' | '/api/replace'> {
  return {
    '/api/find': async ({ period, ...wanted }) => foundIn(await form(period), wanted),
    async '/api/replace'(ask): Promise<Replaced> {
      const made = replacing(await form(ask.period), ask);
      if (!made) throw meanwhile();
      const answer = await desk.change(
        { period: ask.period, by: ask.by, changes: made.changes },
        { isAlone: true },
      );
      if (!answer.saved) throw meanwhile();
      return { ...answer, count: made.count, passages: made.changes.length };
    },
  };
}

function meanwhile(): Refused {
  const message = 'These words have changed meanwhile. Nothing was replaced.';
  return new Refused(409, 'changed-meanwhile', message, 'Look at what is found now.');
}
