// A bracket or a quotation mark without its partner.
import { languageOf } from '../../language/index.ts';
import type { DataCheck } from '../check.ts';
import { oddMarks } from './pairs-of-marks.ts';
import { foundAt, most, readPassages } from './read-passages.ts';

/** Brackets in all languages, “ and ” where the language pairs them so. */
export const markAlone: DataCheck = {
  code: 'mark-alone',
  severity: 'warning',
  title: 'A bracket or quotation mark without its partner',
  why: 'Readers look for the end of what was opened, and do not find it.',
  example: { wrong: 'the State Committee (SCRI and', right: 'the State Committee (SCRI) and' },
  mend: 'Add its partner, or take the mark out.',
  find: ({ period }) =>
    readPassages(period).flatMap((passage) =>
      oddMarks(passage.plain, languageOf(passage.language).quotes)
        .filter(({ fault }) => fault === 'alone')
        .slice(0, most)
        .map(({ index, mark }) => {
          const found = foundAt(passage, index, index + 1);
          return { ...found, message: `The ${mark} in “${found.about}” has no partner.` };
        }),
    ),
};
