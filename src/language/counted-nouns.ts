// Nouns that a number counts, under one key for all languages: 12 lawyers here are 12 lawyers there.

/** How a language counts: nouns by the beginnings of their words (patterns in small letters), and the words around them. */
export type CountedNouns = {
  nouns: Readonly<Record<string, string>>;
  /** What ends the words that a number counts, in small letters: prepositions, conjunctions, verbs. */
  ends: RegExp;
  /** What may stand between a number and what it counts: “more than”, where it follows the number. */
  skips?: RegExp;
  /** What joins two of equal kind: “and”. */
  and: RegExp;
};
