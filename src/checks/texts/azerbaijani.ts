// What Azerbaijani words end in: the endings that a hard break or a hand tears off, and the words that dots tell apart.

/** After a vowel, a consonant or a possessive: genitive, accusative, dative, locative, ablative, possessive, instrumental. */
const after = {
  plural: 'l[aə]r',
  case: [
    '[ıiuü]n|n[ıiuü]n|[ıiuü]|n[ıiuü]|y[ıiuü]|[aə]|y[aə]|n[aə]|n?d[aə]|n?d[aə]n|l[aə]',
    's[ıiuü]|s[ıiuü]n[ıiuü]n|s[ıiuü]n[ıiuü]|s[ıiuü]n[aə]|s[ıiuü]nd[aə]|s[ıiuü]nd[aə]n|s[ıiuü]yl[aə]',
  ].join('|'),
  pluralCase: '[ıi]|[ıi]n|[ıi]n[ıi]|[ıi]n[ıi]n|[aə]|[ıi]n[aə]|d[aə]|[ıi]nd[aə]|d[aə]n|[ıi]nd[aə]n|l[aə]',
};
const ordinalEnding = '(?:[ıiuü]?n)?c[ıiuü]';
const ending = new RegExp(
  `^(?:${ordinalEnding}|${after.case}|${after.plural}(?:${after.pluralCase})?)$`,
  'u',
);

/** Endings that are words too (su, water; un, flour; da, also), or the last part of a compound. */
const words = new Set(
  'a ə ı i u ü ya yə da də la lə na nə sı si su sü in ın un ün ni nə uc uç üç bir'.split(' '),
);

/** Whether letters are an ending of Azerbaijani, as it is hung on a figure: `dən`, `cü`, `larında`. */
export function isEnding(letters: string): boolean {
  return ending.test(letters);
}

/** Whether letters are an ending and no word: what stands so after a hyphen in a word was torn off. */
export function isOnlyEnding(letters: string): boolean {
  return isEnding(letters) && !words.has(letters);
}

/** The format that writes an ending, as texts name it in `{{name, format}}`. */
export function formatOf(letters: string): string | undefined {
  const formats: readonly [RegExp, string][] = [
    [/c[ıiuü]$/, 'ordinal'],
    [/d[aə]n$/, 'ablative'],
    [/d[aə]$/, 'locative'],
    [/^n?[ıiuü]n$/, 'genitive'],
    [/^[yn]?[aə]$/, 'dative'],
    [/^s?[ıiuü]$/, 'possessive'],
    [/^[yn][ıiuü]$/, 'accusative'],
  ];
  return formats.find(([pattern]) => pattern.test(letters))?.[1];
}

/** The last vowel of numbers as they are said: bir, iki, üç …; on, iyirmi …; then yüz, min, milyon, milyard. */
const unitVowels = ['ı', 'i', 'i', 'ü', 'ö', 'e', 'ı', 'i', 'i', 'u'];
const tenVowels = ['', 'o', 'i', 'u', 'ı', 'i', 'ı', 'i', 'ə', 'a'];

/**
 * Whether the vowels of an ending follow the number as it is said (2024-cü, 2026-cı, 50-dən, 40-dan): vowel harmony,
 * Azərbaycan dilinin orfoqrafiya qaydaları.
 * @param digits a whole number without separators
 */
export function fits(digits: string, letters: string): boolean {
  const spoken = spokenVowel(digits);
  const isBack = 'aıou'.includes(spoken);
  const close = isBack ? ('ou'.includes(spoken) ? 'u' : 'ı') : 'öü'.includes(spoken) ? 'ü' : 'i';
  // The first vowel follows the number; after a or ə the next is ı or i.
  const [first = '', ...others] = letters.match(/[aəıiuü]/g) ?? [];
  const open = isBack ? 'a' : 'ə';
  if (first !== open && first !== close) return false;
  return others.every((vowel) => 'aıu'.includes(vowel) === isBack);
}

function spokenVowel(digits: string): string {
  const [zeros = ''] = /0*$/.exec(digits) ?? [];
  const last = Number(digits.at(-1 - zeros.length) ?? 0);
  if (zeros.length === digits.length || zeros.length === 0) return unitVowels[last] ?? '';
  if (zeros.length === 1) return tenVowels[last] ?? '';
  if (zeros.length === 2) return 'ü';
  return zeros.length < 6 ? 'i' : zeros.length < 9 ? 'o' : 'a';
}

/** Letters with their dots and tails taken off: `dolanışıq` is `dolanisiq`. */
export function folded(word: string): string {
  return word.replace(/[əıöüşçğ]/g, (letter) => plainLetters[letter] ?? letter);
}

const plainLetters: Readonly<Record<string, string>> = {
  ə: 'e',
  ı: 'i',
  ö: 'o',
  ü: 'u',
  ş: 's',
  ç: 'c',
  ğ: 'g',
};

/**
 * Words that are right without dots, though dots make other words of them: oldu and öldü, onun and önün, acıq and açıq,
 * uzun and üzün, eldə and əldə.
 */
export const rightWithoutDots =
  /^(?:(?:ol|don|bol|dur|tut|sus)(?:d?u|um|ub|ur|uş|mu)|on(?:un?|a)|uzu|usu|uda|buzu|golu|kor|acı|acd|sac|bas|yas|as(?:a|d|ı)|is(?:i|d)|qus|e[ltn](?:də|in?|ə)|gec|bic|sis)/u;
