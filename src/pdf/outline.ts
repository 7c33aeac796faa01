// The bookmarks of a document, which Chromium makes from its headings.
import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';

/** Takes soft hyphens out of the bookmarks, and the colon of a heading that leads to what stands below it. */
export function settleOutline({ context }: PDFDocument): void {
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || !object.has(PDFName.of('Title')) || !object.has(PDFName.of('Parent')))
      continue;
    const title = object.lookup(PDFName.of('Title'), PDFString, PDFHexString).decodeText();
    object.set(PDFName.of('Title'), PDFHexString.fromText(plain(title)));
  }
}

/** Also the full-width colon, and one with a space before it, as French has it. */
function plain(title: string): string {
  return title
    .replaceAll('\u00AD', '')
    .replace(/\s+/g, ' ')
    .replace(/\s*[:：]\s*$/u, '')
    .trim();
}
