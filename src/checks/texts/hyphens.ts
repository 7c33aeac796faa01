// Hyphens that a line break left, and words that have one here and none there.

import { languageOf } from '../../language/index.ts';
import type { DataCheck } from '../check.ts';
import { foundAt, matches } from './read-passages.ts';
import { wordsIn } from './vocabulary.ts';

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

/** At the word with the hyphen. It is a matter of house style, or what an old line break left: köç-kün. */
export const hyphenDiffers: DataCheck = {
  code: 'hyphen-differs',
  severity: 'warning',
  title: 'One word with and without a hyphen',
  why: 'The same word in two spellings looks careless; often the hyphen is left from a line break of another document.',
  example: { wrong: 'co-operation … cooperation', right: 'cooperation … cooperation' },
  mend: 'Choose one spelling.',
  find: (subject) =>
    subject.period.operation.languages.flatMap((language) => {
      const { isTornEnding } = languageOf(language);
      const words = wordsIn(subject, language);
      const together = new Set(words.map(({ small }) => small));
      return words
        .filter(
          ({ small, isName }) => !isName && small.includes('-') && together.has(small.replaceAll('-', '')),
        )
        .filter(({ small }) => !isTornEnding?.(small.split('-').at(-1) ?? ''))
        .map(({ passage, index, typed }) => {
          const found = foundAt(passage, index, index + typed.length);
          const message = `“${typed}” stands elsewhere as “${typed.replaceAll('-', '')}”.`;
          return { ...found, about: typed, message };
        });
    }),
};
