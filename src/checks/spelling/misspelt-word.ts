// A word that no dictionary has, one slip of typing away from one that it has; without a dictionary, from one of the texts.
import { inCapitalsOf } from '../../language/capitals.ts';
import { languageOf } from '../../language/index.ts';
import type { Spelling } from '../../language/spelling.ts';
import type { DataCheck, DataSubject, Found } from '../check.ts';
import { notInLanguage } from '../languages/other-language.ts';
import { leftOversIn } from '../texts/left-over.ts';
import { wordsWithoutDots } from '../texts/missing-dots.ts';
import { exactly, most } from '../texts/read-passages.ts';
import { slipsIn } from '../texts/slips.ts';
import { vocabulary, type Word, wordsIn } from '../texts/vocabulary.ts';
import { nearStem } from './near-stem.ts';

/** Shorter words have too many neighbours. */
const shortest = 5;
/** At the beginning of a sentence a shorter word may be a name. */
const longName = 7;
/** A word that stands so often is meant, whether the dictionary has it or not. */
const often = 3;

/** Warning with a dictionary, a note without one. Names have a rule of their own. */
export const misspeltWord: DataCheck = {
  code: 'misspelt-word',
  severity: 'warning',
  doubts: true,
  title: 'A word that seems to be misspelt',
  why: 'A slip of typing looks careless, and a search does not find the word.',
  example: { wrong: 'humanitarian assistence', right: 'humanitarian assistance' },
  mend: 'Correct the word. A right one that is told goes under accepted in operation.yaml, for all periods.',
  find: (subject) =>
    subject.period.operation.languages.flatMap((language) => {
      const { spelling } = languageOf(language);
      const known = vocabulary(subject, language);
      const words = wordsToCheck(subject, language);
      if (spelling) return words.flatMap((word) => misspeltIn(word, spelling, known));
      const { nearCommon } = languageOf(language);
      const common = words.flatMap((word) => {
        const right = known.get(word.small) === 1 ? nearCommon?.(word.small) : undefined;
        return right === undefined ? [] : [{ word, right }];
      });
      const near = nearStem(words, known).filter(({ word }) => !common.some((one) => one.word === word));
      return [...common, ...near].map(({ word, right }) => ({ ...tell(word, right), doubt: true }));
    }),
};

/** The words that are no names, and of which no other rule tells that their letters are wrong. */
function wordsToCheck(subject: DataSubject, language: string): Word[] {
  const { alphabet, harmonyBreak } = languageOf(language);
  const dotless = new Set(wordsWithoutDots(subject, language).map(({ word }) => word.small));
  const slips = [...slipsIn(subject, language), ...leftOversIn(subject, language)];
  const strange = notInLanguage(subject);
  return wordsIn(subject, language).filter(({ passage, index, typed, small, isName }) => {
    if (isName || passage.isName || strange.has(passage) || /\p{L}\p{Lu}/u.test(typed)) return false;
    if (dotless.has(small) || harmonyBreak?.(small)) return false;
    const isStrange = alphabet && [...small].some((one) => one !== '-' && !alphabet.letters.includes(one));
    return (
      !isStrange && !slips.some((slip) => slip.passage === passage && slip.start <= index && index < slip.end)
    );
  });
}

/** The parts of a word between its hyphens that are misspelt. Short forms with an apostrophe (shouldn’t) are left alone. */
function misspeltIn(word: Word, spelling: Spelling, known: ReadonlyMap<string, number>): Found[] {
  const rest = word.passage.plain.slice(word.index + word.typed.length);
  if (/^[’'](?!s(?!\p{L}))\p{L}/u.test(rest)) return [];
  if (word.typed !== word.small && spelling.isWord(word.typed)) return [];
  const parts = word.small.split('-');
  // A word that is cut (resil-ience) is no slip of its parts.
  const whole = parts.join('');
  if (parts.length > 1 && (known.has(whole) || spelling.isWord(whole))) return [];
  const found = parts.flatMap((part, at): Found[] => {
    const right = rightFor(part, spelling, known);
    if (right === undefined) return [];
    // At the beginning of a sentence it may be a name.
    const isCapital = word.typed !== word.small && !known.has(right);
    if (isCapital && (part.length < longName || /^\s+(?:(?:and|or) )?\p{Lu}/u.test(rest))) return [];
    if (isForeign(part, right)) return [];
    return [{ ...tell(word, parts.with(at, right).join('-')), doubt: isCapital || isUnlikely(part, right) }];
  });
  return found.slice(0, most);
}

function rightFor(part: string, spelling: Spelling, known: ReadonlyMap<string, number>): string | undefined {
  const house = spelling.inHouse(part);
  if (house !== undefined) return house;
  if (part.length < 3 || spelling.isWord(part) || (known.get(part) ?? 0) >= often) return undefined;
  if (part.length < shortest)
    return spelling.near(part, (one) => spelling.swapped.has(one) && isSwapped(part, one))[0];
  return spelling.near(part).toSorted((a, b) => (known.get(b) ?? 0) - (known.get(a) ?? 0))[0];
}

/** Whether a word ends as few words of English do, and as its neighbour does not: a dish or a garment of another language. */
function isForeign(part: string, right: string): boolean {
  return (
    part.length < longName &&
    /[aou]$/.test(part) &&
    part.at(-1) !== right.at(-1) &&
    part.length === right.length
  );
}

/** Whether a short word has a letter that nobody types by a slip: one more that is no double, or a consonant for another. */
function isUnlikely(part: string, right: string): boolean {
  if (part.length >= longName || isSwapped(part, right) || part.length < right.length) return false;
  const at = [...part].findIndex((letter, index) => letter !== right[index]);
  const [typed = '', meant = ''] = [part[at], right[at]];
  if (part.length > right.length) return typed !== part[at - 1] && typed !== part[at + 1];
  const isVowel = (letter: string) => 'aeiouy'.includes(letter);
  return !(isVowel(typed) && isVowel(meant)) && !areNeighbours(typed, meant);
}

const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Whether two keys lie beside each other. */
function areNeighbours(one: string, other: string): boolean {
  const place = (letter: string) => {
    const row = rows.findIndex((keys) => keys.includes(letter));
    return { row, column: (rows[row]?.indexOf(letter) ?? 0) + row / 2 };
  };
  const [a, b] = [place(one), place(other)];
  return Math.abs(a.row - b.row) <= 1 && Math.abs(a.column - b.column) <= 1;
}

function isSwapped(one: string, other: string): boolean {
  return [...one].sort().join('') === [...other].sort().join('');
}

function tell({ passage, index, typed }: Word, right: string): Found {
  const found = exactly(passage, index, index + typed.length);
  const message = `“${typed}” seems to be misspelt.`;
  const hint = `Write “${inCapitalsOf(typed, right, passage.language)}”.`;
  return { ...found, about: typed, message, hint };
}
