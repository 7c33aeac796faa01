// Languages of which a few things are known. One that gets more rules gets a file of its own.
import { countedNouns as spanishNouns } from './es/counted-nouns.ts';
import { numberWords as spanishNumbers } from './es/number-words.ts';
import type { Language } from './language.ts';
import { ru } from './ru.ts';
import { uk } from './uk.ts';

/** Nouns after a number: the Turkic languages, Hungarian, Georgian, Persian. */
const unchanged = { nounsUnchanged: true } as const;

/** Yeh and kaf as Persian, Urdu and Sorani write them, where the keyboard of Arabic gives its own (Unicode 16, 9.2, table 9-7). */
const fromArabic = { neighbourLetters: { '\u064A': '\u06CC', '\u0643': '\u06A9' } } as const;

/** Prepositions and conjunctions that never end a line: ГОСТ 7.62-2008; PN-83/P-55366; ČSN 01 6910. */
export const others = {
  am: { stop: '።' },
  // At a word’s end the yeh of Persian stands for either of Arabic’s two.
  ar: { neighbourLetters: { '\u06CC': '\u064A\u0649', '\u06A9': '\u0643' } },
  be: { shortWords: 'азіуяў' },
  bg: { shortWords: 'ависия' },
  bn: { stop: '।' },
  ckb: fromArabic,
  cs: { shortWords: 'aikosuvz' },
  de: {
    spanWords: 'bis|und',
    yearPoints: { mid: /halbjahr|jahresmitte/iu, end: /jahresende|(?<!halb)jahresbericht/iu },
  },
  es: {
    // Ortografía de la lengua española (2010), 3.4.7.
    closeDashes: true,
    countedNouns: spanishNouns,
    numberWords: spanishNumbers,
    spanWords: 'a|y|e',
    yearPoints: { mid: /semestral|mediados de año/iu, end: /(?<!semi)anual|fin(?:ales)? de año/iu },
  },
  fa: { ...unchanged, ...fromArabic },
  hi: { stop: '।' },
  hu: unchanged,
  hy: { stop: '։', colon: '՝' },
  it: { spanWords: 'a|e' },
  ka: {
    ...unchanged,
    abbreviations: /^(?:მაგ|იხ|შდრ|გვ|ტელ|პროფ|აკად|რედ|დაბ|მლნ|მლრდ|ათ|კმ|სმ|მმ|კვ|სთ|წთ|სს)$/u,
  },
  kk: unchanged,
  km: { stop: '។' },
  // Kurmanji.
  ku: { hyphenPatterns: 'kmr' },
  ky: unchanged,
  my: { stop: '။' },
  no: { hyphenPatterns: 'nb' },
  pl: { shortWords: 'aiouwz' },
  pt: { spanWords: 'a|e' },
  ru,
  sk: { shortWords: 'aikosuvz' },
  sr: { hyphenPatterns: 'sr-cyrl' },
  'sr-Latn': { hyphenPatterns: 'sh-latn' },
  ti: { stop: '።' },
  tk: unchanged,
  tr: {
    ...unchanged,
    spanWords: 've',
    yearPoints: { mid: /yarıyıl|altı aylık|yıl ortası/iu, end: /(?<!yarı)(?<!\p{L})yıllık|yıl sonu/iu },
  },
  uk,
  ur: { stop: '۔', ...fromArabic },
  uz: unchanged,
} satisfies Record<string, Language>;
