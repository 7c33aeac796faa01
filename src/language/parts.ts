// How a language says that a count is a part of another.

/**
 * What stands before a whole, between it and its part, and behind the part. All that is there must fit. `same`: both count
 * the same thing, whatever it holds.
 */
export type Joint = { before?: RegExp; between: RegExp; after?: RegExp; same?: true };

export type Parts = {
  /** What every passage with a part has; the joints are only tried there. */
  near: RegExp;
  joints: readonly Joint[];
  /** Before a whole that is not all: “some of”. */
  some: RegExp;
  /** Nouns that hold more than one person or thing: a family, a school. A part of them may be more. The source of a pattern. */
  groups: string;
};
