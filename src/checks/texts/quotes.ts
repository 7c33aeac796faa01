// Quotation marks of another kind or turned the wrong way.
import { languageOf, quoted } from '../../language/index.ts';
import type { DataCheck } from '../check.ts';
import { oddMarks } from './pairs-of-marks.ts';
import { foundAt, matches, most, readPassages } from './read-passages.ts';

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

/** ” before a word, or “ after one, in languages that write “words”. */
export const turnedQuote: DataCheck = {
  code: 'turned-quote',
  severity: 'warning',
  title: 'A quotation mark the wrong way round',
  why: 'It seems to close what it opens.',
  example: { wrong: 'the company ”Fuji Optical”', right: 'the company “Fuji Optical”' },
  mend: 'Write “ before the words and ” after them.',
  needs: ['quotes'],
  find: ({ period }) =>
    readPassages(period).flatMap((passage) =>
      oddMarks(passage.plain, languageOf(passage.language).quotes)
        .filter(({ fault }) => fault === 'turned')
        .slice(0, most)
        .map(({ index }) => {
          const found = foundAt(passage, index, index + 1);
          return { ...found, message: `A quotation mark of ${found.about} stands the wrong way round.` };
        }),
    ),
};
