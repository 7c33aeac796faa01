// The journals of all periods, each opened when it is first needed; and who writes in a period waits for the turn there.
import type { AppendOpener } from '../../files/append.ts';
import { folderSource } from '../../files/folder-source.ts';
import { Refused } from '../server/problem.ts';
import { type Journal, openJournal } from './journal.ts';
import { recover } from './recover.ts';

export type Journals = {
  /** One work after another in each period. */
  inTurn<Result>(period: string, work: () => Promise<Result>): Promise<Result>;
  /** @throws Refused 404 where there is no such period */
  of(period: string): Promise<Journal>;
  /** Ends when what is under way is done. */
  close(): Promise<void>;
};

export function openJournals(data: string, opener?: AppendOpener): Journals {
  const journals = new Map<string, Promise<Journal>>();
  const turns = new Map<string, Promise<unknown>>();
  return {
    inTurn(period, work) {
      const turn = (turns.get(period) ?? Promise.resolve()).then(work, work);
      turns.set(period, turn);
      return turn;
    },
    of(period) {
      const opened = journals.get(period) ?? opening(data, period, opener);
      journals.set(period, opened);
      opened.catch(() => journals.delete(period));
      return opened;
    },
    async close() {
      await Promise.allSettled(turns.values());
      for (const journal of await Promise.allSettled(journals.values()))
        if (journal.status === 'fulfilled') await journal.value.close();
    },
  };
}

async function opening(data: string, period: string, opener?: AppendOpener): Promise<Journal> {
  if ((await folderSource(data).list(period)) === undefined)
    throw new Refused(404, 'unknown-period', `There is no period “${period}”.`, 'Go back, and choose one.');
  const journal = await openJournal(data, period, opener);
  await recover(data, period, journal);
  return journal;
}
