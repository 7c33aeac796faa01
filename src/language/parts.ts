// How a language says that a count is a part of another.

/**
 * What stands before two counts, between them, and behind the second one. All that is there must fit. The first is the whole,
 * the second its part; `reversed`: the other way round (“3 of 5”). `same`: both count the same thing, whatever it holds.
 */
export type Joint = { before?: RegExp; between: RegExp; after?: RegExp; same?: true; reversed?: true };

export type Parts = {
  joints: readonly Joint[];
  /** Before a whole that is not all: “some of”. */
  some: RegExp;
  /** Nouns that hold more than one person or thing: a family, a school. A part of them may be more. The source of a pattern. */
  groups: string;
  /**
   * That a per cent is of people or things, of whom there are no more than all: what stands before or behind it; `not`: what
   * in the text tells that it is of a plan, or of another time.
   */
  share?: { before?: RegExp; after?: RegExp; not: RegExp };
  /** What stands behind a count that has no noun of its own: it counts what the one before it counts. */
  bare: RegExp;
};
