import { describe, expect, it } from 'vitest';
import { printable, printableJson, printableLines, shortened } from '../src/printable.ts';

describe('what a terminal would obey', () => {
  it.each([
    ['\u001B]0;title\u0007', '\\x1b]0;title\\x07'],
    ['a\rb\nc\td\be', 'a\\rb\\nc\\td\\x08e'],
    ['\u009B31m', '\\x9b31m'],
    ['1\u202E234', '1\\u{202e}234'],
    ['\u2066x\u2069\u200E', '\\u{2066}x\\u{2069}\u200E'],
    ['a\u2028b\uFEFF', 'a\\u{2028}b\\u{feff}'],
    ['tag\u{E0041}', 'tag\\u{e0041}'],
    ['ə “Ünvan” \u00A0\u202F– می‌خواهم 👩‍🦽', 'ə “Ünvan” \u00A0\u202F– می‌خواهم 👩‍🦽'],
  ])('%j is shown as %j', (text, shown) => {
    expect(printable(text)).toBe(shown);
  });

  it('is left in finished lines where it sets a colour, and only where colours are shown', () => {
    const line = '\u001B[31merror\u001B[39m \u001B[2Jx\r\u001B[1;32mgreen\n';
    expect(printableLines(line, true)).toBe('\u001B[31merror\u001B[39m \\x1b[2Jx\\r\u001B[1;32mgreen\n');
    expect(printableLines('\u001B[31mx\n', false)).toBe('\\x1b[31mx\n');
  });

  it('is escaped in JSON, which means the same', () => {
    const value = { 'key\u009B': ['\u001B', '\u007F\u202E\u{E0041}', 'ə\n'] };
    const json = printableJson(JSON.stringify(value, null, 2));
    expect(JSON.parse(json)).toEqual(value);
    expect(json).not.toMatch(/[\u007F-\u009F\u202E\u{E0041}]/u);
    expect(json.split('\n')).toHaveLength(7);
  });
});

it('shortens what is too long, and cuts no character in half', () => {
  expect(shortened('one two', 7)).toBe('one two');
  expect(shortened('one two three', 9)).toBe('one two…');
  expect(shortened('one two three', 10)).toBe('one two t…');
  expect(shortened('abc😀d', 5)).toBe('abc…');
});
