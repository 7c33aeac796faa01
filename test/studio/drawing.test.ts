// Pages are drawn for who looks at them: the language in which somebody writes first, newer states before older ones, checks at the end.
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { FactsheetError } from '../../src/errors.ts';
import type { Session } from '../../src/index.ts';
import type { StudioEvent } from '../../src/studio/contract/events.ts';
import { openDrawing } from '../../src/studio/draw/drawing.ts';
import { keepLooks } from '../../src/studio/draw/looks.ts';
import { keepPictures } from '../../src/studio/draw/pictures.ts';
import { keepSession } from '../../src/studio/server/kept.ts';
import { folderWith } from './studio.ts';

const id = 'azerbaijan/2024-09';
const column = { page: 1, column: 'main', mm: 4, characters: 90, blocks: ['lead'] };
const finding = { code: 'x', severity: 'error' as const, message: 'It is wrong.', hint: 'Mend it.' };

type Drawn = {
  languages: readonly string[];
  /** All is printed, and pictures are made. */
  printed(): void;
  /** A page is there, and others are to come. */
  early(page: { page: number; look: string }): void;
  end(answer?: unknown): void;
  fail(error: unknown): void;
};
type Wishes = {
  languages?: readonly string[];
  signal?: AbortSignal;
  progress?(step: string): void;
  early?(page: object): void;
};

const hour = 3_600_000;

/** Drawing with a session that does what the test says; `drawn` waits for the next call of `preview`. */
async function drawing({ by = true, pauses = { quiet: 1, others: 1, calm: hour } } = {}) {
  const data = await folderWith({ [`${id}/figures.yaml`]: 'a: 1\n' });
  const told: StudioEvent[] = [];
  const failures: unknown[] = [];
  const calls: Drawn[] = [];
  let opened = 0;
  let given = 0;
  const session = {
    preview: (_: string, { languages = [], signal, progress, early }: Wishes) =>
      new Promise((resolve, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason));
        const pages = languages.map((language) => {
          return {
            language,
            page: 1,
            look: language,
            width: 1,
            height: 1,
            png: Buffer.from(language),
            places: [],
          };
        });
        const printed = () => progress?.('picture');
        const of = (page: { page: number; look: string }) => early?.({ ...pages[0], ...page });
        const end = (answer: unknown = { pages, findings: [] }) => resolve(answer);
        calls.push({ languages, printed, early: of, fail: reject, end });
      }),
    room: async () => ({ rooms: [{ language: 'az', columns: [column] }], findings: [] }),
    check: async (_: string, { quick }: { quick?: boolean }) =>
      quick
        ? { findings: [finding] }
        : { findings: [finding, { ...finding, code: 'overflow' }], pages: true },
    close: async () => undefined,
  } as unknown as Session;
  const looks = keepLooks();
  if (by) looks.set({ by: 'one', period: id, languages: ['en', 'az'], dotsPerInch: 110 });
  const kept = keepSession(() => {
    opened += 1;
    return session;
  });
  const pictures = keepPictures();
  const parts = {
    data,
    session: kept,
    looks,
    pictures,
    rules: async () => ({ mayStand: new Set<string>(), mends: new Map<string, string>() }),
  };
  const drawing = openDrawing({
    ...parts,
    pauses,
    tell: (event) => told.push(event),
    failed: (error) => failures.push(error),
  });
  const drawn = async (): Promise<Drawn> => {
    await expect.poll(() => calls.length).toBeGreaterThan(given);
    return calls[given++] as Drawn;
  };
  const types = () =>
    told.map((event) => ('language' in event ? `${event.type} ${event.language}` : event.type));
  return { drawing, drawn, calls, told, types, failures, looks, pictures, opened: () => opened };
}

test('the language that is written in comes first, then the other, then what was found', async () => {
  const { drawing: own, drawn, told, types, pictures } = await drawing();
  own.ask(id, 'az');
  for (const language of ['az', 'en']) {
    const one = await drawn();
    expect(one.languages).toEqual([language]);
    one.end();
  }
  await expect.poll(() => types().at(-1)).toBe('checked');
  expect(types()).toEqual(['drawing az', 'pages az', 'drawing en', 'pages en', 'room az', 'checked']);
  const version = expect.stringMatching(/^[0-9a-f]{16}$/);
  expect(told[1]).toEqual({
    ...{ type: 'pages', period: id, language: 'az', version },
    pages: [
      {
        ...{ number: 1, picture: '/pictures/az-110.png', width: 1, height: 1, places: [] },
        paper: { width: 25.4 / 110, height: 25.4 / 110 },
      },
    ],
  });
  expect(pictures.get('az-110.png')).toMatchObject({ type: 'image/png' });
  expect(told[4]).toEqual({ type: 'room', period: id, version, language: 'az', columns: [column] });
  expect(told[5]).toEqual({ type: 'checked', period: id, version, findings: [{ ...finding, in: 'other' }] });
  await own.close();
});

test('who types on sees the first language of each round; the other gives way', async () => {
  const { drawing: own, drawn, types } = await drawing();
  own.ask(id, 'en');
  const first = await drawn();
  own.ask(id, 'en');
  own.ask(id, 'en');
  first.end();
  (await drawn()).end();
  const other = await drawn();
  expect(other.languages).toEqual(['az']);
  own.ask(id, 'az');
  const last = await drawn();
  expect(last.languages).toEqual(['az']);
  last.end();
  (await drawn()).end();
  await expect.poll(() => types().at(-1)).toBe('checked');
  expect(types().filter((type) => type !== 'checked' && !type.startsWith('drawing'))).toEqual([
    'pages en',
    'pages en',
    'pages az',
    'pages en',
    'room az',
  ]);
  expect(types().filter((type) => type === 'checked')).toHaveLength(1);
  await own.close();
});

test('a page that is there is told before the other of its state, and never before an older state', async () => {
  const { drawing: own, drawn, told } = await drawing();
  const pages = (looks: string[]) => ({
    findings: [],
    pages: looks.map((look, at) => {
      return { language: 'en', page: at + 1, look, width: 1, height: 1, png: Buffer.from(look), places: [] };
    }),
  });
  const shown = () =>
    told.flatMap((event) =>
      event.type === 'pages' && event.language === 'en'
        ? [[...event.pages.map(({ picture }) => picture.slice(10, 12)), event.isPart === true]]
        : [],
    );
  own.ask(id, 'en');
  const first = await drawn();
  // Nothing was told yet of which it could be a part.
  first.early({ page: 1, look: 'a1' });
  first.end(pages(['a1', 'a2']));
  own.ask(id, 'en');
  const second = await drawn();
  await expect.poll(shown).toEqual([['a1', 'a2', false]]);
  second.early({ page: 2, look: 'b2' });
  expect(shown().at(-1)).toEqual(['a1', 'b2', true]);
  second.printed();
  own.ask(id, 'en');
  const third = await drawn();
  third.early({ page: 1, look: 'c1' });
  second.end(pages(['b1', 'b2']));
  await expect.poll(() => shown().slice(2)).toEqual([['b1', 'b2', false]]);
  third.early({ page: 1, look: 'c1' });
  third.end(pages(['c1', 'c2']));
  await expect
    .poll(() => shown().slice(3))
    .toEqual([
      ['c1', 'b2', true],
      ['c1', 'c2', false],
    ]);
  await own.close();
});

test('while pictures are made the next state is printed, but no third', async () => {
  const { drawing: own, drawn, calls, told, failures } = await drawing();
  const states: Drawn[] = [];
  for (let count = 0; count < 2; count += 1) {
    own.ask(id, 'en');
    const one = await drawn();
    one.printed();
    states.push(one);
  }
  own.ask(id, 'en');
  await wait(30);
  expect(calls).toHaveLength(2);
  states[0]?.end();
  const third = await drawn();
  expect(told.filter(({ type }) => type === 'pages')).toHaveLength(1);
  states[1]?.fail(new TypeError('a bug'));
  await expect.poll(() => failures).toHaveLength(1);
  third.end();
  (await drawn()).end();
  await expect.poll(() => told.at(-1)?.type).toBe('checked');
  await own.close();
});

test('nothing else runs while keys come: no other language, no measuring, no check', async () => {
  const {
    drawing: own,
    drawn,
    types,
    calls,
  } = await drawing({ pauses: { quiet: hour, others: hour, calm: hour } });
  for (let key = 0; key < 4; key += 1) {
    own.ask(id, 'en');
    const one = await drawn();
    expect(one.languages).toEqual(['en']);
    one.printed();
    one.end();
    await wait(20);
  }
  expect(calls).toHaveLength(4);
  expect(new Set(types())).toEqual(new Set(['drawing en', 'pages en']));
  await own.close();
});

test('what gave way is drawn behind what is newer, also of another period', async () => {
  const { drawing: own, drawn, told, looks } = await drawing();
  looks.set({ by: 'two', period: 'other/2024-09', languages: ['ru'], dotsPerInch: 110 });
  own.ask(id, 'en');
  (await drawn()).end();
  await drawn();
  own.ask('other/2024-09', 'ru');
  for (const language of ['ru', 'en', 'az']) {
    const one = await drawn();
    expect(one.languages).toEqual([language]);
    one.end();
  }
  await expect.poll(() => told.filter(({ type }) => type === 'checked')).toHaveLength(2);
  await own.close();
});

test('nothing is drawn for nobody', async () => {
  const { drawing: own, calls, looks } = await drawing({ by: false });
  own.ask(id);
  looks.set({ by: 'one', period: id, languages: ['en'], dotsPerInch: 110 });
  looks.forget('one');
  own.ask(id, 'en');
  await wait(50);
  expect(calls).toEqual([]);
  await own.close();
});

test('a period that has no pages says why, and the next change tries again', async () => {
  const { drawing: own, drawn, told } = await drawing();
  own.ask(id, 'en');
  (await drawn()).end({ pages: [], findings: [finding] });
  (await drawn()).end({
    pages: [],
    findings: [],
    refused: new FactsheetError('y', 'No.', { hint: 'Wait.' }),
  });
  await expect.poll(() => told.at(-1)?.type).toBe('checked');
  expect(told.filter(({ type }) => type === 'pages')).toMatchObject([
    { language: 'en', pages: [], refused: { message: 'It is wrong.', hint: 'Mend it.' } },
    { language: 'az', pages: [], refused: { message: 'No.', hint: 'Wait.' } },
  ]);
  await own.close();
});

test('a browser that breaks is told, and the next change gets another session', async () => {
  const { drawing: own, drawn, told, failures, opened } = await drawing();
  own.ask(id, 'en');
  (await drawn()).fail(new FactsheetError('browser-stopped', 'The browser broke.', { hint: 'Wait.' }));
  await expect
    .poll(() => told.at(-1))
    .toEqual({
      ...{
        type: 'failed',
        period: id,
        code: 'browser-stopped',
        message: 'The browser broke.',
        hint: 'Wait.',
      },
    });
  expect(failures).toEqual([]);
  own.ask(id, 'en');
  (await drawn()).fail(new TypeError('a bug'));
  await expect.poll(() => failures).toHaveLength(1);
  expect(JSON.stringify(told)).not.toContain('a bug');
  own.ask(id, 'en');
  (await drawn()).end();
  (await drawn()).end();
  await expect.poll(() => told.at(-1)?.type).toBe('checked');
  expect(opened()).toBe(3);
  await own.close();
});

test('the studio ends while pages are drawn', async () => {
  const { drawing: own, drawn, told, failures } = await drawing();
  own.ask(id, 'en');
  await drawn();
  await own.close();
  own.ask(id, 'en');
  await wait(20);
  expect(told.map(({ type }) => type)).toEqual(['drawing']);
  expect(failures).toEqual([]);
});

test('what windows look at is put together, and is bounded', () => {
  const looks = keepLooks();
  const look = (by: string, languages: string[], dotsPerInch = 96, period = id) =>
    looks.set({ by, period, languages, dotsPerInch });
  look('a', ['en']);
  look('b', ['az', 'en'], 144);
  expect(looks.of(id)).toEqual({ languages: ['en', 'az'], dotsPerInch: 144 });
  expect(looks.first('b', id)).toBe('az');
  look('b', ['fr'], 96, 'other/2024-09');
  expect(looks.of(id)).toEqual({ languages: ['en'], dotsPerInch: 96 });
  expect(looks.first('b', id)).toBeUndefined();
  look('c', []);
  expect(looks.of(id)).toMatchObject({ languages: [] });
  for (let count = 0; count < 1000; count += 1) look(`window-${count}`, ['ru'], 96, 'third/2024-09');
  expect(looks.of(id)).toBeUndefined();
});

test('when nothing has happened for a while the pages are looked at as for print, and that stays known', async () => {
  const { drawing: opened, drawn, told } = await drawing({ pauses: { quiet: 1, others: 1, calm: 20 } });
  const round = async () => {
    const before = told.length;
    opened.ask(id, 'en');
    (await drawn()).end();
    (await drawn()).end();
    await expect.poll(() => told.slice(before).filter(({ type }) => type === 'checked').length).toBe(2);
    return told.slice(before).flatMap((one) => (one.type === 'checked' ? [one] : []));
  };
  const codes = async () => (await round()).map(({ findings }) => findings.map(({ code }) => code));
  expect(await codes()).toEqual([[finding.code], [finding.code, 'overflow']]);
  expect(await codes()).toEqual([
    [finding.code, 'overflow'],
    [finding.code, 'overflow'],
  ]);
});
