// Languages of which one or two things are known. One that gets more rules gets a file of its own.
import type { Language } from './language.ts';

/** Nouns after a number: the Turkic languages, Hungarian, Georgian, Persian. */
const unchanged = { nounsUnchanged: true } as const;

/** Prepositions and conjunctions that never end a line: ГОСТ 7.62-2008; PN-83/P-55366; ČSN 01 6910. */
export const others = {
  be: { shortWords: 'азіуяў' },
  bg: { shortWords: 'ависия' },
  cs: { shortWords: 'aikosuvz' },
  fa: unchanged,
  hu: unchanged,
  ka: unchanged,
  kk: unchanged,
  ky: unchanged,
  no: { hyphenPatterns: 'nb' },
  pl: { shortWords: 'aiouwz' },
  ru: { shortWords: 'авикосуя' },
  sk: { shortWords: 'aikosuvz' },
  tk: unchanged,
  tr: unchanged,
  uk: { shortWords: 'авзіуяйо' },
  uz: unchanged,
} satisfies Record<string, Language>;
