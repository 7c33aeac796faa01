// Digits and calendar: Western and Gregorian in every language, unless a tag says otherwise.
import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { dateFormat, numberFormat, pinned } from '../../src/language/intl.ts';
import { monthNames, weekdayNames } from '../../src/language/months.ts';

/** Languages that by themselves have a calendar or digits of their own. */
const own = ['fa', 'ps', 'th', 'my', 'bn', 'ar-EG', 'mr', 'ne', 'ckb', 'ar'];

it.each(own)('%s has Western digits, and the years of the Gregorian calendar', (locale) => {
  expect(numberFormat(locale, {}).format(1234)).toMatch(/^1.?234$/);
  const parts = dateFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).formatToParts(
    Date.UTC(2024, 5, 11),
  );
  const said = Object.fromEntries(parts.map(({ type, value }) => [type, value]));
  expect(said).toMatchObject({ year: '2024', day: '11' });
  const names = new Set(monthNames(locale).flat());
  expect(names.size).toBeGreaterThanOrEqual(12);
  expect([...names].join('')).not.toMatch(/\p{Nd}/u);
  expect(new Set(weekdayNames(locale)).size).toBe(7);
});

it('leaves digits that a tag names', () => {
  expect(pinned('ar-u-nu-arab')).toBe('ar-u-ca-gregory-nu-arab');
  expect(numberFormat('ar-u-nu-arab', {}).format(12)).toBe('١٢');
});

it('has every number and date written by these', () => {
  const files = globSync('src/**/*.ts').filter((file) => !file.endsWith('language/intl.ts'));
  const others = files.filter((file) =>
    /new Intl\.(?:Number|DateTime)Format\(/.test(readFileSync(file, 'utf8')),
  );
  expect(others).toEqual([]);
});
