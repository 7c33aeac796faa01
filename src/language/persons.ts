// How a language writes what leads to a person: telephone numbers, addresses, documents, names with an age or a place.

export type Persons = {
  /** Words before a telephone number; asked of the text before the number. */
  phone: RegExp;
  /** A street with a house, or a flat (global). */
  address: RegExp;
  /** Words around an address: offices that anyone may go to, and homes, which nobody may be told of. */
  open: RegExp;
  home: RegExp;
  /** Words before the number of a document; the source of a pattern. */
  document: string;
  /**
   * A name with an age, a time of birth or a place. The groups of the pattern, which is a source, begin with `name`, `age`
   * and `born`; it is only looked for where `near` is found.
   */
  named: { near: RegExp; pattern: string };
  /** Functions: who is told with one speaks for an office. */
  official: RegExp;
  /** Words with a capital that a number follows and that name nobody: Children, For example. */
  nobody: RegExp;
};
