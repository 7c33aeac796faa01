// What rules of spelling and of the house's style need to know of a language: types alone.

/** The groups of rules on how words, numbers and sentences are written. */
export type SpellingRules = {
  /** The letters that words are written with, and what is typed for them by mistake. */
  alphabet?: Alphabet;
  /** A dictionary of the words. */
  spelling?: Spelling;
  /** Endings as they hang on short forms and on names with digits. */
  hungEndings?: HungEndings;
  /** Where a word of small letters has vowels that do not go together; nothing if they do. */
  harmonyBreak?(word: string): string | undefined;
  /** What typed digits with a point or comma can be besides numbers. */
  typedNumbers?: TypedNumbers;
  /** Words of the list of wrong ones that are right in a context: a computer program. */
  rightContexts?: readonly { words: RegExp; after?: RegExp; before?: RegExp }[];
  /** Words between two that may be said again and again: more and more and more. */
  joiningWords?: RegExp;
  /** Words in short that a full stop follows without ending the sentence; sentences begin with a capital. */
  abbreviations?: RegExp;
  /** Where it’s stands for its or its for it’s (global). */
  possessives?: RegExp;
  /** Words that sound like others, in contexts that leave no doubt which is meant. */
  confusedWords?: readonly Confused[];
  /** The indefinite article before a word, digits or short form; nothing where more than one is right. */
  articleBefore?(word: string): string | undefined;
};

/** A word that sounds like another: the source of a pattern whose group `word` is the word, and what is right. */
export type Confused = { pattern: string; right: string };

/** The letters that words are written with, all small. */
export type Alphabet = {
  letters: string;
  /** By letters of other alphabets: the one that they are typed for. Others lose their marks. */
  typedFor: Readonly<Record<string, string>>;
  /** Letters on a neighbour's keyboard, which come into words of this language by a slip. */
  ofNeighbour: string;
  /** Letters that are a slip in every word of small letters. */
  never: RegExp;
  /** Words that the language took over with their letters. */
  loans?: readonly string[];
};

/** A dictionary. Words are in small letters, names with their capital. */
export type Spelling = {
  isWord(word: string): boolean;
  /** The words that are one slip of typing away, the likeliest first, of those that may be meant: which that may be is asked first. */
  near(word: string, mayBeMeant?: (word: string) => boolean): readonly string[];
  /** Whether a word can only be a noun that is counted: a head, a list. */
  isCountNoun(word: string): boolean;
  /** How the house spells a word that may be spelled in two ways; nothing where it has one spelling, or has the right one. */
  inHouse(word: string): string | undefined;
  /** Words of up to four letters that are often typed with two letters swapped: teh. */
  swapped: ReadonlySet<string>;
  /** Whether two names, in small letters, are one in two spellings that are both right. */
  areVariants(one: string, other: string): boolean;
  /** Words that stand in the names of institutions, and names of those that the field knows, of two words and more. */
  nameWords: readonly string[];
  names: readonly string[];
};

/** Endings as they hang on short forms and on names with digits. */
export type HungEndings = {
  isEnding(letters: string): boolean;
  /** What a short form may sound like at its end, in each way of reading it; none where it cannot be told. */
  soundsOf(shortForm: string): readonly string[];
  fits(sound: string, ending: string): boolean;
};

/** What typed digits with a point or comma can be besides numbers. */
export type TypedNumbers = {
  /** What stands before those that are none: Section 3.2. Ends at the digits. */
  notAfter: RegExp;
  /** And what stands behind: 10.30 a.m. Begins after the digits. */
  notBefore: RegExp;
  /** What is counted or measured behind a number: families, km. Begins after the digits. */
  measured: RegExp;
  /** What takes decimals of three places too: per cent, million. */
  scaled: RegExp;
};
