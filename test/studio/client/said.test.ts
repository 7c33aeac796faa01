// What was found is said without files, options and commands; entries have names that files can have.
import { expect, test } from 'vitest';
import { rowAt } from '../../../src/studio/client/figures/spot.ts';
import { saidOf } from '../../../src/studio/client/parts/said.ts';
import { wordsOf } from '../../../src/studio/client/words.ts';
import { freeName, inEntries } from '../../../src/studio/client/words-form/in-entries.ts';
import type { FigureRow } from '../../../src/studio/contract/period.ts';

const say = wordsOf('en');
const found = (code: string, hint: string) => saidOf({ code, message: 'It is so.', hint }, say, 'en');

test('a gap is said in the studio’s words, with what stood there last time', () => {
  const hint = 'Fill it in: a number, digits only. Last time: 8087 (mid-2024).';
  expect(found('empty', hint)).toEqual({
    message: 'This is empty.',
    hint: 'Fill it in. Last time: 8087 (mid-2024).',
  });
});

test.each([
  ['Say it once. Or write it into figures.yaml.', 'Say it once.'],
  ['Write 6541; or accept the finding with the reason.', 'Write 6541; or let it stand, with the reason.'],
  ['Give the day: --as-of 2024-12-31.', 'Look at this place.'],
  ['“factsheet status” lists what is left.', 'Look at this place.'],
  ['Read it again. Then take !carried away; if it is right, write !checked in its place.', 'Read it again.'],
  ['Put 1.5 or 2,5 there.', 'Put 1.5 or 2,5 there.'],
])('%s', (hint, wanted) => {
  expect(found('other', hint)).toEqual({ message: 'It is so.', hint: wanted });
});

test('names of entries are those that files can have, and free', () => {
  expect(freeName('Uşaq müdafiəsi!', [])).toBe('usaq_mudafiesi');
  expect(freeName('1. Law', ['law', 'law_2'])).toBe('law_3');
  expect(freeName('نص', [])).toBe('entry');
  expect(freeName('Title', [])).toBe('title_2');
});

test('fields of one entry stand together', () => {
  const list = { path: ['a'], entry: null, names: { en: ['x', 'y'] } };
  const field = (...path: string[]) =>
    ({ path, at: path.join('.'), label: '', kind: 'words', texts: {} }) as const;
  const fields = [field('a', 'title'), field('a', 'x', 't'), field('a', 'x', 'b'), field('a', 'y')];
  const groups = inEntries({ fields, lists: [list] });
  expect(groups.map(({ fields: own, entry }) => [own.length, entry?.name, entry?.place])).toEqual([
    [1, undefined, undefined],
    [2, 'x', 1],
    [1, 'y', 2],
  ]);
});

test('what was found at a figure leads to it, and not to the total that it is part of', () => {
  const row = (name: string, path: string) => ({ name, path: path.split('.') }) as unknown as FigureRow;
  const rows = [
    row('population.total', 'population.groups'),
    row('population.idps', 'population.groups.idps'),
    row('eye_care', 'results.eye_care.value'),
  ];
  const named = (at: string) => rowAt(rows, at)?.name;
  expect(named('population.groups.idps')).toBe('population.idps');
  expect(named('population.groups')).toBe('population.total');
  expect(named('results.eye_care.during')).toBe('eye_care');
  expect(named('results.other')).toBeUndefined();
});
