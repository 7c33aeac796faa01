// Two spaces where one belongs.
import type { DataCheck } from '../check.ts';
import { matches } from './read-passages.ts';

/** Two spaces between words; also a space that ends a line of a text that goes on. */
export const doubledSpace: DataCheck = {
  code: 'doubled-space',
  severity: 'warning',
  title: 'A doubled space',
  why: 'It is the trace of words taken out, often of one too many, and a search for the words does not find them.',
  example: { wrong: 'supports  the Government', right: 'supports the Government' },
  mend: 'Leave one space. Where only one is to be seen, another ends a line: take that one out.',
  find: (subject) =>
    matches(subject, / {2,}/g, ({ words }) => ({ message: `There are two spaces in “${words}”.`, now: ' ' })),
};
