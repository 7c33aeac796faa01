// What a text has in which a pattern matches: never more than every match has, as no match may be missed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAll, isIn } from '../../src/text/narrow.ts';
import { folded, has, neededBy } from '../../src/text/needed.ts';

describe('neededBy', () => {
  it.each<[string, ReturnType<typeof neededBy>]>([
    ['foo|bar', { any: ['foo', 'bar'] }],
    ['x|', undefined],
    ['\\p{L}+', undefined],
    ['foo.bar', { all: ['foo', 'bar'] }],
    ['colou?r', { all: ['colo', 'r'] }],
    ['a{2,3}b{0,2}', 'aa'],
    ['(?:ab)*c', 'c'],
    ['(?<![a-z])(?:cat|dog)s?\\b', { any: ['cat', 'dog'] }],
    ['(?<=of )men(?= and)(?!x)', { all: [' and', 'men', 'of '] }],
    ['[Pp]assport', 'passport'],
    ['[\\u0259e]rzi', { any: ['ərzi', 'erzi'] }],
    ['[^a]bc[a-z]', 'bc'],
    ['(?:0[1-9]|[12]\\d)\\.\\s?20\\d\\d', { all: ['0000', '00', '.'] }],
    ['(?<one>a)\\k<one>\\1', 'a'],
    ['(?i:AbC)', 'abc'],
    ['σ|x', undefined],
    ['[XХΧ]x', { any: ['xx', 'хx', 'χx'] }],
  ])('%s', (source, needed) => expect(neededBy(source)).toEqual(needed));

  it('holds a text against it in small letters, with one kind of space and one digit', () => {
    const needed = neededBy('[Oo]n 1[12] (?:May|June)') ?? '';
    expect(has(folded('ON\u00A019 JUNE'), needed)).toBe(true);
    expect(has(folded('on 12 July'), needed)).toBe(false);
    expect(has(folded('on the 1st of May'), needed)).toBe(false);
  });
});

describe('findAll and isIn', () => {
  const part = fc.constantFrom(
    ...[
      'a',
      'B',
      'ə',
      'İ',
      'ı',
      'σ',
      'ß',
      'к',
      '1',
      ' ',
      '-',
      '\\d',
      '\\s',
      '\\.',
      '.',
      '\\p{L}',
      '[aB]',
      '[^a]',
      '[0-9]',
    ],
    ...['[a-c]', '[\\d.]', '\\b', '^', '$', '\\u0259', '\\x41', '[əƏ]', '’'],
  );
  const times = fc.constantFrom('', '', '', '?', '*', '{2}', '{0,1}', '{1,2}?');
  const { pattern } = fc.letrec<{ pattern: string; atom: string }>((tie) => ({
    atom: fc.oneof(
      { maxDepth: 2 },
      part.chain((one) => (/^(?:\^|\$|\\b)$/.test(one) ? fc.constant(one) : times.map((how) => one + how))),
      fc
        .tuple(fc.constantFrom('(?:', '(', '(?<!', '(?<=', '(?=', '(?!'), tie('pattern'))
        .map(([open, inner]) => `${open}${inner})`),
      tie('pattern').map((inner) => `(?:${inner})?`),
    ),
    pattern: fc
      .array(fc.array(tie('atom'), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 2 })
      .map((ways) => ways.map((atoms) => atoms.join('')).join('|')),
  }));
  const text = fc
    .array(fc.constantFrom(...'aAbBcəƏİıIiσΣςßẞкК19 \u00A0\n-.’xſK'), { maxLength: 10 })
    .map((letters) => letters.join(''));

  it('find what the pattern finds', () => {
    fc.assert(
      fc.property(pattern, fc.constantFrom('u', 'iu'), text, (source, flags, all) => {
        const plain = new RegExp(source, flags);
        const every = new RegExp(source, `g${flags}`);
        const expected = [...all.matchAll(every)].map(({ 0: words, index }) => ({ words, index }));
        expect(findAll(every, all).map(({ 0: words, index }) => ({ words, index }))).toEqual(expected);
        expect(isIn(plain, all)).toBe(expected.length > 0);
      }),
      { numRuns: 500 },
    );
  });
});
