// What the program can know of a language: groups of rules, each of which a language may lack.
import type { Case, Tail } from './cases.ts';
import type { CountedNouns } from './counted-nouns.ts';
import type { Events } from './events.ts';
import type { FieldTerms } from './field-terms.ts';
import type { LeftOvers } from './left-overs.ts';
import type { NumberWords } from './number-words.ts';
import type { Parts } from './parts.ts';
import type { Persons } from './persons.ts';
import type { ShortForms } from './short-forms.ts';
import type { SpellingRules } from './spelling.ts';
import type { Term } from './terms.ts';
import type { TimeWords } from './times.ts';

/**
 * The rules of one language, a group a rule. A check that needs a group has nothing to say of a language without it, and
 * the user is told.
 * What an office or a translator may want to change stands in templates/locales/LANGUAGE.yaml instead.
 * Patterns of words are for `plain` texts: a figure is U+E000 there.
 */
export type Language = SpellingRules & {
  /** Groups that no rules are missing of: the language has no such thing. */
  absent?: readonly Group[];
  /** A whole number, 0 or more, as an ordinal in figures. Throws RangeError where it cannot say the number. */
  ordinal?(value: number): string;
  /** A text in a case. Throws RangeError where there is nothing that the ending could follow. */
  inflect?(text: string, to: Case, tail: Tail): string;
  /** Nouns stay as they are after a number, whatever it is: beş şəxs. */
  nounsUnchanged?: true;
  /** The numbers of nouns, as their spelling tells them. */
  nouns?: Nouns;
  /** Where nouns stay as they are after a number: one in the plural behind it. The source of a pattern: `count`, `noun`, `end`. */
  pluralAfterNumber?: string;
  /** Endings as they are typed after figures and digits. */
  endings?: Endings;
  /** Where a word of small letters may break at a line's end: offsets from its start. Without it, patterns tell. */
  breaks?(word: string): number[];
  /** The name of the patterns in the npm package hyphen, where it is not the language's code. */
  hyphenPatterns?: string;
  /** Words of one letter that never end a line. */
  shortWords?: string;
  /** Whether letters are an ending and no word: what stands so after a hyphen in a word was torn off. */
  isTornEnding?(letters: string): boolean;
  /** What a longer word of a list of wrong words may go on with: a pattern. */
  wordEndings?: string;
  /** A word with one of those endings, as it is spelled: centre, centred. */
  withEnding?(word: string, ending: string): string;
  /** The common word that a word of small letters is a slip of, where no dictionary tells. */
  nearCommon?(word: string): string | undefined;
  /** Letters that only dots and tails tell apart. */
  dots?: Dots;
  /** Signs that are typed for a letter of the alphabet. */
  signsForLetters?: RegExp;
  /** Letters of a neighbour’s keyboard that look like its own in most places of a word, each with the ones that may be meant. */
  neighbourLetters?: Readonly<Record<string, string>>;
  /** Each letter is one character: a mark of its own beside a letter is a slip. */
  lettersWithoutMarks?: true;
  /** How quotation marks look around words. */
  quotes?: readonly [opening: string, closing: string];
  /** What ends a sentence, where that is no full stop. */
  stop?: string;
  /** What stands behind a label, where that is no colon. */
  colon?: string;
  /** The marks that stand close to the word before them. French sets a no-break space before : ; ? and !. */
  closeMarks?: string;
  /** Dashes around words in passing stand close to them: “la escuela –dijo– es nuestra”. */
  closeDashes?: true;
  /** The words that may stand twice in a row; any other that does is a slip. */
  doubledWords?: readonly string[];
  /** The words that may follow a hyphen and a space: “pre- and post-”. */
  afterHyphen?: readonly string[];
  /** What the agency does not write. */
  terms?: readonly Term[];
  /** Terms of the field, under keys that all languages share. */
  fieldTerms?: FieldTerms;
  /** What numbers count, under keys that all languages share. */
  countedNouns?: CountedNouns;
  /** Numbers in words, beside those of the language's file. */
  numberWords?: NumberWords;
  /** Short forms: which are known, and how they are introduced. */
  shortForms?: ShortForms;
  /** “2-3 nəfər” is two or three, and takes a hyphen. */
  hyphenForOr?: true;
  /** Words for `%`, beside that which Intl gives. */
  percentWords?: readonly string[];
  /** What follows a per cent that is a part of another whole: “48% of the women”. */
  partOfAnother?: RegExp;
  /** What a number ends in that is an ordinal: a pattern for what follows its digits. */
  ordinalTail?: RegExp;
  /** What follows a number that is that of a law or a room. */
  numberedAfter?: RegExp;
  /** What stands before and after a number that counts nothing: a paragraph's, an age. */
  uncounted?: { before: RegExp; after: RegExp };
  /** Nouns that any number counts: people, other. */
  countedByAny?: RegExp;
  /** What hangs on a month's name: a pattern of case endings. */
  monthEndings?: string;
  /** Names of months that are other words besides, and what stands before them where they are months. */
  monthsLikeWords?: { names: RegExp; before: RegExp };
  /** An article before a weekday that stands behind its date, as a pattern: “11 June, a Tuesday”. */
  weekdayArticle?: string;
  /** Words that may stand between a weekday and its date, or behind it: alternatives of a pattern. */
  besideWeekday?: string;
  /** A year before a month (its digits are the first group), and what goes on behind the digits of a year. */
  yearBeforeMonth?: RegExp;
  yearTail?: RegExp;
  /** How it is told when something was; without it, the patterns of the language's file tell. */
  times?: TimeWords;
  /** Words between two months or years that make one time of them: alternatives of a pattern. */
  spanWords?: string;
  /** How a source's name speaks of the middle of a year, and of its end. */
  yearPoints?: { mid: RegExp; end: RegExp };
  /** Dates typed in another form than that in which the language's dates are printed: patterns, `{months}` and `{day}` in them. */
  oddDates?: readonly string[];
  /** The organisation's short name where it has an article that it must not have. */
  articledName?: RegExp;
  /** What leads to a person: telephone numbers, addresses, documents, names. */
  persons?: Persons;
  /** That something took place, and events with a year or a number. */
  events?: Events;
  /** That a count is a part of another. */
  parts?: Parts;
  /** What stands where words are still to come. */
  leftOvers?: LeftOvers;
};

/** Endings as they are typed after figures and digits. */
export type Endings = {
  /** A pattern for what follows a figure; its group `ending` has the letters. */
  afterFigure: string;
  /** A pattern for what follows digits; its group `ending` has the letters, `bare` those that lack their hyphen. */
  afterDigits: string;
  isEnding(letters: string): boolean;
  /** Whether an ending follows from how a whole number (digits without separators) is said. */
  fits(digits: string, letters: string): boolean;
  /** The format that writes an ending, as texts name it in `{{name, format}}`. */
  formatOf(letters: string): string | undefined;
};

/** Letters that only dots and tails tell apart: a word typed without them is another, or none. */
export type Dots = {
  /** A word of small letters without its dots and tails. */
  folded(word: string): string;
  /** A word of small letters as it is written right, where it is a common one, or a form of one, but for its dots. */
  common(word: string, isName: boolean): string | undefined;
  /** A word with a dot on each i, which a program may have taken off. */
  withDottedI(word: string): string;
  /** Letters without dots that seldom make another word where they are typed for one with dots: e for ə. */
  sureWithout: string;
  /** Words that are right without dots, though dots make other words of them. */
  rightWithout: RegExp;
  /** Whether two words of the same letters but for their dots are both right, as far as a list tells. */
  areBothRight(one: string, other: string): boolean;
  /** An ending with its dots, which its letters tell; nothing where letters are no ending. */
  asEnding(letters: string): string | undefined;
};

/** The numbers of nouns, as their spelling tells them. */
export type Nouns = {
  /** The singular of a plural; nothing of a word that is none. */
  singularOf(word: string): string | undefined;
  pluralOf(word: string): string;
  /** Whether a number before a word counts it, and it has a plural. */
  isCounted(word: string): boolean;
  /** What ends the words that a number counts. */
  ends: RegExp;
  /** Those of them that only a noun stands before. */
  afterNoun: RegExp;
};

/** The name of a group of rules. */
export type Group = Exclude<keyof Language, 'absent'>;
