// Digits in a cell that are not entered yet: not saved, kept like other words, and never lost with the cell.
import { expect, test } from 'vitest';
import type { Happening } from '../../../src/studio/client/store/happening.ts';
import { keepUnsaved } from '../../../src/studio/client/store/kept.ts';
import { keyOf, type Route, type Spot } from '../../../src/studio/client/store/state.ts';
import { createStore } from '../../../src/studio/client/store/store.ts';
import type { PeriodForm } from '../../../src/studio/contract/period.ts';
import { storageOf } from './browser.ts';

const period = 'land/2025-03';
const cell: Spot = { file: 'figures', path: ['results', 'a'], at: 'a' };
const key = keyOf(cell);
const to = (tab: 'figures' | 'words', at?: string): Route => ({
  ...{ screen: 'period', period, tab },
  ...(at !== undefined && { at }),
});
const form = (value: number): Happening => {
  const told = { id: period, blocks: [], figures: [{ name: 'a', value }], pictures: [] };
  return { type: 'form', form: told as unknown as PeriodForm, asked: store.get().asked };
};

let store = createStore();

/** A window in which digits were typed over a 10. */
function typing(text: string) {
  store = createStore();
  const storage = storageOf();
  keepUnsaved(store, 'w', storage);
  store.tell({ type: 'went', route: to('figures') });
  store.tell({ type: 'asked' });
  store.tell(form(10));
  store.tell({ type: 'typing', spot: cell, text });
  const kept = () =>
    Object.values(storage).map((one) => (JSON.parse(String(one)) as { value: unknown }).value);
  return { kept, edit: () => store.get().edits[key] };
}

test('what stands in a cell is kept at each key, and goes out when it is entered', () => {
  const { kept, edit } = typing('12');
  expect(kept()).toEqual(['12']);
  expect(edit()).toMatchObject({ state: 'saved', value: 10, typing: { text: '12' } });
  store.tell({ type: 'entered', spot: cell });
  expect(edit()).toMatchObject({ state: 'waiting', value: '12', was: 10 });
  expect(edit()).not.toHaveProperty('typing');
  expect(kept()).toEqual(['12']);
});

test('what is given up, or typed as it was, is kept no more and changes nothing', () => {
  for (const last of [
    { type: 'typing', spot: cell, text: undefined },
    { type: 'entered', spot: cell },
  ] as const) {
    const { kept, edit } = typing(last.type === 'entered' ? ' 10 ' : '12');
    store.tell(last);
    expect(edit()).toMatchObject({ state: 'saved', value: 10 });
    expect(edit()).not.toHaveProperty('typing');
    expect(kept()).toEqual([]);
  }
});

test.each([
  ['another part of the period', to('words')],
  ['the first screen', { screen: 'home' } as const],
])(
  'who goes to %s leaves the cell as typed to the end; another place of the same part does not',
  (_, route) => {
    const { kept, edit } = typing('12');
    store.tell({ type: 'went', route: to('figures', 'a') });
    expect(edit()).toHaveProperty('typing');
    store.tell({ type: 'went', route });
    expect(kept()).toEqual(['12']);
    store.tell({ type: 'went', route: to('figures') });
    expect(edit()).toMatchObject({ state: 'waiting', value: '12', was: 10 });
  },
);

test('somebody else who changes it meanwhile is not passed over', () => {
  const { edit } = typing('12');
  store.tell({ type: 'asked' });
  store.tell(form(11));
  expect(edit()).toMatchObject({ value: 11, typing: { text: '12' } });
  store.tell({ type: 'entered', spot: cell });
  expect(edit()).toMatchObject({ state: 'waiting', value: '12', was: 10 });
});
