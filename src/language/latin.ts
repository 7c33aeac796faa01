// Patterns for languages that are written in Latin letters.

const upper = 'A-ZÀ-ÖØ-ÞĀ-ɏƏ';
const lower = 'a-zß-öø-ÿā-ɏə';
const any = 'A-Za-zÀ-ÖØ-öø-ɏəƏ';
const classes: Readonly<Record<string, string>> = { '\\p{Lu}': upper, '\\p{Ll}': lower, '\\p{L}': any };

/**
 * The source of a pattern with Latin letters in the place of all letters of Unicode, of which there are hundreds of ranges: a
 * long pattern is made ready in a tenth of the time.
 */
export function latin(source: string): string {
  const replaced = (text: string, around: (letters: string) => string) =>
    text.replace(/\\p\{L[ul]?\}/g, (name) => around(classes[name] ?? name));
  return source
    .split(/(\[(?:\\.|[^\]\\])*\])/)
    .map((part) => replaced(part, (letters) => (part.startsWith('[') ? letters : `[${letters}]`)))
    .join('');
}
