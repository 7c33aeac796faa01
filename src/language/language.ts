// What the program can know of a language: groups of rules, each of which a language may lack.

/**
 * The rules of one language, a group a rule. A check that needs a group has nothing to say of a language without it.
 * What an office or a translator may want to change stands in templates/locales/LANGUAGE.yaml instead.
 */
export type Language = {
  /** How quotation marks look around words. */
  quotes?: readonly [opening: string, closing: string];
  /** The marks that stand close to the word before them. French sets a no-break space before : ; ? and !. */
  closeMarks?: string;
  /** The words that may stand twice in a row; any other that does is a slip. */
  doubledWords?: readonly string[];
  /** The words that may follow a hyphen and a space: “pre- and post-”. */
  afterHyphen?: readonly string[];
  /** What the agency does not write. */
  terms?: readonly Term[];
};

/** Why the agency does not write a term. The check of terms has the sentence. */
export type TermReason =
  | 'person-first'
  | 'no-one-illegal'
  | 'not-migrants'
  | 'not-in-law'
  | 'no-flood'
  | 'own-term'
  | 'not-victims'
  | 'name-of-country';

/**
 * A term that the agency does not write, and what it writes. `wrong` is a pattern for whole words; where all of it is in
 * small letters, it is found with a capital at its beginning too. `doubt`: known to the field, not seen in a source of the
 * agency, or right in some contexts; the office decides.
 */
export type Term = { wrong: string; right: string; reason: TermReason; doubt?: true };

/** The name of a group of rules. */
export type Group = keyof Language;
