// How a language says that a count is a part of another.

export type Parts = {
  /** Words between a whole and a part of it: “including”, “of whom” (global). */
  including: RegExp;
  /** Before a whole that is not all: “some of”. */
  some: RegExp;
  /** Nouns that hold more than one person or thing: a family, a school. A part of them may be more. The source of a pattern. */
  groups: string;
};
