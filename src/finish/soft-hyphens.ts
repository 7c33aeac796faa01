// Soft hyphens guide where lines break; in the words that are searched, copied and read aloud they are only in the way.
import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import type { Contents } from './content/contents.ts';

/**
 * Takes soft hyphens out of the outline, and of the text that Chromium gives them (ISO 32000-1, 14.9.4: it writes a
 * space and says that this stands for U+00AD; that it stands for nothing keeps the space out of the word, too).
 */
export function dropSoftHyphens(document: PDFDocument, contents: Contents): void {
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    if (object instanceof PDFDict && object.has(PDFName.of('Title')) && object.has(PDFName.of('Parent'))) {
      const title = object.lookup(PDFName.of('Title'), PDFString, PDFHexString).decodeText();
      object.set(PDFName.of('Title'), PDFHexString.fromText(title.replaceAll('\u00AD', '')));
    }
  }
  for (const content of contents.values()) {
    content.source = content.source.replaceAll('/ActualText <FEFF00AD>', '/ActualText <FEFF>');
  }
}
