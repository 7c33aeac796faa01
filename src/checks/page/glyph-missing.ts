// Every character of a page has a glyph in every face of the font: nothing is printed as an empty box.
import { codePointOf, shortened } from '../../printable.ts';
import type { Found, TextCheck, TextSubject } from '../check.ts';

/** Characters that take no ink, so need no glyph: spaces, soft hyphens, joiners, line breaks, marks of direction. */
const inkless = /[\s\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069]/u;

/** Each character that a face of the page lacks; a script that they lack once a text, and not letter by letter. */
export const glyphMissing: TextCheck = {
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
    const single = missing.filter((character) => {
      const small = character.toLocaleLowerCase(language);
      return small === character || !missing.includes(small);
    });
    const files = [period.texts[language], period.names];
    const words = wordsOf(missingScripts(text, missing), files);
    const told = single.filter((character) => !words.letters.some((letter) => letter.test(character)));
    return [
      ...words.found,
      ...told.map((character) => {
        const message = `The font has no “${character}” (${codePointOf(character)}).`;
        return { message, about: character, ...whereIs(character, files) };
      }),
    ];
  },
};

/** Scripts that somebody may type and the faces may lack, by their names in Unicode (UAX 24). */
const scripts = [
  'Arabic Armenian Bengali Cherokee Cyrillic Devanagari Ethiopic Georgian Greek Gujarati Gurmukhi',
  'Han Hangul Hebrew Hiragana Kannada Katakana Khmer Lao Malayalam Mongolian Myanmar',
  'Nko Oriya Sinhala Syriac Tamil Telugu Thaana Thai Tibetan Tifinagh',
].flatMap((names) => names.split(' '));

/** A script, with the pattern of its words. */
type Script = { name: string; letter: RegExp; word: RegExp };

/** The scripts of which a text has letters, and the faces none of those. */
function missingScripts(text: string, missing: readonly string[]): Script[] {
  return scripts.flatMap((name): Script[] => {
    const letter = new RegExp(`\\p{Script=${name}}`, 'u');
    if (!missing.some((character) => letter.test(character))) return [];
    const own = [...new Set(text)].filter((character) => letter.test(character));
    if (own.some((character) => !missing.includes(character))) return [];
    return [{ name, letter, word: new RegExp(`\\p{Script=${name}}+(?:[\\s-]+\\p{Script=${name}}+)*`, 'u') }];
  });
}

type Texts = readonly (TextSubject['period']['names'] | undefined)[];

/** A finding for each script of which the texts have more than one letter, at the first; and what its letters are. */
function wordsOf(missing: readonly Script[], files: Texts): { found: Found[]; letters: RegExp[] } {
  const told = missing.flatMap(({ name, letter, word }) => {
    const places = files.flatMap((file) =>
      (file?.passages ?? []).flatMap(({ path, text }) => {
        const match = word.exec(text);
        const count = [...text].filter((sign) => letter.test(sign)).length;
        return match ? [{ words: match[0], count, place: file?.locate(path, match.index), at: path }] : [];
      }),
    );
    const count = places.reduce((sum, one) => sum + one.count, 0);
    const [first] = places;
    if (!first || count < 2) return [];
    const { words, place, at } = first;
    const about = shortened(words, 40);
    const message = `The font has no ${name} letters, of which the texts have ${count}: “${about}”.`;
    const hint = `The sheet cannot be set in the ${name} script. Write these words in the letters of the sheet’s own language, or leave them out.`;
    return [{ letter, found: { message, hint, place, at, about } }];
  });
  return { found: told.map(({ found }) => found), letters: told.map(({ letter }) => letter) };
}

/** The first place of a character in the texts of the language, or else among the names of operation.yaml. */
function whereIs(character: string, files: Texts): Pick<Found, 'place' | 'at'> {
  for (const file of files) {
    const passage = file?.passages.find(({ text }) => text.includes(character));
    if (file && passage)
      return { place: file.locate(passage.path, passage.text.indexOf(character)), at: passage.path };
  }
  return {};
}
