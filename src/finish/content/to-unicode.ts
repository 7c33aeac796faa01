// What the glyphs of a font mean, by its ToUnicode map (ISO 32000-1, 9.10.3).
import {
  decodePDFRawStream,
  type PDFDict,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFString,
} from '@cantoo/pdf-lib';
import { notUnderstood } from '../understanding.ts';

/** Takes a string of a content stream as it stands there (`<0007>`, `(abc)`), gives its text. */
export type Decoder = (shown: string) => string;

/**
 * Reads a font's map.
 * @throws FactsheetError `pdf-not-understood` where the font has none
 */
export function decoderOf(font: PDFDict): Decoder {
  const stream = font.lookup(PDFName.of('ToUnicode'));
  if (!(stream instanceof PDFRawStream)) throw notUnderstood('a font whose glyphs have no text');
  const map = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
  const width = (/begincodespacerange\s*<([0-9A-Fa-f]+)>/.exec(map)?.[1]?.length ?? 4) / 2;
  const texts = textsOf(map);
  return (shown) => {
    const bytes = Buffer.from(stringOf(shown).asBytes());
    let text = '';
    for (let at = 0; at + width <= bytes.length; at += width)
      text += texts.get(bytes.readUIntBE(at, width)) ?? '';
    return text;
  };
}

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
