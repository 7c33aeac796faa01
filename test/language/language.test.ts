import { expect, test } from 'vitest';
import { languageOf, quoted } from '../../src/language/index.ts';

test('a language without a file has no rules, and neither has what is no code', () => {
  for (const code of ['xx', '', 'constructor', '__proto__']) expect(languageOf(code)).toEqual({});
});

test('the first part of a tag counts', () => {
  expect(languageOf('en-GB')).toBe(languageOf('en'));
  expect(languageOf('AZ-Latn')).toBe(languageOf('az'));
});

test('words stand between the marks of their language', () => {
  expect(quoted('words', 'fr')).toBe('«\u00A0words\u00A0»');
  expect(quoted('words', 'xx')).toBe('“words”');
});
