// What a window knows, from happening to happening; and the other pure parts of the client.
import { describe, expect, test } from 'vitest';
import { filled } from '../../../src/studio/client/figures/filled.ts';
import { ordered } from '../../../src/studio/client/page/ordered.ts';
import type { Happening } from '../../../src/studio/client/store/happening.ts';
import { reduce } from '../../../src/studio/client/store/reduce.ts';
import { hashOf, routeOf } from '../../../src/studio/client/store/route.ts';
import { shared } from '../../../src/studio/client/store/shared.ts';
import { type Known, keyOf, nothing, type Spot } from '../../../src/studio/client/store/state.ts';
import { shownIn } from '../../../src/studio/client/store/values.ts';
import { columnOf } from '../../../src/studio/client/words-form/column-of.ts';
import { matching } from '../../../src/studio/client/words-form/matching.ts';
import { isOpen } from '../../../src/studio/client/words-form/open.ts';
import type { FigureRow, PeriodForm } from '../../../src/studio/contract/period.ts';

const period = 'land/2025-03';
const spot: Spot = { file: { text: 'xx' }, path: ['lead', 'rain'], at: 'lead.rain' };
const key = keyOf(spot);

const row = (name: string, value: number | null, more: Partial<FigureRow> = {}): FigureRow => ({
  ...{ name, path: ['results', name], label: `Label of ${name}`, section: 'results', kind: 'count' },
  ...{ value, shown: String(value ?? ''), printed: { xx: value === null ? '' : value.toLocaleString('en') } },
  ...{ usedIn: [], isDerived: false, ...more },
});

function form(source: string | null, version = '1', more: Partial<PeriodForm> = {}): PeriodForm {
  const field = {
    path: spot.path,
    at: spot.at,
    label: 'Rain',
    kind: 'passage',
    texts: { xx: { source } },
  } as const;
  return {
    ...{
      id: period,
      name: 'March 2025',
      operation: 'Land',
      version,
      chips: {},
      faults: [],
      pictures: [],
      undo: false,
      redo: false,
    },
    languages: [{ language: 'xx', name: 'Xx', direction: 'ltr' }],
    blocks: [{ name: 'lead', titles: { xx: 'Lead' }, kind: 'statements', page: 1, fields: [field] }],
    figures: [row('a', 1), row('b', null), row('c', 30, { isDerived: true }), row('d', 4)],
    ...more,
  };
}

const upon = (known: Known, ...happened: Happening[]) => happened.reduce(reduce, known);
const opened = upon(
  nothing,
  { type: 'went', route: { screen: 'period', period, tab: 'words' } },
  { type: 'asked' },
  { type: 'form', form: form('It rained.'), asked: 1 },
);
const saved = {
  type: 'answered',
  keys: [key],
  answer: { saved: true, version: '2', undo: true, redo: false },
} as const;

describe('a value on its way', () => {
  test('waits, is sent, and is saved; what is typed meanwhile waits for the answer', () => {
    const typed = upon(opened, { type: 'typed', spot, value: 'It snowed.' });
    expect(typed.edits[key]).toMatchObject({ state: 'waiting', was: 'It rained.' });
    const more = upon(typed, { type: 'sent', keys: [key] }, { type: 'typed', spot, value: 'It snowed!' });
    expect(more.edits[key]).toMatchObject({ state: 'saving', value: 'It snowed!', sent: 'It snowed.' });
    const answered = upon(more, saved);
    expect(answered.edits[key]).toMatchObject({ state: 'waiting', was: 'It snowed.', value: 'It snowed!' });
    expect(upon(answered, { type: 'sent', keys: [key] }, saved).edits[key]).toMatchObject({
      state: 'saved',
    });
  });

  test('is not undone by a form that was asked for before it was saved, and gives way to one asked for later', () => {
    const done = upon(opened, { type: 'asked' }, { type: 'typed', spot, value: 'It snowed.' });
    const told = upon(done, { type: 'sent', keys: [key] }, saved);
    const early = upon(told, { type: 'form', form: form('It rained.'), asked: 2 });
    expect(shownIn(early, spot)).toBe('It snowed.');
    const late = upon(early, { type: 'asked' }, { type: 'form', form: form('By another hand.'), asked: 3 });
    expect(shownIn(late, spot)).toBe('By another hand.');
  });

  test('stays on the screen whatever the form says, as long as it is not saved', () => {
    const typed = upon(opened, { type: 'typed', spot, value: 'Mine.' });
    const told = upon(typed, { type: 'asked' }, { type: 'form', form: form('Theirs.'), asked: 2 });
    expect(told.edits[key]).toMatchObject({ value: 'Mine.', was: 'It rained.' });
  });

  test('is kept where nobody answers, and waits again when somebody does', () => {
    const lost = upon(
      opened,
      { type: 'typed', spot, value: 'Mine.' },
      { type: 'sent', keys: [key] },
      {
        type: 'unsent',
        keys: [key],
      },
    );
    expect(lost.edits[key]).toMatchObject({ state: 'kept', value: 'Mine.' });
    const back = upon(lost, { type: 'connection', connection: 'open' });
    expect(back.edits[key]).toMatchObject({ state: 'waiting' });
  });

  test.each([
    ['ours', { state: 'waiting', was: 'Theirs.', value: 'Mine.' }],
    ['theirs', { state: 'saved', was: 'Theirs.', value: 'Theirs.' }],
  ] as const)('in conflict, %s is chosen', (side, edit) => {
    const conflict = { saved: false, conflicts: [{ change: 0, theirs: 'Theirs.' }] } as const;
    const known = upon(
      opened,
      { type: 'typed', spot, value: 'Mine.' },
      { type: 'sent', keys: [key] },
      { type: 'answered', keys: [key], answer: conflict },
    );
    expect(known.edits[key]).toMatchObject({ state: 'conflict', theirs: 'Theirs.' });
    const chosen = upon(known, { type: 'chosen', key, side });
    expect(chosen.edits[key]).toMatchObject(edit);
    expect(chosen.edits[key]).not.toHaveProperty('theirs');
  });

  test('typed back to what it was is saved already', () => {
    const typed = upon(
      opened,
      { type: 'typed', spot, value: 'x' },
      { type: 'typed', spot, value: 'It rained.' },
    );
    expect(typed.edits[key]?.state).toBe('saved');
  });
});

describe('what the server tells', () => {
  const pages = { type: 'pages', period, language: 'xx', version: '1', pages: [] } as const;
  test('of another period changes nothing here', () => {
    expect(upon(opened, { type: 'heard', event: { ...pages, period: 'land/2024-12' } })).toBe(opened);
  });

  test('pages that are refused leave the last ones on the screen', () => {
    const page = {
      number: 1,
      picture: '/pictures/a.png',
      width: 1,
      height: 1,
      paper: { width: 210, height: 297 },
      places: [],
    };
    const refused = { message: 'No.', hint: 'Mend it.' };
    const known = upon(
      opened,
      { type: 'heard', event: { type: 'drawing', period, language: 'xx', version: '1' } },
      { type: 'heard', event: { ...pages, pages: [page] } },
      { type: 'heard', event: { ...pages, version: '2', refused } },
    );
    expect(known.pages.xx).toMatchObject({ pages: [page], refused });
    expect(known.drawing).toEqual([]);
  });

  test('another period begins with nothing of the last one', () => {
    const typed = upon(opened, { type: 'typed', spot, value: 'x' });
    const other = upon(typed, {
      type: 'went',
      route: { screen: 'period', period: 'land/2024-12', tab: 'words' },
    });
    expect(other).toMatchObject({ edits: {}, pages: {} });
    expect(other.form).toBeUndefined();
    expect(upon(other, { type: 'form', form: form('late'), asked: 1 })).toBe(other);
  });
});

test.each([
  { screen: 'home' },
  { screen: 'period', period, tab: 'words' },
  { screen: 'period', period, tab: 'figures', at: 'a/b c' },
  { screen: 'period', period, tab: 'words', language: 'xx', at: 'lead.rain' },
] as const)('an address leads back to where it was written: %o', (route) => {
  expect(routeOf(hashOf(route))).toEqual(route);
});

test.each(['', '#/land', '#/land/2025-03/nowhere', '#/%E0%A4%A/x/words'])('“%s” leads home', (hash) => {
  expect(routeOf(hash)).toEqual({ screen: 'home' });
});

test('a pasted column fills downward, an empty line nothing; a single value is the cell’s own', () => {
  const rows = form('').figures.filter(({ isDerived }) => !isDerived);
  const values = (from: string, text: string) =>
    filled(rows, from, text).map(({ row: { name }, value }) => [name, value]);
  expect(values('a', '10\r\n\r\n1,040\r\n')).toEqual([
    ['a', '10'],
    ['d', '1,040'],
  ]);
  expect(values('b', 'Name\t١٢\nOther\t5\nNone\t6')).toEqual([
    ['b', '١٢'],
    ['d', '5'],
  ]);
  expect(values('a', '10')).toEqual([]);
  expect(values('nowhere', '1\n2')).toEqual([]);
});

test('figures are found by name, label and value, however it is written', () => {
  const rows = [row('legal_aid', 2084), row('mine_signs', 155, { label: 'Məktəb' })];
  const found = (query: string) => matching(rows, query, 'xx').map(({ name }) => name);
  expect(found('2,084')).toEqual(['legal_aid']);
  expect(found('2084')).toEqual(['legal_aid']);
  expect(found('legal aid')).toEqual(['legal_aid']);
  expect(found('MƏK')).toEqual(['mine_signs']);
  expect(found('')).toHaveLength(2);
  expect(found('snow')).toEqual([]);
});

test('places lead to forms in the order of these, and small ones lie in front', () => {
  const box = { x: 0, y: 0, width: 1, height: 1 };
  const places = [
    { at: 'lead', ...box },
    { at: 'nowhere', ...box },
    { at: 'results', ...box },
    { at: 'lead.rain', ...box },
  ];
  expect(ordered(places, form(''), 'xx').map(({ at, layer }) => [at, layer])).toEqual([
    ['lead', 0],
    ['lead.rain', 3],
    ['results', 2],
  ]);
});

test('a passage is open while it is a gap, is not read or checked, or has something to mend', () => {
  const [field] = form('It rained.').blocks[0]?.fields ?? [];
  if (!field) throw new TypeError('no field');
  const finding = {
    code: 'x',
    severity: 'warning',
    message: '',
    hint: '',
    in: 'text',
    at: 'lead.rain',
  } as const;
  expect(isOpen(field, 'xx', [])).toBe(false);
  expect(isOpen(field, 'yy', [])).toBe(true);
  expect(isOpen({ ...field, texts: { xx: { source: 'a', mark: 'carried' } } }, 'xx', [])).toBe(true);
  expect(isOpen({ ...field, texts: { xx: { source: 'a', mark: 'checked' } } }, 'xx', [])).toBe(false);
  expect(isOpen(field, 'xx', [finding])).toBe(true);
  expect(isOpen(field, 'xx', [{ ...finding, accepted: 'It is so.' }])).toBe(false);
  expect(isOpen(field, 'xx', [{ ...finding, language: 'yy' }])).toBe(false);
});

test('what says the same stays the same object, part by part', () => {
  const before = { a: [{ b: 1 }, { b: 2 }], c: { d: 'x' } };
  const after = shared(before, { a: [{ b: 1 }, { b: 3 }], c: { d: 'x' } });
  expect(after).toEqual({ a: [{ b: 1 }, { b: 3 }], c: { d: 'x' } });
  expect(after.a[0]).toBe(before.a[0]);
  expect(after.a[1]).not.toBe(before.a[1]);
  expect(after.c).toBe(before.c);
  expect(shared(before, structuredClone(before))).toBe(before);
  expect(shared({ a: 1, b: undefined }, { a: 1 })).toEqual({ a: 1 });
  expect(shared<unknown>([], {})).toEqual({});
});

test('a form that says the same is no other; what can be undone is known with the answer', () => {
  const again = upon(opened, { type: 'asked' }, { type: 'form', form: form('It rained.'), asked: 2 });
  expect(again.form).toBe(opened.form);
  expect(
    upon(opened, { type: 'typed', spot, value: 'x' }, { type: 'sent', keys: [key] }, saved).form?.undo,
  ).toBe(true);
});

test('a passage stands in its own column, or in that of the block that it is a part of', () => {
  const column = (name: string, ...blocks: string[]) => ({
    page: 1,
    column: name,
    mm: 1,
    characters: 9,
    blocks,
  });
  const columns = [column('main', 'lead', 'lead.rain'), column('foot', 'story')];
  const found = (at: string) => columnOf(columns, at)?.column;
  expect(found('lead.rain')).toBe('main');
  expect(found('lead.snow.body')).toBe('main');
  expect(found('story.image.alt')).toBe('foot');
  expect(found('stories')).toBeUndefined();
});
