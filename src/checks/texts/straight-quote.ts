// Quotation marks of a typewriter, which the page would print as they stand.
import { languageOf, quoted } from '../../language/index.ts';
import type { DataCheck } from '../check.ts';
import { matches } from './read-passages.ts';

/** A pair around words, told once; a mark alone; an apostrophe inside of a word. Inches and minutes (5") are left. */
const straight =
  /"[^"“”]*"|(?<!\p{N})"|(?<=[\p{L}\uE000\uE001])'|(?<!\p{N})'(?=[\p{L}\p{N}\uE000\uE001])|(?<=[\p{L}\uE000\uE001])[`´ʹʼ′‵‘‛](?=\p{L})/gu;

/** `"` and `'`, in languages whose marks are known; pairs of `"` in all. */
export const straightQuote: DataCheck = {
  code: 'straight-quote',
  severity: 'warning',
  title: 'Straight quotation marks',
  why: 'Straight marks beside curly ones look careless in print, and do not show where a quotation ends.',
  example: { wrong: 'UNHCR\'s partner "Fuji Optical"', right: 'UNHCR’s partner “Fuji Optical”' },
  mend: 'Type the curly marks of the language: “ ” around words, ’ as an apostrophe.',
  find: (subject) =>
    matches(subject, straight, ({ match: [sign], passage: { language }, words }) => {
      if (sign.startsWith('"')) {
        const right = sign.length > 1 ? words.replace(sign, quoted(sign.slice(1, -1), language)) : undefined;
        const message = `“${words}” has straight quotation marks.`;
        if (!right || right.includes('\uE000') || right.includes('\uE001')) return message;
        return { message, hint: `Write: ${right}` };
      }
      return (
        languageOf(language).quotes && {
          message: `“${words}” has another sign for an apostrophe.`,
          hint: `Write ${words.replace(/['`´ʹʼ′‵‘‛]/g, '’')}.`,
        }
      );
    }),
};
