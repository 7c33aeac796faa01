// A number with digits of two kinds, as from two keyboards: ۲0۲۴.

import { inWesternDigits } from '../../language/digits.ts';
import { findAll } from '../../text/narrow.ts';
import type { DataCheck, Found } from '../check.ts';
import { most } from './read-passages.ts';

const number = /\p{Nd}(?:[.,٫٬]?\p{Nd})+/gu;

/** Error for each number whose digits are not all of one script, in all texts and names. */
export const mixedDigits: DataCheck = {
  code: 'mixed-digits',
  severity: 'error',
  title: 'A number with digits of two scripts',
  why: 'It looks like a slip, or like two numbers; no search finds it, and a line from the right may break it in two.',
  example: { wrong: '۲0۲۴', right: '۲۰۲۴' },
  mend: 'Type the number again with one keyboard. A figure is best named: {{legal_aid, number}}.',
  find: ({ period }) =>
    [...Object.values(period.texts), period.names].flatMap((source) =>
      source.passages.flatMap(({ path, text }) =>
        findAll(number, text)
          .filter(([found]) => new Set(Array.from(found.replace(/[.,٫٬]/gu, ''), nought)).size > 1)
          .slice(0, most)
          .map(({ 0: found, index }): Found => {
            const message = `“${found}” has digits of two scripts.`;
            return { message, place: source.locate(path, index), at: path, about: found };
          }),
      ),
    ),
};

/** The nought of a digit’s script, which all ten are counted from. */
function nought(digit: string): number {
  return (digit.codePointAt(0) ?? 0) - Number(inWesternDigits(digit));
}
