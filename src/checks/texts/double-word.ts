// A word that stands twice in a row.
import { languageOf } from '../../language/index.ts';
import type { DataCheck } from '../check.ts';
import { matches } from './read-passages.ts';

/** A word, or two that stand before the same two; “more and more and more” is meant. */
const twice =
  /(?<![\p{L}\p{M}\p{N}’'-])(\p{L}{2,}(?:-\p{L}+)?|a|\p{L}+[ \n]+\p{L}+)[ \n]+\1(?![\p{L}\p{M}\p{N}’'-])/giu;

/** “the the”, “və və”: in languages where a word is not doubled on purpose. */
export const doubleWord: DataCheck = {
  code: 'double-word',
  severity: 'warning',
  title: 'A word that stands twice',
  why: 'Readers see it at once, and it is easily overlooked by those who wrote it, above all at a line’s end.',
  example: { wrong: 'support to the the Government', right: 'support to the Government' },
  mend: 'Take one of the two out. A word that is doubled on purpose takes a hyphen (tez-tez).',
  needs: ['doubledWords'],
  find: (subject) =>
    matches(
      subject,
      ({ language }) => (languageOf(language).doubledWords ? twice : undefined),
      ({ match: { 0: both, 1: word = '', index }, passage: { language, plain } }) => {
        const begins = /(?:^|[.!?…:]\s+)[“(]?$/u.test(plain.slice(0, index));
        const second = both.slice(-word.length);
        const isPlain = begins && languageOf(language).spelling?.isWord(word.toLocaleLowerCase(language));
        const isName =
          !isPlain && (/^\p{Lu}\p{Ll}/u.test(second) || (/^\p{Lu}\p{Ll}/u.test(both) && !begins));
        const isMeant = languageOf(language).doubledWords?.includes(word.toLocaleLowerCase(language));
        if (/\s/.test(word) && languageOf(language).joiningWords?.test(word)) return undefined;
        return isName || isMeant ? undefined : `“${word}” stands twice: “${both.replace(/\s+/g, ' ')}”.`;
      },
    ),
};
