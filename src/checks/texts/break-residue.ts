// What a hard line break of another document leaves inside of a word: dəyişikliyi-nin, health- care.
import { languageOf } from '../../language/index.ts';
import type { DataCheck } from '../check.ts';
import { matches } from './read-passages.ts';

/** A word of small letters, a hyphen, and the rest of it at once or after a space. */
const torn =
  /(?<![\p{L}\p{M}\p{N}.@’-])(?<first>\p{Ll}{2,})-(?<space>[ \n]?)(?<second>\p{Ll}+)(?![\p{L}\p{M}-])/gu;

/** In Azerbaijani an ending after a hyphen, which only figures and abbreviations have; in both languages a half word. */
export const breakResidue: DataCheck = {
  code: 'break-residue',
  severity: 'error',
  title: 'A word with a hyphen from an old line break',
  why: 'The hyphen stood at a line’s end in the document that the text was copied from. Here it cuts a word.',
  example: { wrong: 'iqlim dəyişikliyi-nin təsiri', right: 'iqlim dəyişikliyinin təsiri' },
  mend: 'Write the word together.',
  needs: ['afterHyphen', 'isTornEnding'],
  find: (subject) =>
    matches(subject, torn, ({ match: { groups }, passage: { language }, words }) => {
      const { first = '', space, second = '' } = groups ?? {};
      const message = `A hyphen cuts the word “${words}”.`;
      const { afterHyphen, isTornEnding } = languageOf(language);
      if (space) {
        const hint = 'Take out the space, and the hyphen too where the word has none.';
        return afterHyphen && !afterHyphen.includes(second) ? { message, hint } : undefined;
      }
      if (first.length < 4 || !isTornEnding?.(second)) return undefined;
      return { message, hint: `Write ${first}${second}.` };
    }),
};
