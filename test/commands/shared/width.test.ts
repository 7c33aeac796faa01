// Widths on a terminal: letters of every script where they are one column or two.
import fc from 'fast-check';
import widthOf from 'string-width';
import { describe, expect, it } from 'vitest';
import { inColumns, wrap } from '../../../src/commands/shared/width.ts';

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
