// The terms of the field that a passage speaks of, under keys that all languages share.
import { languageOf } from '../../language/index.ts';
import { ofText } from '../../memory.ts';
import { findAll, narrow } from '../../text/narrow.ts';
import { memoiseLanguage } from '../check.ts';

/** The patterns of a language's terms, and one for all of them. */
type Patterns = { any: RegExp; single: readonly (readonly [key: string, pattern: RegExp])[] };

/** The terms of a passage, each with the word that stands for it; nothing where the language's are not known. */
export const termsIn = ofText((plain, language): ReadonlyMap<string, string> | undefined => {
  const { any, single } = patternsOf(language);
  if (single.length === 0) return undefined;
  const small = plain.toLocaleLowerCase(language);
  const terms = new Map<string, string>();
  for (const { index } of findAll(any, small)) {
    for (const [key, pattern] of single) {
      if (terms.has(key)) continue;
      const here = narrow(pattern, small);
      here.lastIndex = index;
      const found = here.exec(small)?.[0];
      if (found !== undefined) terms.set(key, found);
    }
  }
  return terms;
});

const patternsOf = memoiseLanguage((language): Patterns => {
  const terms = Object.entries(languageOf(language).fieldTerms ?? {});
  const all = terms.map(([, words]) => words).join('|');
  return {
    any: new RegExp(`(?<![\\p{L}\\p{M}])(?:${all})`, 'gu'),
    single: terms.map(([key, words]) => [key, new RegExp(`(?:${words})\\p{L}*`, 'uy')] as const),
  };
});
