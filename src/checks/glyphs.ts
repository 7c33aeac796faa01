// Every character of a page has a glyph in every face of the font: nothing is printed as an empty box.
import type { Finding } from '../errors.ts';
import type { Period } from '../period/period.ts';

/** Characters that take no ink, so need no glyph: spaces, soft hyphens, line breaks. */
const inkless = /[\s\u00AD\u200B\u2060]/u;

/**
 * Error `glyph-missing` for each character that the font lacks.
 * @param text what the page shows
 * @param covered the code points that all faces have
 */
export function checkGlyphs(
  period: Period,
  language: string,
  text: string,
  covered: ReadonlySet<number>,
): Finding[] {
  const missing = [...new Set(text)].filter((character) => {
    return !inkless.test(character) && !covered.has(character.codePointAt(0) ?? 0);
  });
  // A capital that only the styles make is told with its small letter.
  const told = missing.filter((character) => {
    const small = character.toLocaleLowerCase(language);
    return small === character || !missing.includes(small);
  });
  return told.map((character) => {
    const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    const passage = period.texts[language]?.passages.find((candidate) => candidate.text.includes(character));
    const place = passage && period.texts[language]?.locate(passage.path, character);
    return {
      code: 'glyph-missing',
      severity: 'error',
      message: `The font has no “${character}” (U+${hex}).`,
      hint: 'Write it with letters of the language’s own keyboard.',
      ...(place && { place }),
    };
  });
}
