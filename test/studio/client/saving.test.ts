// What was typed on its way to a server that answers late, badly or not at all, and when its period is left meanwhile.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askAgain } from '../../../src/studio/client/store/answering.ts';
import { keepUnsaved } from '../../../src/studio/client/store/kept.ts';
import { readingInto } from '../../../src/studio/client/store/reading.ts';
import { startSaving } from '../../../src/studio/client/store/saving.ts';
import { keyOf, type Route, type Spot } from '../../../src/studio/client/store/state.ts';
import { createStore } from '../../../src/studio/client/store/store.ts';
import type { Asks, Changed } from '../../../src/studio/contract/asks.ts';
import { storageOf } from './browser.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const spot: Spot = { file: { text: 'xx' }, path: ['lead', 'rain'], at: 'lead.rain' };
const key = keyOf(spot);
const march = 'land/2025-03';
const april = 'land/2025-04';
const to = (period: string): Route => ({ screen: 'period', period, tab: 'words' });

/** A window at a period, and a server whose answers the test gives. */
function working() {
  const store = createStore();
  const storage = storageOf();
  const asked: { body: Asks['/api/change']; answer: (made: () => Response | Promise<Response>) => void }[] =
    [];
  const gets: string[] = [];
  vi.stubGlobal('document', { documentElement: { lang: 'en' }, querySelector: () => null });
  vi.stubGlobal('fetch', (address: string, { body }: RequestInit) => {
    if (body === undefined) {
      gets.push(address);
      return Promise.resolve(
        Response.json({ id: march, blocks: [], figures: [], pictures: [], threads: [] }),
      );
    }
    const { promise, resolve } = Promise.withResolvers<Response>();
    const answer = (made: () => Response | Promise<Response>) => resolve(Promise.try(made));
    asked.push({ body: JSON.parse(String(body)), answer });
    return promise;
  });
  keepUnsaved(store, 'w', storage);
  startSaving(store, 'w', () => undefined);
  const reading = readingInto(store, async () => undefined, 'w');
  askAgain(store, () => void reading.all());
  store.tell({ type: 'went', route: to(march) });
  const state = () => store.get().edits[key]?.state;
  const type = (value: string) => store.tell({ type: 'typed', spot, value });
  return { store, storage, asked, gets, state, type };
}

const soon = () => vi.advanceTimersByTimeAsync(100);
const saved = () => Response.json({ saved: true, version: '2', undo: true, redo: false } satisfies Changed);
const conflict = () =>
  Response.json({ saved: false, conflicts: [{ change: 0, theirs: 'Theirs.' }] } satisfies Changed);

test('what waits when its period is left is sent all the same, to its own period', async () => {
  const { store, storage, asked, type } = working();
  type('It snowed.');
  store.tell({ type: 'went', route: { screen: 'home' } });
  await soon();
  expect(asked.map(({ body }) => [body.period, body.changes.length])).toEqual([[march, 1]]);
  expect(Object.keys(storage)).toHaveLength(1);
  asked[0]?.answer(saved);
  await soon();
  expect(Object.keys(storage)).toEqual([]);
});

test('two versions of a passage whose period was left meanwhile stand there when one comes back', async () => {
  const { store, asked, state, type } = working();
  type('Mine.');
  await soon();
  store.tell({ type: 'went', route: { screen: 'home' } });
  asked[0]?.answer(conflict);
  await soon();
  store.tell({ type: 'went', route: to(march) });
  expect(store.get().edits[key]).toMatchObject({ state: 'conflict', value: 'Mine.', theirs: 'Theirs.' });
  expect(state()).toBe('conflict');
});

test('what is kept while nobody answers is sent when somebody does, wherever one is by then', async () => {
  const { store, asked, type } = working();
  type('Kept.');
  await soon();
  asked[0]?.answer(() => {
    throw new TypeError('no answer');
  });
  await soon();
  store.tell({ type: 'went', route: to(april) });
  store.tell({ type: 'connection', connection: 'open' });
  await soon();
  expect(asked.at(1)?.body).toMatchObject({ period: march, changes: [{ value: 'Kept.' }] });
});

test('a late answer is of its own period: the same passage of another one goes its own way', async () => {
  const { store, asked, state, type } = working();
  type('Of March.');
  await soon();
  store.tell({ type: 'went', route: to(april) });
  type('Of April.');
  await soon();
  expect(asked.map(({ body }) => body.period)).toEqual([march, april]);
  asked[0]?.answer(saved);
  await soon();
  expect(state()).toBe('saving');
  asked[1]?.answer(conflict);
  await soon();
  expect(state()).toBe('conflict');
});

const broken = {
  'does not come': () => Promise.reject(new TypeError('no answer')),
  'breaks off': () => new Response('{"saved":tr'),
};

test.each(Object.entries(broken))(
  'an answer that %s is asked for again, though events stay connected',
  async (_, fails) => {
    const { store, asked, gets, state, type } = working();
    store.tell({ type: 'connection', connection: 'open' });
    type('Once more.');
    await soon();
    asked[0]?.answer(fails);
    await soon();
    expect([state(), store.get().connection]).toEqual(['kept', 'lost']);
    await vi.advanceTimersByTimeAsync(4000);
    expect(gets.length).toBeGreaterThan(0);
    expect([state(), store.get().connection]).toEqual(['saving', 'open']);
    asked[1]?.answer(saved);
    await soon();
    expect(state()).toBe('saved');
  },
);

test('whatever is answered tells that the server is there', async () => {
  const { store, asked, type } = working();
  type('Mine.');
  await soon();
  store.tell({ type: 'connection', connection: 'lost' });
  asked[0]?.answer(conflict);
  await soon();
  expect(store.get().connection).toBe('open');
});

test('what is sent while there is no room for it is sent again by itself; what is refused is not', async () => {
  const { asked, state, type } = working();
  type('There is no room.');
  for (const [count, status] of [429, 503].entries()) {
    await vi.waitUntil(() => asked.length === count + 1);
    asked[count]?.answer(() =>
      Response.json({ code: 'no-room', message: 'Full.', hint: 'Wait.' }, { status }),
    );
    await soon();
    expect(state()).toBe('kept');
    await vi.advanceTimersByTimeAsync(10_000);
  }
  asked[2]?.answer(() => Response.json({ code: 'may-not', message: 'No.', hint: '' }, { status: 403 }));
  await vi.advanceTimersByTimeAsync(20_000);
  expect([asked.length, state()]).toEqual([3, 'refused']);
});

test('a window that was told that all is over stays so, and sends nothing', async () => {
  const { store, asked, type } = working();
  store.tell({ type: 'connection', connection: 'over' });
  store.tell({ type: 'connection', connection: 'lost' });
  type('Mine.');
  await vi.advanceTimersByTimeAsync(4000);
  expect([store.get().connection, asked.length]).toEqual(['over', 0]);
});
