// A content stream is read operation by operation, and what is none is an error.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eachOperation, type Operand } from '../../src/pdf/content/operators.ts';

/** Each operation as its operands, its operator, and its own source. */
function read(source: string): [...Operand[], string][] {
  const found: [...Operand[], string][] = [];
  eachOperation(source, ({ operator, operands, start, end }) => {
    expect(source.slice(start, end)).toMatch(new RegExp(`${RegExp.escape(operator)}$`));
    found.push([...operands, operator]);
  });
  return found;
}

test('numbers, names, strings, arrays and dictionaries', () => {
  expect(read('q 1 -2.5 .5 +3 re\nf*\nQ')).toEqual([['q'], [1, -2.5, 0.5, 3, 're'], ['f*'], ['Q']]);
  expect(read('/F4 12 Tf[(a) -20 <0b>]TJ')).toEqual([
    ['/F4', 12, 'Tf'],
    ['[(a) -20 <0b>]', 'TJ'],
  ]);
  expect(read('/P <</MCID 0 /T <</A (>>)>> >>BDC EMC')).toEqual([
    ['/P', '<</MCID 0 /T <</A (>>)>> >>', 'BDC'],
    ['EMC'],
  ]);
  expect(read('true false null SC')).toEqual([['true', 'false', 'null', 'SC']]);
});

test('strings with parentheses and backslashes inside', () => {
  expect(read('(a (b) \\) c) Tj (\\\\) Tj')).toEqual([
    ['(a (b) \\) c)', 'Tj'],
    ['(\\\\)', 'Tj'],
  ]);
});

test('comments are left out', () => {
  expect(read('q % a Q ( comment\nQ')).toEqual([['q'], ['Q']]);
});

test('names and operators that touch', () => {
  expect(read('/Pattern cs/P9 scn')).toEqual([
    ['/Pattern', 'cs'],
    ['/P9', 'scn'],
  ]);
});

test.each([
  ['BI /W 1 ID x EI', 'an inline picture'],
  ['(a', 'a string that does not end'],
  ['<00', 'cut off'],
  ['[1 2', 'cut off'],
  ['<</A 1', 'cut off'],
  ['1 0 0', 'ends in operands'],
  [') Tj', 'a stray “)”'],
])('%s', (source, message) => {
  expect(() => read(source)).toThrow(message);
});

test('any bytes: read to the end, or an error of our own', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'()<>[]{}/%\\ \nqQ019.-BTjEMC'), maxLength: 60 }),
      (source) => {
        try {
          eachOperation(source, () => undefined);
        } catch (error) {
          expect(error).toMatchObject({ code: 'pdf-not-understood', kind: 'internal' });
        }
      },
    ),
    { numRuns: 500 },
  );
});
