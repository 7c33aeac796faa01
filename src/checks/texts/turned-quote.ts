// A quotation mark that stands the wrong way round.
import { languageOf } from '../../language/index.ts';
import type { DataCheck } from '../check.ts';
import { oddMarks } from './pairs-of-marks.ts';
import { foundAt, most, readPassages } from './read-passages.ts';

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
