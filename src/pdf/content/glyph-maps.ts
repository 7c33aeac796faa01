// Writes what the glyphs of fonts mean, so that every reader understands it (ISO 32000-1, 9.10.3).
import { PDFDict, type PDFDocument, PDFName, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import { deflate } from '../deflate.ts';
import { codeOf, nothing, readMap, stringOf } from './to-unicode.ts';

/**
 * The name of a font beside `name` (`/F6`), with the same glyphs, in which `glyph` (`<000F>`) says `text`. A map is
 * understood by every reader; ActualText is not, and to poppler it is the end of a paragraph.
 */
export function twinOf(fonts: PDFDict, name: string, glyph: string, text: string): string {
  const code = Buffer.from(stringOf(glyph).asBytes()).toString('hex').toUpperCase();
  const twin = `${name}x${code}x${hexOf(text)}`;
  const font = fonts.lookup(PDFName.of(name.slice(1)));
  if (fonts.has(PDFName.of(twin.slice(1))) || !(font instanceof PDFDict)) return twin;
  const { context } = fonts;
  const copy = font.clone();
  copy.set(PDFName.of('ToUnicode'), context.register(context.stream(mapOf([[code, text]]))));
  fonts.set(PDFName.of(twin.slice(1)), context.register(copy));
  return twin;
}

/** Writes the maps of all fonts without ranges: Ghostscript adds the bytes of a range’s first text, and reads “ as <. */
export function plainMaps({ context }: PDFDocument): void {
  for (const [, font] of context.enumerateIndirectObjects()) {
    const ref = font instanceof PDFDict && font.get(PDFName.of('ToUnicode'));
    const stream = ref && context.lookup(ref);
    if (!(ref instanceof PDFRef) || !(stream instanceof PDFRawStream)) continue;
    const { digits, texts } = readMap(stream);
    const map = mapOf(
      [...texts].map(([code, text]) => [codeOf(code, digits), text.replaceAll('\0', nothing)]),
    );
    context.assign(ref, context.stream(deflate(Buffer.from(map)), { Filter: 'FlateDecode' }));
  }
}

/** A map of codes (hexadecimal digits) to texts, one by one: at most 100 in a row, as CMap files have it. */
export function mapOf(texts: readonly (readonly [code: string, text: string])[]): string {
  const digits = texts[0]?.[0].length ?? 4;
  const rows = Array.from({ length: Math.ceil(texts.length / 100) }, (_, index) => {
    const row = texts.slice(100 * index, 100 * index + 100);
    const lines = row.map(([code, text]) => `<${code}> <${hexOf(text)}>`);
    return [`${lines.length} beginbfchar`, ...lines, 'endbfchar'].join('\n');
  });
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    `<${'0'.repeat(digits)}> <${'F'.repeat(digits)}>`,
    'endcodespacerange',
    ...rows,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n');
}

function hexOf(text: string): string {
  return Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase();
}
