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
};

/** The name of a group of rules. */
export type Group = keyof Language;
