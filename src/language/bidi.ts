// What in a line stands for itself: words and figures of the other direction, whose signs would else go to the wrong side. Pure.
import { Memory } from '../memory.ts';
import { directionOf } from './tag.ts';

export type Direction = ReturnType<typeof directionOf>;

/** A part of a text. One with a direction is set apart from what stands around it (Unicode Standard Annex 9, isolates). */
export type Part = { text: string; direction?: Direction };

/**
 * A text in parts, as a line of its language needs them: the algorithm of Unicode (UAX 9) sets letters right, but gives signs and
 * spaces to whatever stands beside them. In a line from the right, names in Latin letters, addresses, telephone numbers and figures
 * with a sign stand for themselves; in a line from the left, words that are written from the right. What needs nothing is one part.
 */
export function partsIn(text: string, language: string): Part[] {
  const { pattern, directions } = apart.of(language, () => patternFor(language));
  const parts: Part[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > end) parts.push({ text: text.slice(end, match.index) });
    const direction = directions[match.slice(1).findIndex((group) => group !== undefined)];
    parts.push({ text: match[0], ...(direction && { direction }) });
    end = match.index + match[0].length;
  }
  if (end < text.length || parts.length === 0) parts.push({ text: text.slice(end) });
  return parts;
}

type Apart = { pattern: RegExp; directions: readonly Direction[] };
const apart = new Memory<Apart>(100);

function patternFor(language: string): Apart {
  const kinds =
    directionOf(language) === 'rtl' ? inLineFromRight(language) : [[wordsFromRight, 'rtl'] as const];
  const pattern = new RegExp(kinds.map(([source]) => `(${source})`).join('|'), 'gu');
  return { pattern, directions: kinds.map(([, direction]) => direction) };
}

const scripts = [
  'Arabic',
  'Hebrew',
  'Syriac',
  'Thaana',
  'Nko',
  'Adlam',
  'Hanifi_Rohingya',
  'Mandaic',
  'Samaritan',
];
const fromRight = scripts.map((script) => `\\p{Script=${script}}`).join('');
const letterFromRight = new RegExp(`[${fromRight}]`, 'u');

/** Whether a letter in the text is written from the right. */
export function hasLettersFromRight(text: string): boolean {
  return letterFromRight.test(text);
}

const gap = '[ \\u00A0\\u202F]';

const several = (word: string, joint: string) => `${word}(?:${joint}${word})*`;
const withBrackets = (words: string) => `${words}(?:${gap}?\\(${words}\\))?`;

/** Words written from the right, with what stands between them, and what follows them in brackets. */
const wordsFromRight = withBrackets(
  several(`(?=\\p{L})[${fromRight}][${fromRight}\\p{M}\\u00AD\\u200C\\u200D]*`, `(?:[-–’'.،]?${gap}|[-–’'])`),
);

/** The same of other letters, with the figures inside of words and between them: COVID-19, Save & Co (SCO), #WithRefugees. */
const letter = `(?![${fromRight}])\\p{L}`;
const inWord = `(?:${letter}|[\\p{M}\\u00AD]|\\d)`;
const wordsFromLeft = withBrackets(
  several(
    `[@#]?${letter}${inWord}*(?:[-–’'.&/+_·]${inWord}+)*(?:(?<=\\p{Lu})\\$)?`,
    `(?:${gap}&${gap}|[.’']?${gap}(?:\\d{1,9}${gap})?)`,
  ),
);

/** What the text itself sets apart, by marks of direction: the English words of a draft. */
const setApart = '\\u2066[^\\u2066-\\u2069]{1,600}\\u2069';

/** A web or e-mail address, up to its last letter, digit or slash. */
const address = '(?:https?:\\/\\/|www\\.)[^\\s<>«»]*[\\p{L}\\d\\/]|[\\w.+-]{1,64}@[\\w-]+(?:\\.[\\w-]+)+';

/** Digits of Persian and Urdu go from the left as those of the West do; the others of Arabic have an order of their own. */
const digit = '[\\d\\u06F0-\\u06F9]';
const arabicDigit = '[\\u0660-\\u0669]';
const figureOf = (one: string) =>
  `(?<!\\p{N}[.,\\u066B\\u066C]?)${one}+(?:[.,\\u066B\\u066C\\u00A0\\u202F’]${one}+)*`;

/** A figure with a sign before or behind it: −5, 44%, $3.5, >99.9%. A currency behind it goes on as the text does (CLDR). */
const signed = (one: string) => {
  const currency = '(?:\\p{Lu}{1,3}\\$|\\p{Sc})';
  const before = `(?<!${letter}|\\p{N}${gap}?)(?:(?<!\\p{L})-|[+−±]|[<>≤≥≈~]${gap}?|${currency}${gap}?){1,3}`;
  const behind = `(?:${gap}?[%‰\\u066A]|[°+](?![\\p{L}\\p{N}]))`;
  return `${before}${figureOf(one)}${behind}?|${figureOf(one)}${behind}`;
};

/** Digits in groups: with a plus or a nought before them, or three groups and more, it is a telephone number or a date. */
const groupsOf = (first: string, count: string) =>
  `(?<!\\p{N}[.,]?)${first}(?:(?:\\)?[ \\u00A0\\u202F./-]\\(?|\\))${digit}+){${count}}(?!${digit})`;
const groups = [
  // A bracket is part of it only where it closes before more digits follow: (0171) 123, but not (480.0 million).
  groupsOf(`(?:\\+|\\(\\+?(?=[^()]{1,9}\\)[ \\u00A0-]?${digit})|00)${digit}+`, '1,9'),
  groupsOf(`0${digit}+`, '1,9'),
  groupsOf(`${digit}+`, '2,9'),
].join('|');

const range = `${figureOf(digit)}[–-]${figureOf(digit)}(?![\\p{N}–-])`;

/**
 * Where a range goes on as the text does, 2023 at the right. In Hebrew and Persian it goes from the left. Source: W3C, Unicode
 * Bidirectional Algorithm basics, on expressions and ranges (https://www.w3.org/International/articles/inline-bidi-markup/uba-basics).
 */
const rangesFromRight: readonly string[] = ['ar', 'ckb', 'dv', 'sd', 'ug', 'ur'];

function inLineFromRight(language: string): (readonly [source: string, direction: Direction])[] {
  const ranges = rangesFromRight.includes(new Intl.Locale(language).language)
    ? []
    : [[range, 'ltr'] as const];
  return [
    [setApart, 'ltr'],
    [address, 'ltr'],
    [groups, 'ltr'],
    ...ranges,
    [signed(digit), 'ltr'],
    [wordsFromLeft, 'ltr'],
    // Unicode CLDR has their signs as the text goes: the minus at the right, the per cent at the left.
    [signed(arabicDigit), 'rtl'],
  ];
}
