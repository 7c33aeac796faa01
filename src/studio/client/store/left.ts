// What windows that are gone have typed and not saved: offered, and erased once it is saved from here or not wanted.
import { lockOf } from '../listener/living.ts';
import { keptIn } from './kept.ts';
import { editsByPeriod, keyOf, type Left, openIn, type Value } from './state.ts';
import type { Store } from './store.ts';
import { confirmedIn } from './values.ts';

export type Leftovers = {
  /** Offers what was left of the period that is open; more of it, when another window is gone. */
  read(): Promise<void>;
  /** Types it here; what the other window kept goes when it is saved. */
  take(left: Left): void;
  /** Erases it. */
  drop(left: Left): void;
};

/** @param window the one that it is offered in: its own words are no leftovers */
export function leftoversIn(store: Store, storage: Storage, window: string): Leftovers {
  const taken = new Set<string>();
  const awaited = new Set<string>();
  const read = async () => {
    const { held = [] } = await navigator.locks.query();
    const period = openIn(store.get());
    const { form } = store.get();
    if (period === undefined || form?.id !== period) return;
    const living = new Set(held.map(({ name }) => name));
    const found = new Map<string, Left>();
    for (const { name, window: of, left } of keptIn(storage, period)) {
      if (of === window || taken.has(name)) continue;
      if (living.has(lockOf(of))) waitFor(of);
      else if (!left || isSame(confirmedIn(form, left.spot), left.value)) storage.removeItem(name);
      else {
        // Of windows that have left the same, it is offered once.
        const same = `${keyOf(left.spot)} ${JSON.stringify(left.value)}`;
        found.set(same, { ...left, names: [...(found.get(same)?.names ?? []), name] });
      }
    }
    store.tell({ type: 'left', left: [...found.values()] });
  };
  /** It may hold its lock still, though its server is gone: what it has left is read when it lets go. */
  const waitFor = (other: string) => {
    if (awaited.has(other)) return;
    awaited.add(other);
    const gone = navigator.locks.request(lockOf(other), () => undefined);
    void gone.then(() => {
      awaited.delete(other);
      return read();
    });
  };
  const withdraw = ({ names }: Left) =>
    store.tell({ type: 'left', left: store.get().left.filter((one) => one.names !== names) });
  const erase = ({ names }: Left) => {
    for (const name of names) storage.removeItem(name);
  };
  return {
    read,
    take(left) {
      for (const name of left.names) taken.add(name);
      withdraw(left);
      store.tell({ type: 'typed', spot: left.spot, value: left.value });
      const stop = store.subscribe(() => end());
      const end = () => {
        if (editsByPeriod(store.get())[left.period]?.[keyOf(left.spot)]?.state !== 'saved') return;
        stop();
        erase(left);
      };
      end();
    },
    drop(left) {
      erase(left);
      withdraw(left);
    },
  };
}

/** A number may have been kept as it was typed. */
function isSame(one: Value, other: Value): boolean {
  return String(one ?? '') === String(other ?? '');
}
