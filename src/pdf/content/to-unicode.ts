// What the glyphs of a font mean, by its ToUnicode map (ISO 32000-1, 9.10.3).
import {
  decodePDFRawStream,
  type PDFDict,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFString,
} from '@cantoo/pdf-lib';

/**
 * A font's map both ways. `text` takes strings as they stand in a content stream (`<0007>`, `(abc)`, `[(a) -20 <62>]`),
 * `code` gives one that shows a text.
 */
export type GlyphText = { text(shown: string): string; code(text: string): string | undefined };

/** Reads a font's map; nothing where it has none. */
export function glyphTextOf(font: PDFDict): GlyphText | undefined {
  const stream = font.lookup(PDFName.of('ToUnicode'));
  if (!(stream instanceof PDFRawStream)) return undefined;
  const { digits, texts } = readMap(stream);
  const width = digits / 2;
  const decode = (shown: string) => {
    if (shown.length === 2 * width + 2 && shown.startsWith('<'))
      return texts.get(Number.parseInt(shown.slice(1, -1), 16)) ?? '';
    const bytes = Buffer.from(stringOf(shown).asBytes());
    let text = '';
    for (let at = 0; at + width <= bytes.length; at += width)
      text += texts.get(bytes.readUIntBE(at, width)) ?? '';
    return text;
  };
  const known = new Map<string, string>();
  return {
    text(shown) {
      let text = known.get(shown);
      if (text !== undefined) return text;
      text = shown.startsWith('[') ? stringsIn(shown).map(decode).join('') : decode(shown);
      known.set(shown, text);
      return text;
    },
    code(text) {
      for (const [code, says] of texts) if (says === text) return `<${codeOf(code, digits)}>`;
      return undefined;
    },
  };
}

/** The strings of the array that `TJ` takes. */
function stringsIn(array: string): string[] {
  return array.match(/<[^>]*>|\((?:\\[\s\S]|[^\\)])*\)/g) ?? [];
}

/** The texts of a map by their codes, and how many hexadecimal digits a code has. */
export function readMap(stream: PDFRawStream): { digits: number; texts: Map<number, string> } {
  const map = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
  const digits = /begincodespacerange\s*<([0-9A-Fa-f]+)>/.exec(map)?.[1]?.length ?? 4;
  return { digits, texts: textsOf(map) };
}

/** A code as a map has it. */
export function codeOf(code: number, digits: number): string {
  return code.toString(16).padStart(digits, '0').toUpperCase();
}

/** The codes (of two bytes, as hexadecimal digits) that a string shows; nothing where it is no such string. */
export function codesOf(shown: string): string[] | undefined {
  if (!/^<(?:[0-9A-Fa-f]{4})+>$/.test(shown)) return undefined;
  return shown.slice(1, -1).toUpperCase().match(/.{4}/g) ?? undefined;
}

/** What a glyph says that has no letters of its own: U+0000, which Skia writes, is none (ISO 14289-1, 7.21.7). */
export const nothing = '\u200C';

/** A string object from its source. */
export function stringOf(source: string): PDFString | PDFHexString {
  return source.startsWith('<') ? PDFHexString.of(source.slice(1, -1)) : PDFString.of(source.slice(1, -1));
}

function textsOf(map: string): Map<number, string> {
  const texts = new Map<number, string>();
  for (const [, block = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', text = ''] of block.matchAll(/<([^>]*)>\s*<([^>]*)>/g)) {
      texts.set(Number.parseInt(code, 16), utf16(text));
    }
  }
  for (const [, block = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', to = '', first, list] of block.matchAll(
      /<([^>]*)>\s*<([^>]*)>\s*(?:<([^>]*)>|\[([^\]]*)\])/g,
    )) {
      const start = Number.parseInt(from, 16);
      const each = list === undefined ? undefined : [...list.matchAll(/<([^>]*)>/g)];
      for (let code = start; code <= Number.parseInt(to, 16); code += 1) {
        texts.set(
          code,
          each ? utf16(each[code - start]?.[1] ?? '') : following(utf16(first ?? ''), code - start),
        );
      }
    }
  }
  return texts;
}

/** The text whose last unit is so many further on. */
function following(text: string, steps: number): string {
  return text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + steps);
}

function utf16(hex: string): string {
  const digits = hex.replace(/\s/g, '');
  const units = digits.match(/.{4}/g) ?? [digits];
  return String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)));
}
