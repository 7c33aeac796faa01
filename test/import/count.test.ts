// A number of people in a cell: read where it is certain, and only there.
import { assert, constantFrom, integer, property, string } from 'fast-check';
import { expect, it } from 'vitest';
import { readCount } from '../../src/import/count.ts';

it.each([
  [0, 0],
  ['0', 0],
  ['6431', 6431],
  ['6,431', 6431],
  ['6 431', 6431],
  ['6\u00A0431', 6431],
  ['6\u202F431', 6431],
  ['6’431', 6431],
  ['1,234,567', 1234567],
  ['  6431\u00A0', 6431],
  ['6431.0', 6431],
  ['007', 7],
  ['-', 'none'],
  ['', 'none'],
  ['  ', 'none'],
  [null, 'none'],
  [undefined, 'none'],
  ['*', 'hidden'],
  [' * ', 'hidden'],
])('reads %j as %j', (cell, count) => {
  expect(readCount(cell)).toBe(count);
});

it.each([
  '6.431',
  '64,31',
  '6,43',
  '6,4311',
  '1,234 567',
  '6431.5',
  '6.0.0',
  '+5',
  '-5',
  '–',
  '5-',
  '1e3',
  '0x10',
  '٣',
  '6 431 people',
  '<5',
  '1–4',
  'NaN',
  '…',
  -1,
  1.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  3e9,
  true,
  [],
  {},
  ['5'],
])('does not read %j', (cell) => {
  expect(readCount(cell)).toBeUndefined();
});

it('reads each number however its thousands are parted, and never takes a text for another number', () => {
  const gaps = constantFrom(',', ' ', '\u00A0', '\u202F', '’', '');
  assert(
    property(integer({ min: 0, max: 2_000_000_000 }), gaps, (number, gap) => {
      expect(readCount(String(number).replace(/\B(?=(\d{3})+$)/g, gap))).toBe(number);
    }),
  );
  assert(
    property(string(), (text) => {
      const count = readCount(text);
      if (typeof count === 'number')
        expect(text.replace(/\.0\s*$/, '').replace(/\D/g, '')).toMatch(new RegExp(`^0*${count}$`));
    }),
  );
});
