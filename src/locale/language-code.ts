// What code may do for a language whose grammar a table of patterns cannot describe: ordinals and cases.

/** Grammatical cases that a text can ask for, and what each says. */
export const cases = {
  dative: 'to: 2-yə, 21-ə',
  genitive: 'of: 2-nin, 21-in',
  accusative: 'the object: 2-ni, 64-ü',
  locative: 'in, at: 2-də, 4-də',
  ablative: 'from: 21-dən, 50-dən',
  possessive: 'its: 2-si, 44%-i',
} as const;
export type Case = keyof typeof cases;

/** What an ending hangs on: a number as spoken, a percent sign, or the word that a text ends in. */
export type Tail =
  | { kind: 'number'; value: number }
  | { kind: 'percent' }
  | { kind: 'word'; possessed: boolean };

/** What code can do for a language that a table of patterns cannot. */
export type LanguageCode = {
  /** A whole number, 0 or more, as an ordinal in figures. Throws RangeError where it cannot say the number. */
  ordinal(value: number): string;
  /** A text in a case. Throws RangeError where there is nothing that the ending could follow. */
  inflect(text: string, to: Case, tail: Tail): string;
};
