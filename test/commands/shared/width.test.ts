// Widths on a terminal: letters of every script where they are one column or two.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inColumns, widthOf, wrap } from '../../../src/commands/shared/width.ts';

describe('width', () => {
  it.each([
    ['', 0],
    ['məcburi köçkün', 14],
    ['1\u00A0550', 5],
    ['e\u0301', 1],
    ['−20.5%', 6],
    ['難民', 4],
    ['ქართული', 7],
    ['👩‍👩‍👧 a', 4],
    ['a\u200Db', 2],
  ])('%j is %i', (text, width) => expect(widthOf(text)).toBe(width));
});

describe('in columns', () => {
  it.each([
    ['filled up', 'əhali', 8, 'left', 'əhali   '],
    ['at the right', '8,087', 8, 'right', '   8,087'],
    ['cut', 'Internally displaced', 10, 'left', 'Internall…'],
    ['cut before a letter that is too wide', '難民難民', 6, 'left', '難民… '],
  ] as const)('%s', (_, text, width, side, result) => expect(inColumns(text, width, side)).toBe(result));

  it('always has the width that it was given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 0, max: 30 }), (text, width) => {
        expect(widthOf(inColumns(text, width))).toBe(width);
      }),
    );
  });
});

describe('lines', () => {
  it('break at spaces', () => expect(wrap('one two three', 7)).toEqual(['one two', 'three']));
  it('break words that are longer', () =>
    expect(wrap('a incomprehensibly', 6)).toEqual(['a', 'incomp', 'rehens', 'ibly']));
  it('are never too wide, and lose nothing', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'ə', '難', 'é') });
    fc.assert(
      fc.property(fc.array(word), fc.integer({ min: 2, max: 20 }), (words, width) => {
        const lines = wrap(words.join(' '), width);
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
        expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''));
      }),
    );
  });
});
