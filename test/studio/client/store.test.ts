// What a window knows, from happening to happening; and the other pure parts of the client.
import { describe, expect, test } from 'vitest';
import { filled } from '../../../src/studio/client/figures/filled.ts';
import { ordered } from '../../../src/studio/client/page/ordered.ts';
import { isLitBy, targetOf } from '../../../src/studio/client/page/target.ts';
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
      arrangement: { of: 'period', pages: [], aside: [], kinds: [] },
      undo: false,
      redo: false,
    },
    languages: [{ language: 'xx', name: 'Xx', direction: 'ltr' }],
    blocks: [
      { name: 'lead', titles: { xx: 'Lead' }, kind: 'statements', page: 1, fields: [field], lists: [] },
    ],
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
  period,
  keys: [key],
  answer: { saved: true, version: '2', undo: true, redo: false },
} as const;

describe('a value on its way', () => {
  test('waits, is sent, and is saved; what is typed meanwhile waits for the answer', () => {
    const typed = upon(opened, { type: 'typed', spot, value: 'It snowed.' });
    expect(typed.edits[key]).toMatchObject({ state: 'waiting', was: 'It rained.' });
    const more = upon(
      typed,
      { type: 'sent', period, keys: [key] },
      { type: 'typed', spot, value: 'It snowed!' },
    );
    expect(more.edits[key]).toMatchObject({ state: 'saving', value: 'It snowed!', sent: 'It snowed.' });
    const answered = upon(more, saved);
    expect(answered.edits[key]).toMatchObject({ state: 'waiting', was: 'It snowed.', value: 'It snowed!' });
    expect(upon(answered, { type: 'sent', period, keys: [key] }, saved).edits[key]).toMatchObject({
      state: 'saved',
    });
  });

  test('is not undone by a form that was asked for before it was saved, and gives way to one asked for later', () => {
    const done = upon(opened, { type: 'asked' }, { type: 'typed', spot, value: 'It snowed.' });
    const told = upon(done, { type: 'sent', period, keys: [key] }, saved);
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
      { type: 'sent', period, keys: [key] },
      {
        type: 'unsent',
        period,
        keys: [key],
      },
    );
    expect(lost.edits[key]).toMatchObject({ state: 'kept', value: 'Mine.' });
    const back = upon(lost, { type: 'connection', connection: 'open' });
    expect(back.edits[key]).toMatchObject({ state: 'waiting' });
  });

  test('of what went together the one that is refused stays, and the rest goes again', () => {
    const other = { ...spot, path: ['lead', 'sun'], at: 'lead.sun' };
    const keys = [key, keyOf(other)];
    const why = { message: 'No.', hint: 'Mend it.' };
    const known = upon(
      opened,
      { type: 'typed', spot, value: 'n/a' },
      { type: 'typed', spot: other, value: '12' },
      { type: 'sent', period, keys },
      { type: 'refused', period, keys: [key], rest: [keyOf(other)], why },
    );
    expect(known.edits[key]).toMatchObject({ state: 'refused', value: 'n/a', why });
    expect(known.edits[keyOf(other)]).toMatchObject({ state: 'waiting', value: '12' });
    expect(known.edits[keyOf(other)]).not.toHaveProperty('why');
  });

  test.each([
    ['ours', { state: 'waiting', was: 'Theirs.', value: 'Mine.' }],
    ['theirs', { state: 'saved', was: 'Theirs.', value: 'Theirs.' }],
  ] as const)('in conflict, %s is chosen', (side, edit) => {
    const conflict = { saved: false, conflicts: [{ change: 0, theirs: 'Theirs.' }] } as const;
    const known = upon(
      opened,
      { type: 'typed', spot, value: 'Mine.' },
      { type: 'sent', period, keys: [key] },
      { type: 'answered', period, keys: [key], answer: conflict },
    );
    expect(known.edits[key]).toMatchObject({ state: 'conflict', theirs: 'Theirs.' });
    const chosen = upon(known, { type: 'chosen', key, side });
    expect(chosen.edits[key]).toMatchObject(edit);
    expect(chosen.edits[key]).not.toHaveProperty('theirs');
  });

  test('a figure goes on from the number that the server made of it, however soon it is typed again', () => {
    const cell: Spot = { file: 'figures', path: ['results', 'a'], at: 'a' };
    const keys = [keyOf(cell)];
    const known = upon(
      opened,
      { type: 'typed', spot: cell, value: '2 084' },
      { type: 'sent', period, keys },
      { type: 'answered', period, keys, answer: { ...saved.answer, stored: [2084] } },
    );
    expect(shownIn(known, cell)).toBe(2084);
    const again = upon(known, { type: 'typed', spot: cell, value: '2 085' });
    expect(again.edits[keyOf(cell)]).toMatchObject({ was: 2084, value: '2 085', state: 'waiting' });
  });

  test('words keep the space that was typed last, which the file does without', () => {
    const known = upon(
      opened,
      { type: 'typed', spot, value: 'It snowed. ' },
      { type: 'sent', period, keys: [key] },
      { ...saved, answer: { ...saved.answer, stored: ['It snowed.'] } },
      { type: 'asked' },
      { type: 'form', form: form('It snowed.', '2'), asked: 2 },
    );
    expect(shownIn(known, spot)).toBe('It snowed. ');
    expect(known.edits[key]).toMatchObject({ was: 'It snowed.', state: 'saved' });
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
    const refused = { code: 'no', message: 'No.', hint: 'Mend it.' };
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
  { screen: 'home', search: '' },
  { screen: 'home', search: 'legal aid / 2%' },
  { screen: 'home', search: 'words', operation: 'land' },
  { screen: 'home' },
  { screen: 'period', period, tab: 'words' },
  { screen: 'period', period, tab: 'figures', at: 'a/b c' },
  { screen: 'period', period, tab: 'words', language: 'xx', at: 'lead.rain' },
  { screen: 'period', period, tab: 'words', language: 'xx', at: 'lead.rain', select: [3, 12] },
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
  expect(ordered(places, form(''), 'xx').map(({ place, layer }) => [place.at, layer])).toEqual([
    ['lead', 0],
    ['lead.rain', 3],
    ['results', 2],
  ]);
});

test('a place whose passage has a heading leads to the passage, and lights up with both; its block does not', () => {
  const { blocks } = form('It rained.');
  const [block] = blocks;
  if (!block) throw new TypeError('no block');
  const field = (at: string, kind: 'heading' | 'passage') => ({
    ...{ path: at.split('.'), at, label: at, kind, texts: {} },
  });
  const fields = [field('lead.snow.title', 'heading'), field('lead.snow.body', 'passage'), ...block.fields];
  const own = form('', '1', { blocks: [{ ...block, fields }] });
  expect(targetOf({ at: 'lead.snow' }, own, 'xx')).toMatchObject({ tab: 'words', at: 'lead.snow.body' });
  const lit = (at: string) =>
    ['lead', 'lead.snow', 'lead.rain', 'lead.sno'].filter((place) => isLitBy(place, own, at));
  expect(lit('lead.snow.title')).toEqual(['lead.snow']);
  expect(lit('lead.rain')).toEqual(['lead.rain']);
  const box = { x: 0, y: 0, width: 1, height: 1 };
  const places = ['lead.rain', 'lead.snow'].map((at) => ({ at, ...box }));
  expect(ordered(places, own, 'xx').map(({ place }) => place.at)).toEqual(['lead.snow', 'lead.rain']);
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
    upon(opened, { type: 'typed', spot, value: 'x' }, { type: 'sent', period, keys: [key] }, saved).form
      ?.undo,
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
