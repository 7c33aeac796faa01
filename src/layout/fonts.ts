// The four faces of Lato 2 that the pages are set in: decoded for the charts, subset for the page, asked for glyphs. Those of
// other scripts (script-fonts.ts) are cut here too.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Memory } from '../memory.ts';
import { turn } from '../turn.ts';

/** A face as it is cut: its CSS family, weight and style, its bytes, and which layout features stay (all, if none is named). */
export type FontFile = {
  family: string;
  weight: 400 | 700 | 900;
  style: 'normal' | 'italic';
  /** What its letters are enlarged by. */
  size?: number;
  features?: string[];
  data: Buffer;
};

/** One face of Lato: TrueType bytes, and the code points that it has glyphs for. */
export type FontFace = FontFile & { covers: ReadonlySet<number> };

/** Gives the bytes that are kept under a name from run to run; where there are none, they are made. */
export type Cached = (name: string, make: () => Promise<Uint8Array>) => Promise<Uint8Array>;

export const uncached: Cached = (_, make) => make();

/** Static faces in their real weights: a variable or synthetic face would become Type 3 in the PDF. */
const faces = [
  { file: 'lato-normal', weight: 400, style: 'normal' },
  { file: 'lato-normal-italic', weight: 400, style: 'italic' },
  { file: 'lato-bold', weight: 700, style: 'normal' },
  { file: 'lato-black', weight: 900, style: 'normal' },
] as const;

/**
 * Reads Lato 2, decoded to TrueType.
 * @param folder the `fonts` folder of the npm package lato-font (Lato 2; version 1 lacks ə, ğ, ş and İ)
 */
export async function loadFonts(folder: string, cached = uncached): Promise<FontFace[]> {
  const packed = await Promise.all(
    faces.map(({ file }) => readFile(path.join(folder, file, `${file}.woff2`))),
  );
  const kept = Buffer.from(await cached(`faces-${hashOf(...packed)}`, () => decoded(packed)));
  const end = kept.indexOf('\n');
  const inside: Decoded[] = JSON.parse(kept.toString('utf8', 0, end));
  let at = end + 1;
  return faces.map(({ weight, style }, index) => {
    const { size, covers } = inside[index] ?? { size: 0, covers: [] };
    at += size;
    const data = kept.subarray(at - size, at);
    return { family: 'Lato', weight, style, features, data, covers: new Set(covers) };
  });
}

/** What is kept of each face before the bytes of all: how many are its own, and the code points that it has. */
type Decoded = { size: number; covers: number[] };

async function decoded(packed: readonly Buffer[]): Promise<Buffer> {
  const faces = await unpacked(packed);
  const inside = faces.map(({ bytes, covers }): Decoded => ({ size: bytes.length, covers }));
  return Buffer.concat([Buffer.from(`${JSON.stringify(inside)}\n`), ...faces.map(({ bytes }) => bytes)]);
}

/** Faces as TrueType, with the code points that each has glyphs for. */
export async function unpacked(packed: readonly Buffer[]): Promise<{ bytes: Buffer; covers: number[] }[]> {
  const [{ convert }, { Blob, Face }] = await Promise.all([import('fontverter'), import('harfbuzzjs')]);
  const faces: Buffer[] = [];
  // One after the other: the WOFF2 decoder hands out views of one memory, which the next decoding overwrites.
  for (const face of packed) faces.push(Buffer.from(await convert(face, 'truetype')));
  return faces.map((bytes) => ({ bytes, covers: [...new Face(new Blob(bytes)).collectUnicodes()] }));
}

/** The beginning of the SHA-256 of all parts together: a name to keep by. */
export function hashOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex').slice(0, 16);
}

/**
 * Latin letters, figures and the signs of print. With them, and the letters that every text of its language has, the faces
 * of one page are those of the next.
 */
export const usualCharacters =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 !%&()+,-./:;?@$€£–—−‘’“”„«»…·•▲▼\u00A0\u00AD\u202F';

/** OpenType features of Lato that a page can ask for (ligatures are off: see styles/page.css). */
const features = ['kern', 'mark', 'mkmk', 'ccmp', 'locl'];

/**
 * How fonts are put into a document. Paper needs no hints. For browsers of readers it is WOFF2, which is half as large: where
 * a reader's browser translates the page, letters that the subset lacks come from the reader's own fonts. `whole` says whether
 * the faces of other scripts are not cut: a PDF takes out of them what it shows.
 */
export const forms = {
  paper: {
    whole: true,
    kept: 'rules',
    type: 'ttf',
    format: 'truetype',
    wish: { targetFormat: 'truetype', noHinting: true },
  },
  web: { whole: false, kept: 'web', type: 'woff2', format: 'woff2', wish: { targetFormat: 'woff2' } },
} as const;
export type FontForm = keyof typeof forms;

/** Rules that were made, by their faces, form and characters: a few sets of characters serve all pages. */
const known = new WeakMap<readonly FontFile[], Memory<Promise<string>>>();
const most = 8;

/**
 * CSS `@font-face` rules with the fonts inside as data, cut down to the glyphs of `text`.
 * One rule a face. Of Lato's layout features those stay that the pages use: kerning, marks, and local forms.
 */
export function fontRules(
  fonts: readonly FontFile[],
  text: string,
  cached = uncached,
  form: FontForm = 'paper',
): Promise<string> {
  const characters = [...new Set(text)].sort().join('');
  const own = known.get(fonts) ?? new Memory<Promise<string>>(most);
  known.set(fonts, own);
  const cut = () => cutFor(fonts, characters, form);
  const key = `${form} ${characters}`;
  return own.of(key, () => {
    const name = () => `${forms[form].kept}-${hashOf(characters, ...fonts.map(({ data }) => data))}`;
    const bytes = cached === uncached ? cut() : cached(name(), cut);
    const making = bytes.then((rules) => Buffer.from(rules).toString('latin1'));
    making.catch(() => own.forget(key));
    return making;
  });
}

async function cutFor(fonts: readonly FontFile[], characters: string, form: FontForm): Promise<Buffer> {
  const { default: subsetFont } = await import('subset-font');
  const { type, format, wish } = forms[form];
  const rules: string[] = [];
  // One after the other: the packer's memory is one for all.
  for (const { features, data, ...face } of fonts) {
    // WOFF2 takes a quarter of a second, in which nothing else has its turn: a Ctrl-C has it between two.
    await turn();
    const subset = await subsetFont(data, characters, {
      ...wish,
      ...(features && { keepFeatures: features }),
    });
    rules.push(fontRule(face, subset, type, format));
  }
  return Buffer.from(rules.join('\n'), 'latin1');
}

/** One rule, with a font inside. */
export function fontRule(
  { family, weight, style, size = 1 }: Omit<FontFile, 'data'>,
  data: Buffer,
  type: string,
  format = type,
): string {
  const source = `url(data:font/${type};base64,${data.toString('base64')}) format('${format}')`;
  const adjust = size === 1 ? '' : `size-adjust:${size * 100}%;`;
  return `@font-face{font-family:'${family}';font-weight:${weight};font-style:${style};${adjust}src:${source}}`;
}

/**
 * A font that has nothing but the space: Chromium wants one on the disk before it prints, and from this one it can
 * take no glyph that the page's own fonts lack, so a missing glyph shows.
 */
export async function emptyFont([font]: readonly FontFace[]): Promise<Buffer> {
  if (!font) throw new TypeError('no font to take the space from');
  const { default: subsetFont } = await import('subset-font');
  return subsetFont(font.data, ' ', { targetFormat: 'truetype' });
}
