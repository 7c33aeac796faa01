// Languages of which a few things are known. One that gets more rules gets a file of its own.
import type { Language } from './language.ts';
import { parts as russianParts } from './ru/parts.ts';
import { shortForms as russianForms } from './ru/short-forms.ts';
import { parts as ukrainianParts } from './uk/parts.ts';
import { shortForms as ukrainianForms } from './uk/short-forms.ts';

/** Nouns after a number: the Turkic languages, Hungarian, Georgian, Persian. */
const unchanged = { nounsUnchanged: true } as const;

/** Prepositions and conjunctions that never end a line: ГОСТ 7.62-2008; PN-83/P-55366; ČSN 01 6910. */
export const others = {
  be: { shortWords: 'азіуяў' },
  bg: { shortWords: 'ависия' },
  cs: { shortWords: 'aikosuvz' },
  de: {
    spanWords: 'bis|und',
    yearPoints: { mid: /halbjahr|jahresmitte/iu, end: /jahresende|(?<!halb)jahresbericht/iu },
  },
  es: {
    spanWords: 'a|y|e',
    yearPoints: { mid: /semestral|mediados de año/iu, end: /(?<!semi)anual|fin(?:ales)? de año/iu },
  },
  fa: unchanged,
  hu: unchanged,
  it: { spanWords: 'a|e' },
  ka: unchanged,
  kk: unchanged,
  ky: unchanged,
  no: { hyphenPatterns: 'nb' },
  pl: { shortWords: 'aiouwz' },
  pt: { spanWords: 'a|e' },
  ru: {
    shortWords: 'авикосуя',
    shortForms: russianForms,
    parts: russianParts,
    countedByAny: /^(?:человек|люд|лиц)/iu,
    spanWords: 'по|и',
    yearPoints: { mid: /полугод|середин\p{L}+ года/iu, end: /(?<!полу)годово|кон\p{L}+ года/iu },
  },
  sk: { shortWords: 'aikosuvz' },
  tk: unchanged,
  tr: {
    ...unchanged,
    spanWords: 've',
    yearPoints: { mid: /yarıyıl|altı aylık|yıl ortası/iu, end: /(?<!yarı)(?<!\p{L})yıllık|yıl sonu/iu },
  },
  uk: { shortWords: 'авзіуяйо', shortForms: ukrainianForms, parts: ukrainianParts },
  uz: unchanged,
} satisfies Record<string, Language>;
