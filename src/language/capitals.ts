// Capitals, as a language has them: in Azerbaijani i and İ are one letter.

/** A text that begins with a capital. */
export function capital(text: string, locale: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(locale) + text.slice(first.length);
}

/** A word in the capitals of another: `Program` makes `Programme` of `programme`, `PROGRAM` makes `PROGRAMME`. */
export function inCapitalsOf(typed: string, word: string, locale: string): string {
  const letters = typed.replace(/[^\p{L}]/gu, '');
  if (letters.length > 1 && !/\p{Ll}/u.test(letters)) return word.toLocaleUpperCase(locale);
  return /^[^\p{L}]*\p{Lu}/u.test(typed) ? capital(word, locale) : word;
}
