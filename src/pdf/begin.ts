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
  settleOutline(document, facts.headings);
  const painted = survey(document, contents);
  const tree = readTree(document, painted);
  const fonts = createFonts(document);
  spell(painted, fonts);
  findSpaces(marksOf(tree.top), facts.words ?? '', fonts);
  return { document, facts, contents, survey: painted, tree };
}

/**
 * Takes soft hyphens out of the bookmarks, and the colon of a heading that leads to what stands below it.
 * @param headings their words as they were written: Chromium turns the words of languages that are written from the right around
 */
export function settleOutline({ catalog }: PDFDocument, headings: readonly string[] = []): void {
  const bookmarks = bookmarksIn(catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict));
  for (const [index, bookmark] of bookmarks.entries()) {
    const written = bookmarks.length === headings.length ? headings[index] : undefined;
    const title = bookmark.lookup(PDFName.of('Title'), PDFString, PDFHexString).decodeText();
    bookmark.set(PDFName.of('Title'), PDFHexString.fromText(plain(written ?? title)));
  }
}

/** All bookmarks below one, in the order in which they are shown (ISO 32000-1, 12.3.3). */
function bookmarksIn(parent: PDFDict | undefined): PDFDict[] {
  const found: PDFDict[] = [];
  const step = (from: PDFDict | undefined, to: string) => from?.lookupMaybe(PDFName.of(to), PDFDict);
  for (let next = step(parent, 'First'); next; next = step(next, 'Next'))
    found.push(next, ...bookmarksIn(next));
  return found;
}

/** Also the full-width colon, and one with a space before it, as French has it. */
function plain(title: string): string {
  return title
    .replaceAll('\u00AD', '')
    .replace(/\s+/g, ' ')
    .replace(/\s*[:：]\s*$/u, '')
    .trim();
}
