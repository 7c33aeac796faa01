// What a window that is gone has typed and not saved: offered to others, and kept until it is saved or not wanted.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { live } from '../../../src/studio/client/listener/living.ts';
import { keepUnsaved } from '../../../src/studio/client/store/kept.ts';
import { leftoversIn } from '../../../src/studio/client/store/left.ts';
import { keyOf, type Spot } from '../../../src/studio/client/store/state.ts';
import { createStore } from '../../../src/studio/client/store/store.ts';
import type { PeriodForm } from '../../../src/studio/contract/period.ts';
import { locksOf, storageOf } from './browser.ts';

beforeEach(() => vi.stubGlobal('navigator', { locks: locksOf() }));
afterEach(() => vi.unstubAllGlobals());

const period = 'land/2025-03';
const spot: Spot = { file: { text: 'xx' }, path: ['lead', 'rain'], at: 'lead.rain' };
const keys = [keyOf(spot)];
const form = { id: period, blocks: [], figures: [], pictures: [] } as unknown as PeriodForm;

/** A window of a browser, with the period open; what it types is kept. */
async function windowIn(storage: Storage, name: string) {
  const store = createStore();
  keepUnsaved(store, name, storage);
  const close = await live(name);
  store.tell({ type: 'went', route: { screen: 'period', period, tab: 'words' } });
  store.tell({ type: 'form', form, asked: 0 });
  const leftovers = leftoversIn(store, storage, name);
  const type = (value: string) => store.tell({ type: 'typed', spot, value });
  const offered = () => store.get().left.map(({ value }) => value);
  const save = () => {
    store.tell({ type: 'sent', period, keys });
    store.tell({
      type: 'answered',
      period,
      keys,
      answer: { saved: true, version: '2', undo: true, redo: false },
    });
  };
  const readAgain = async () => {
    await leftovers.read();
    return offered();
  };
  return { store, close, type, offered, save, readAgain, ...leftovers };
}

test('words of a window that lives are not offered; when it lets go they are, by themselves', async () => {
  const storage = storageOf();
  const [old, next] = [await windowIn(storage, 'old'), await windowIn(storage, 'next')];
  old.type('Mine.');
  await next.read();
  expect(next.offered()).toEqual([]);
  old.close();
  await expect.poll(next.offered).toEqual(['Mine.']);
});

test('what is taken stays kept, also here, until it is saved', async () => {
  const storage = storageOf();
  const [old, next] = [await windowIn(storage, 'old'), await windowIn(storage, 'next')];
  old.type('Mine.');
  old.close();
  await expect.poll(next.readAgain).toEqual(['Mine.']);
  const [left] = next.store.get().left;
  if (left) next.take(left);
  expect(Object.keys(storage)).toHaveLength(2);
  await next.read();
  expect(next.offered()).toEqual([]);
  // It is killed: a third one is offered it once.
  next.close();
  const third = await windowIn(storage, 'third');
  await expect.poll(third.readAgain).toEqual(['Mine.']);
  next.save();
  expect(Object.keys(storage)).toEqual([]);
});

test('what other windows have typed in the same place outlives what is taken or dropped of one', async () => {
  const storage = storageOf();
  const [one, two] = [await windowIn(storage, 'one'), await windowIn(storage, 'two')];
  const [lives, next] = [await windowIn(storage, 'lives'), await windowIn(storage, 'next')];
  one.type('One.');
  two.type('Two.');
  lives.type('Being typed.');
  one.close();
  two.close();
  await expect.poll(next.readAgain).toEqual(['One.', 'Two.']);
  const [first] = next.store.get().left;
  if (first) next.take(first);
  next.save();
  expect(next.offered()).toEqual(['Two.']);
  const [second] = next.store.get().left;
  if (second) next.drop(second);
  lives.close();
  await expect.poll(next.readAgain).toEqual(['Being typed.']);
});
