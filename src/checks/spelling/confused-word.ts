// A word in the place of another that sounds like it: more then ten, they’re homes, to loose a home.
import { inCapitalsOf } from '../../language/capitals.ts';
import { languageOf } from '../../language/index.ts';
import { findAll, isIn } from '../../text/narrow.ts';
import { type DataCheck, type Found, memoiseLanguage } from '../check.ts';
import { exactly, most, readPassages } from '../texts/read-passages.ts';

/** Only where the words around it leave no doubt. */
export const confusedWord: DataCheck = {
  code: 'confused-word',
  severity: 'warning',
  title: 'A word in the place of one that sounds like it',
  why: 'Each of the two is a word, so that no dictionary finds it; readers do.',
  example: { wrong: 'more women then men', right: 'more women than men' },
  mend: 'Write the word that is meant.',
  needs: ['confusedWords'],
  find: ({ period }) =>
    readPassages(period).flatMap((passage) => {
      const patterns = patternsOf(passage.language);
      const { any, single } = patterns ?? {};
      if (passage.isName || !single || !any || !isIn(any, passage.plain)) return [];
      const found = single.flatMap(({ pattern, right }) =>
        findAll(pattern, passage.plain).flatMap(({ indices }): Found[] => {
          const [start, end] = indices?.groups?.word ?? [];
          if (start === undefined || end === undefined) return [];
          const at = exactly(passage, start, end);
          const hint = `Write ${/ [a-z]+ /.test(right) ? right : `“${inCapitalsOf(at.about, right, passage.language)}”`}.`;
          return [{ ...at, message: `“${at.about}” is not the word that is meant here.`, hint }];
        }),
      );
      return found.slice(0, most);
    }),
};

/** The patterns of a language, and one that finds any of their words: most passages have none. */
const patternsOf = memoiseLanguage((language) => {
  const all = languageOf(language).confusedWords;
  return (
    all && {
      any: new RegExp(all.map(({ pattern }) => `(?:${pattern.replaceAll('?<word>', '?:')})`).join('|'), 'iu'),
      single: all.map(({ pattern, right }) => ({
        pattern: new RegExp(`(?<![\\p{L}\\p{N}])${pattern}`, 'dgiu'),
        right,
      })),
    }
  );
});
