// What Azerbaijani words end in: the endings that are hung on figures, and those that a line break or a hand tears off.
import type { Endings } from '../language.ts';
import { inWords, vowelsAfter } from './numbers.ts';

/** After a vowel, a consonant or a possessive: genitive, accusative, dative, locative, ablative, possessive, instrumental. */
const after = {
  plural: 'l[aə]r',
  case: [
    '[ıiuü]n|n[ıiuü]n|[ıiuü]|n[ıiuü]|y[ıiuü]|[aə]|y[aə]|n[aə]|n?d[aə]|n?d[aə]n|l[aə]|n?d[aə]k[ıi](?:l[aə]r)?',
    's[ıiuü]|s[ıiuü]n[ıiuü]n|s[ıiuü]n[ıiuü]|s[ıiuü]n[aə]|s[ıiuü]nd[aə]|s[ıiuü]nd[aə]n|s[ıiuü]yl[aə]',
  ].join('|'),
  pluralCase: '[ıi]|[ıi]n|[ıi]n[ıi]|[ıi]n[ıi]n|[aə]|[ıi]n[aə]|d[aə]|[ıi]nd[aə]|d[aə]n|[ıi]nd[aə]n|l[aə]',
};
const ordinalEnding = '(?:[ıiuü]?n)?c[ıiuü]';
const ending = `(?:${ordinalEnding}|${after.case}|${after.plural}(?:${after.pluralCase})?)`;
const endingAlone = new RegExp(`^${ending}$`, 'u');

/** Endings that are words too (su, water; un, flour; da, also), or the last part of a compound. */
const words = new Set(
  'a ə ı i u ü ya yə da də la lə na nə sı si su sü in ın un ün ni nə uc uç üç bir'.split(' '),
);

/** Whether letters are an ending, as it is hung on a figure: `dən`, `cü`, `larında`. */
export function isEnding(letters: string): boolean {
  return endingAlone.test(letters);
}

/** Whether letters are an ending and no word: what stands so after a hyphen in a word was torn off. */
export function isTornEnding(letters: string): boolean {
  return isEnding(letters) && !words.has(letters);
}

/** Case endings and ordinals. After a space they are taken for one only where they are no word of their own. */
export const endings: Endings = {
  afterFigure: `(?:%?\\s?[-–]|%?| (?=(?:${ordinalEnding}|d[aə]n|n[ıiuü]n)(?!\\p{L})))(?<ending>${ending})`,
  afterDigits: `(?:-(?<ending>${ending})|(?<bare> ?c[ıiuü]|d[aə]n|n[ıiuü]n))`,
  isEnding,
  fits,
  formatOf: (letters) => formats.find(([pattern]) => pattern.test(letters))?.[1],
};

const formats: readonly [RegExp, string][] = [
  [/c[ıiuü]$/, 'ordinal'],
  [/d[aə]n$/, 'ablative'],
  [/d[aə]$/, 'locative'],
  [/^n?[ıiuü]n$/, 'genitive'],
  [/^[yn]?[aə]$/, 'dative'],
  [/^s?[ıiuü]$/, 'possessive'],
  [/^[yn][ıiuü]$/, 'accusative'],
];

/** Vowel harmony (2024-cü, 2026-cı, 50-dən, 40-dan): Azərbaycan dilinin orfoqrafiya qaydaları. */
function fits(digits: string, letters: string): boolean {
  if (!Number.isSafeInteger(Number(digits))) return true;
  const { open, close } = vowelsAfter(inWords(Number(digits)));
  // The first vowel follows the number; after a or ə the next is ı or i.
  const [first, ...others] = letters.match(/[aəıiuü]/g) ?? [];
  return (first === open || first === close) && others.every((one) => 'aıu'.includes(one) === (open === 'a'));
}
