// Gets a document ready for the steps.
import type { PDFDocument } from '@cantoo/pdf-lib';
import { openContents } from './content/contents.ts';
import { createFonts, spell } from './content/spelling.ts';
import { survey } from './content/survey.ts';
import type { Facts } from './metadata.ts';
import { settleOutline } from './outline.ts';
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
