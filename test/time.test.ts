import { describe, expect, it } from 'vitest';
import {
  covers,
  endOfMonth,
  isPoint,
  monthsLater,
  nameStretch,
  readStretch,
  writeStretch,
} from '../src/time.ts';

describe('a stretch of time', () => {
  it.each([
    ['2024-06-11', '2024-06-11', '2024-06-11', 'day', '2024-06-11'],
    ['2024-02', '2024-02-01', '2024-02-29', 'month', '2024-02'],
    ['2023-02', '2023-02-01', '2023-02-28', 'month', '2023-02'],
    ['2000-02', '2000-02-01', '2000-02-29', 'month', '2000-02'],
    ['2024', '2024-01-01', '2024-12-31', 'year', '2024'],
    ['2024-H1', '2024-01-01', '2024-06-30', 'half', '2024-01/2024-06'],
    ['2024-h2', '2024-07-01', '2024-12-31', 'half', '2024-07/2024-12'],
    ['2024-Q3', '2024-07-01', '2024-09-30', 'quarter', '2024-07/2024-09'],
    ['2024-01/2024-06', '2024-01-01', '2024-06-30', 'half', '2024-01/2024-06'],
    ['2024-01/2024-12', '2024-01-01', '2024-12-31', 'year', '2024'],
    ['2024-01/2024-09', '2024-01-01', '2024-09-30', 'months', '2024-01/2024-09'],
    ['2024-02/2024-04', '2024-02-01', '2024-04-30', 'months', '2024-02/2024-04'],
    ['2023-11/2024-02', '2023-11-01', '2024-02-29', 'months', '2023-11/2024-02'],
    ['2023-07/2024-06', '2023-07-01', '2024-06-30', 'months', '2023-07/2024-06'],
    ['2022/2024', '2022-01-01', '2024-12-31', 'years', '2022/2024'],
    ['2024-Q1/2024-Q2', '2024-01-01', '2024-06-30', 'half', '2024-01/2024-06'],
    ['2024-06-03/2024-06-07', '2024-06-03', '2024-06-07', 'days', '2024-06-03/2024-06-07'],
    ['2024-06-01/2024-06-30', '2024-06-01', '2024-06-30', 'month', '2024-06'],
    ['2024-01-01/2024-09-15', '2024-01-01', '2024-09-15', 'days', '2024-01-01/2024-09-15'],
  ])('%s is from %s to %s: a %s', (text, from, to, unit, shortest) => {
    const stretch = readStretch(text);
    expect(stretch).toEqual({ from, to });
    expect(stretch && nameStretch(stretch).unit).toBe(unit);
    expect(stretch && writeStretch(stretch)).toBe(shortest);
    expect(readStretch(shortest)).toEqual(stretch);
  });

  it.each([
    ...['', '24', '2024-13', '2024-00', '2024-02-30', '2024-06-00', '2024-H3', '2024-Q5', '2024-H0'],
    ...['2024-09/2024-01', '2024/2023', '2024-01/', '/2024', '2024-01/06', '2024-01/2024-02/2024-03'],
    ...['2024-1', 'June 2024', '2024-06-11T00:00', '2024-01 - 2024-06', '2024–2025'],
  ])('“%s” is none', (text) => {
    expect(readStretch(text)).toBeUndefined();
  });

  it('covers another where it has all of its days', () => {
    const year = { from: '2024-01-01', to: '2024-12-31' };
    expect(covers(year, { from: '2024-01-01', to: '2024-06-30' })).toBe(true);
    expect(covers({ from: '2024-01-01', to: '2024-06-30' }, year)).toBe(false);
  });
});

it('a point is a day, month or year that there is', () => {
  expect(['2024', '2024-06', '2024-06-30'].every(isPoint)).toBe(true);
  expect(['2024-06-31', '2024-H1', '2024/2025', '2024-13', ''].some(isPoint)).toBe(false);
});

it('months later and earlier, and the last day of a month', () => {
  expect(endOfMonth('2024-02-10')).toBe('2024-02-29');
  expect(monthsLater('2024-08-31', 6)).toBe('2025-02-28');
  expect(monthsLater('2024-01-31', -2)).toBe('2023-11-30');
  expect(monthsLater('2024-03-31', -13)).toBe('2023-02-28');
});
