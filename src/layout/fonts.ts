// The four faces of Lato 2 that the pages are set in: decoded for the charts, subset for the page, asked for glyphs.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { convert } from 'fontverter';
import { Blob, Face } from 'harfbuzzjs';
import subsetFont from 'subset-font';

/** One face: its CSS weight and style, the TrueType bytes, and the code points that it has glyphs for. */
export type FontFace = {
  family: 'Lato';
  weight: 400 | 700 | 900;
  style: 'normal' | 'italic';
  data: Buffer;
  covers: ReadonlySet<number>;
};

/** Static faces in their real weights: a variable or synthetic face would become Type 3 in the PDF. */
const faces = [
  { file: 'lato-normal', weight: 400, style: 'normal' },
  { file: 'lato-normal-italic', weight: 400, style: 'italic' },
  { file: 'lato-bold', weight: 700, style: 'normal' },
  { file: 'lato-black', weight: 900, style: 'normal' },
] as const;

/**
 * Reads Lato 2 and decodes it to TrueType.
 * @param folder the `fonts` folder of the npm package lato-font (Lato 2; version 1 lacks ə, ğ, ş and İ)
 */
export async function loadFonts(folder: string): Promise<FontFace[]> {
  const loaded: FontFace[] = [];
  // One after the other: the WOFF2 decoder hands out views of one memory, which the next decoding overwrites.
  for (const { file, weight, style } of faces) {
    const packed = await readFile(path.join(folder, file, `${file}.woff2`));
    const data = await convert(packed, 'truetype');
    const covers = new Set(new Face(new Blob(data)).collectUnicodes());
    loaded.push({ family: 'Lato', weight, style, data, covers });
  }
  return loaded;
}

/** OpenType features that a page can ask for (ligatures are off: see styles/page.css). Paper needs no hints. */
const keepFeatures = ['kern', 'mark', 'mkmk', 'ccmp', 'locl'];

/**
 * CSS `@font-face` rules with the fonts inside as data, cut down to the glyphs of `text`.
 * One rule a face. Of Lato's layout features those stay that the pages use: kerning, marks, and local forms.
 */
export async function fontRules(fonts: readonly FontFace[], text: string): Promise<string> {
  const characters = [...new Set(text)].sort().join('');
  const rules = await Promise.all(
    fonts.map(async ({ family, weight, style, data }) => {
      const subset = await subsetFont(data, characters, {
        targetFormat: 'truetype',
        keepFeatures,
        noHinting: true,
      });
      const source = `url(data:font/ttf;base64,${subset.toString('base64')}) format('truetype')`;
      return `@font-face{font-family:'${family}';font-weight:${weight};font-style:${style};src:${source}}`;
    }),
  );
  return rules.join('\n');
}

/**
 * The same for browsers of readers: WOFF2, which is half as large. Where a reader's browser translates the page, letters
 * that the subset lacks come from the reader's own fonts.
 */
export async function webFontRules(fonts: readonly FontFace[], text: string): Promise<string> {
  const characters = [...new Set(text)].sort().join('');
  const rules: string[] = [];
  // One after the other, as above: the packer's memory is one for all.
  for (const { family, weight, style, data } of fonts) {
    const subset = await subsetFont(data, characters, { targetFormat: 'woff2', keepFeatures });
    const source = `url(data:font/woff2;base64,${subset.toString('base64')}) format('woff2')`;
    rules.push(`@font-face{font-family:'${family}';font-weight:${weight};font-style:${style};src:${source}}`);
  }
  return rules.join('\n');
}

/**
 * A font that has nothing but the space: Chromium wants one on the disk before it prints, and from this one it can
 * take no glyph that the page's own fonts lack, so a missing glyph shows.
 */
export function emptyFont([font]: readonly FontFace[]): Promise<Buffer> {
  if (!font) throw new TypeError('no font to take the space from');
  return subsetFont(font.data, ' ', { targetFormat: 'truetype' });
}
