// A typed number that is as large as a figure of the period, without more that speaks for its being that figure.
import type { DataCheck } from '../check.ts';
import { alikeNow } from './typed-figures.ts';

/** Note at each such number. What is surely a figure is told as figure-typed. */
export const figureAlike: DataCheck = {
  code: 'figure-alike',
  severity: 'note',
  title: 'A typed number that equals a figure',
  why: 'If it is that figure, it stays behind when the figure changes, and the page then tells two.',
  example: {
    wrong: 'body: UNHCR helped 64 of them.',
    right: 'body: UNHCR helped {{citizenship_applicants, number}} of them.',
  },
  mend: 'Name the figure, if it is the one that is meant. If the number only happens to be as large, leave it.',
  find: (subject) =>
    alikeNow(subject).map(({ texts, path, raw, index, figure, named }) => {
      const message = `“${raw}” is typed here, and the figure “${figure.name}” is as large.`;
      const hint = `If that figure is meant, write ${named} in its place.`;
      return { message, hint, place: texts.locate(path, index), at: path, about: raw };
    }),
};
