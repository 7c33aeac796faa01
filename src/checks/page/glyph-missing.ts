// Every character of a page has a glyph in every face of the font: nothing is printed as an empty box.
import type { Check, Found } from '../check.ts';
import type { TextSubject } from '../subjects.ts';

/** Characters that take no ink, so need no glyph: spaces, soft hyphens, line breaks. */
const inkless = /[\s\u00AD\u200B\u2060]/u;

/** Each character that a face of the font lacks. */
export const glyphMissing: Check<TextSubject> = {
  code: 'glyph-missing',
  severity: 'error',
  title: 'A character that the font does not have',
  why: 'It would be printed as an empty box, or not at all.',
  example: { wrong: 'caption: "Baku ⚽ 2024"', right: 'caption: "Football in Baku, 2024"' },
  mend: 'Write it with letters of the language’s own keyboard.',
  final: true,
  find({ period, language, text, covered }) {
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
      const message = `The font has no “${character}” (U+${hex}).`;
      return { message, about: character, ...whereIs(character, [period.texts[language], period.names]) };
    });
  },
};

/** The first place of a character in the texts of the language, or else among the names of operation.yaml. */
function whereIs(
  character: string,
  files: readonly (TextSubject['period']['names'] | undefined)[],
): Pick<Found, 'place' | 'at'> {
  for (const file of files) {
    const passage = file?.passages.find(({ text }) => text.includes(character));
    if (file && passage) return { place: file.locate(passage.path, character), at: passage.path };
  }
  return {};
}
