// A title that ends like a sentence: the page sets a colon behind it.

import { isIn } from '../../text/narrow.ts';
import type { DataCheck } from '../check.ts';
import { foundAt, readPassages } from './read-passages.ts';

/** A full stop, comma, colon or dash at a title's end. Abbreviations (Inc., s., U.S.) keep theirs. */
const ending = /(?<!(?:^|\s|\.)\p{Lu}?\p{L}{0,3})\.$|[,;:–-]$/u;

export const titleWithMark: DataCheck = {
  code: 'title-with-mark',
  severity: 'warning',
  title: 'A title that ends with a punctuation mark',
  why: 'The page sets a colon after the titles of the second page: “Education.:” would be printed.',
  example: { wrong: 'title: Access to services.', right: 'title: Access to services' },
  mend: 'Take the mark out.',
  find: ({ period }) =>
    readPassages(period)
      .filter(({ isName, path, plain }) => !isName && path.at(-1) === 'title' && isIn(ending, plain))
      .map((passage) => {
        const { length } = passage.plain;
        const message = `The title ends with “${passage.plain.slice(-1)}”.`;
        return { ...foundAt(passage, length - 1, length), message };
      }),
};
