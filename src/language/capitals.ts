// Capitals, as a language has them: in Azerbaijani i and İ are one letter.

/**
 * A text that begins with a capital. Georgian capitals (U+1C90–1CBF) are for whole words in capitals only: a word never
 * begins with one.
 */
export function capital(text: string, locale: string): string {
  const [first = ''] = text;
  const letter = first.toLocaleUpperCase(locale);
  return /[\u1C90-\u1CBF]/.test(letter) ? text : letter + text.slice(first.length);
}

/** A text in capitals. Georgian stays as it is: its capitals are no reader's habit, and few fonts have them. */
export function inCapitals(text: string, locale: string): string {
  return text.replace(/\P{Script=Georgian}+/gu, (part) => part.toLocaleUpperCase(locale));
}

/** A word in the capitals of another: `Program` makes `Programme` of `programme`, `PROGRAM` makes `PROGRAMME`. */
export function inCapitalsOf(typed: string, word: string, locale: string): string {
  const letters = typed.replace(/[^\p{L}]/gu, '');
  if (letters.length > 1 && !/\p{Ll}/u.test(letters)) return inCapitals(word, locale);
  return /^[^\p{L}]*\p{Lu}/u.test(typed) ? capital(word, locale) : word;
}
