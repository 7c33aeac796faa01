// Terms of the field under one key for all languages: what one language speaks of, the other has to speak of too.

/** For each key, how the words begin that stand for it: a pattern, in small letters. */
export type FieldTerms = Readonly<Record<string, string>>;
