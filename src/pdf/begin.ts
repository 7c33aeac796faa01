// Gets a document ready for the steps.
import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { openContents } from './content/contents.ts';
import { createFonts, spell } from './content/spelling.ts';
import { survey } from './content/survey.ts';
import type { Facts } from './metadata.ts';
import { findSpaces } from './tags/line-ends.ts';
import { marksOf, readTree } from './tags/tree.ts';
import type { Work } from './work.ts';

/** Opens a document for the steps: its streams are unpacked, what they paint and say is known. */
export function beginWork(document: PDFDocument, facts: Facts, contents = openContents(document)): Work {
  settleOutline(document);
  const painted = survey(document, contents);
  const tree = readTree(document, painted);
  const fonts = createFonts(document);
  spell(painted, fonts);
  findSpaces(marksOf(tree.top), facts.words ?? '', fonts);
  return { document, facts, contents, survey: painted, tree };
}

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
