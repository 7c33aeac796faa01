// Grammatical cases that a text can ask for, and what an ending can hang on.

/** The cases, and what each says. */
export const cases = {
  dative: 'to: 2-yə, 21-ə',
  genitive: 'of: 2-nin, 21-in',
  accusative: 'the object: 2-ni, 64-ü',
  locative: 'in, at: 2-də, 4-də',
  ablative: 'from: 21-dən, 50-dən',
  possessive: 'its: 2-si, 44%-i',
} as const;
export type Case = keyof typeof cases;

/** What an ending hangs on: a number as it is said, a percent sign, or the word that a text ends in. */
export type Tail =
  | { kind: 'number'; value: number }
  | { kind: 'percent' }
  | { kind: 'word'; possessed: boolean };
