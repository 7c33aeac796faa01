// Finding words in all passages of the period that is open, and putting others in their place.
import type { FoundWords, Replaced } from '../../contract/answers.ts';
import type { Asks } from '../../contract/asks.ts';
import type { Reading } from './reading.ts';
import { post } from './request.ts';
import type { Store } from './store.ts';

export type Finding = {
  /** Nothing where nobody answers. */
  find(ask: Omit<Asks['/api/find'], 'period'>): Promise<FoundWords | undefined>;
  /** What was typed is saved before. @throws Refused */
  replace(ask: Omit<Asks['/api/replace'], 'period' | 'by'>): Promise<Replaced>;
};

type Given = { store: Store; period(): string | undefined; reading: Reading; window: string };

export function findingOn({ store, period, reading, window }: Given): Finding {
  return {
    async find(ask) {
      const id = period();
      return id === undefined ? undefined : post('/api/find', { ...ask, period: id }).catch(() => undefined);
    },
    async replace(ask) {
      await settled(store);
      const answer = await post('/api/replace', { ...ask, period: period() ?? '', by: window });
      await reading.form();
      return answer;
    },
  };
}

/** How long (ms) is waited for what is on its way. */
const patience = 3000;

/** Ends when nothing that was typed waits to be saved. */
function settled(store: Store): Promise<void> {
  const isSettled = () =>
    Object.values(store.get().edits).every(({ state }) => state !== 'waiting' && state !== 'saving');
  if (isSettled()) return Promise.resolve();
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      leave();
      resolve();
    };
    const timer = setTimeout(end, patience);
    const leave = store.subscribe(() => isSettled() && end());
  });
}
