// The content streams of a PDF, unpacked once for all steps and packed again behind the last.
import { inflateSync } from 'node:zlib';
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib';
import { deflate } from '../deflate.ts';
import { nameAt } from '../entries.ts';
import { notUnderstood } from '../not-understood.ts';

/**
 * A page's content stream, a form's or a tile's. `holder` is the dictionary with its resources: the page's, or the form's own.
 * `source` is Latin-1, one character a byte; a step that changes it gives it a new one.
 */
export type Content = { ref: PDFRef; holder: PDFDict; source: string };

/** By the stream's number. */
export type Contents = ReadonlyMap<PDFRef, Content>;

/** A part of a content stream, in characters of its source. */
export type Span = { start: number; end: number };

/** What is put in a part's place. Where several stand at one place, the lower `order` comes first. */
export type Edit = Span & { text: string; order: number };

/**
 * Unpacks the streams of all pages, forms and tiles of patterns (ISO 32000-1, 7.8.2, 8.10 and 8.7.3).
 * @throws FactsheetError `pdf-not-understood` for a filter other than Flate
 */
export function openContents(document: PDFDocument): Contents {
  const contents = new Map<PDFRef, Content>();
  for (const page of document.getPages()) {
    const ref = oneStream(document, page.node.get(PDFName.of('Contents')));
    if (!ref) continue;
    page.node.set(PDFName.of('Contents'), ref);
    contents.set(ref, { ref, holder: page.node, source: sourceOf(document, ref) });
  }
  for (const [ref, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream)) continue;
    if (nameAt(object.dict, 'Subtype') !== 'Form' && !object.dict.has(PDFName.of('PatternType'))) continue;
    contents.set(ref, { ref, holder: object.dict, source: sourceOf(document, ref) });
  }
  return contents;
}

/** Packs every stream. */
export function packContents(document: PDFDocument, contents: Contents): void {
  for (const { ref, holder, source } of contents.values()) {
    const packed = deflate(Buffer.from(source, 'latin1'));
    const dict = holder === dictOf(document, ref) ? holder : PDFDict.withContext(document.context);
    dict.delete(PDFName.of('DecodeParms'));
    dict.set(PDFName.of('Filter'), PDFName.of('FlateDecode'));
    document.context.assign(ref, PDFRawStream.of(dict, packed));
  }
}

/** A page may have several streams, which are read as one (7.7.3.3): they become the first. */
function oneStream(document: PDFDocument, contents: PDFObject | undefined): PDFRef | undefined {
  const object = document.context.lookup(contents);
  const refs = object instanceof PDFArray ? object.asArray() : [contents];
  const streams = refs.filter((ref) => ref instanceof PDFRef);
  if (streams.length !== refs.length) {
    if (contents === undefined) return undefined;
    throw notUnderstood('a page whose contents are no stream');
  }
  const [first, ...others] = streams;
  if (!first || others.length === 0) return first;
  const source = streams.map((ref) => sourceOf(document, ref)).join('\n');
  const joined = document.context.stream(Buffer.from(source, 'latin1'));
  document.context.assign(first, joined);
  for (const ref of others) document.context.delete(ref);
  return first;
}

function sourceOf(document: PDFDocument, ref: PDFRef): string {
  const stream = document.context.lookup(ref);
  if (!(stream instanceof PDFRawStream)) throw notUnderstood('contents that are no stream', ref);
  const bytes = stream.getContents();
  if (!stream.dict.has(PDFName.of('Filter'))) return Buffer.from(bytes).toString('latin1');
  if (nameAt(stream.dict, 'Filter') !== 'FlateDecode' || stream.dict.has(PDFName.of('DecodeParms'))) {
    throw notUnderstood('contents that are packed in a way of their own', ref);
  }
  return inflateSync(bytes).toString('latin1');
}

function dictOf(document: PDFDocument, ref: PDFRef): PDFDict | undefined {
  const stream = document.context.lookup(ref);
  return stream instanceof PDFRawStream ? stream.dict : undefined;
}
