// Soft hyphens guide where lines break; in the words that are searched, copied and read aloud they are only in the way.
import { deflateSync, inflateSync } from 'node:zlib';
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';

/**
 * Takes soft hyphens out of the outline, and of the text that Chromium gives them (ISO 32000-1, 14.9.4: it writes a
 * space and says that this stands for U+00AD; that it stands for nothing keeps the space out of the word, too).
 */
export function dropSoftHyphens(document: PDFDocument): void {
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    if (object instanceof PDFDict && object.has(PDFName.of('Title')) && object.has(PDFName.of('Parent'))) {
      const title = object.lookup(PDFName.of('Title'), PDFString, PDFHexString).decodeText();
      object.set(PDFName.of('Title'), PDFHexString.fromText(title.replaceAll('\u00AD', '')));
    }
  }
  for (const page of document.getPages()) {
    const contents = page.node.get(PDFName.of('Contents'));
    for (const part of partsOf(document, contents)) rewrite(document, part);
  }
}

function partsOf(document: PDFDocument, contents: PDFObject | undefined): PDFRef[] {
  if (contents instanceof PDFRef) {
    const object = document.context.lookup(contents);
    return object instanceof PDFArray ? partsOf(document, object) : [contents];
  }
  return contents instanceof PDFArray ? contents.asArray().filter((part) => part instanceof PDFRef) : [];
}

function rewrite(document: PDFDocument, part: PDFRef): void {
  const stream = document.context.lookup(part);
  if (
    !(stream instanceof PDFRawStream) ||
    stream.dict.get(PDFName.of('Filter')) !== PDFName.of('FlateDecode')
  )
    return;
  const operators = inflateSync(stream.getContents()).toString('latin1');
  const without = operators.replaceAll('/ActualText <FEFF00AD>', '/ActualText <FEFF>');
  if (without === operators) return;
  const packed = deflateSync(Buffer.from(without, 'latin1'));
  document.context.assign(part, document.context.stream(packed, { Filter: 'FlateDecode' }));
}
