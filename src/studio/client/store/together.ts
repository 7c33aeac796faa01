// What people do together: what they say of a period, and that they find it right.
import type { StudioState } from '../../contract/states.ts';
import type { Saying } from '../../contract/together.ts';
import { rename } from './person.ts';
import type { Reading } from './reading.ts';
import { get, post } from './request.ts';
import type { Spot, Value } from './state.ts';
import type { Store } from './store.ts';

export type TogetherActions = {
  name(name: string): Promise<void>;
  /** Whether it was said; why not is told. */
  say(says: Saying): Promise<boolean>;
  /** Puts the words of a suggestion in the place of these, and says so. False where somebody has changed them meanwhile. */
  takeWords(thread: string, spot: Spot, was: Value, value: string): Promise<boolean>;
  /** `seen`: the states that are shown, by language. `sign`: with the key of this machine. */
  approve(seen: Readonly<Record<string, string>>, sign: boolean): Promise<boolean>;
  withdraw(languages: readonly string[]): Promise<void>;
  /** What was done in the period, the newest first. */
  states(): Promise<readonly StudioState[]>;
  /** Brings back what was there before a step. */
  back(before: string): Promise<void>;
};

type Parts = {
  store: Store;
  reading: Reading;
  storage: Storage;
  window: string;
  period(): string | undefined;
};

export function togetherOn({ store, reading, storage, window, period }: Parts): TogetherActions {
  const done = async (work: (id: string) => Promise<unknown>) => {
    const id = period();
    if (id === undefined) return false;
    let isDone = false;
    await reading.attempt(
      work(id).then(() => {
        isDone = true;
      }),
    );
    if (isDone) store.tell({ type: 'problem', problem: undefined });
    await reading.together();
    return isDone;
  };
  const say = (says: Saying) => done((id) => post('/api/say', { period: id, by: window, says }));
  return {
    name: (name) => rename(store, storage, window, name),
    say,
    async takeWords(thread, spot, was, value) {
      const id = period();
      if (id === undefined) return false;
      const changes = [{ file: spot.file, path: [...spot.path], was, value }];
      const answer = await post('/api/change', { period: id, by: window, changes }).catch(() => undefined);
      await reading.form();
      return answer?.saved === true && say({ kind: 'settled', to: thread, how: 'taken' });
    },
    approve: (seen, sign) => done((id) => post('/api/approve', { period: id, by: window, seen, sign })),
    withdraw: async (languages) => {
      await done((id) => post('/api/withdraw', { period: id, by: window, languages: [...languages] }));
    },
    async states() {
      const id = period();
      if (id === undefined) return [];
      const below = `/${id}?in=${document.documentElement.lang}`;
      const answer = await get('/api/states', below).catch(() => undefined);
      return answer?.states ?? [];
    },
    async back(before) {
      await done((id) => post('/api/back', { period: id, by: window, before }));
      await reading.form();
    },
  };
}
