// Titles that take more than two lines.
import type { DataCheck } from '../check.ts';
import { foundAt, readPassages } from './read-passages.ts';

/**
 * Letters that two lines take, by section, measured in the widest letters that the fit prints (A4); other titles stand in
 * the narrowest columns. It is an estimate on purpose: `check --quick` and the web edition have no pages to measure.
 */
const most: Readonly<Record<string, number>> = { protection: 130, priorities: 110 };
const mostElsewhere = 90;

/** A title with more letters than two lines of its place take. */
export const titleLong: DataCheck = {
  code: 'title-long',
  severity: 'warning',
  title: 'A title of more than two lines',
  why: 'Nobody reads a paragraph in bold. On a telephone it fills the screen.',
  example: {
    wrong:
      'title: Access to services such as education, health care, employment, legal aid, social assistance, and cash',
    right: 'title: Access to services',
  },
  mend: 'Say in a few words what the passage is about; the rest belongs into the passage.',
  find: ({ period }) =>
    readPassages(period)
      .filter(({ isName, path }) => !isName && path.at(-1) === 'title')
      .flatMap((passage) => {
        const { path, plain } = passage;
        const { length } = [...plain];
        const limit = (path.length === 3 && most[String(path[0])]) || mostElsewhere;
        if (length <= limit) return [];
        const message = `${path.join('.')} has ${length} letters, and two lines take about ${limit}.`;
        return [
          { ...foundAt(passage, 0, plain.length), message, place: passage.source.locate(path), about: plain },
        ];
      }),
};
