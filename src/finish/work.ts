// What the steps work on: a document, its content streams unpacked, its tags as a tree.
import type { PDFDocument } from '@cantoo/pdf-lib';
import { type Contents, openContents } from './content/contents.ts';
import { createFonts, spell } from './content/spelling.ts';
import { type Survey, survey } from './content/survey.ts';
import type { Facts } from './metadata.ts';
import { settleOutline } from './outline.ts';
import { findSpaces } from './tags/line-ends.ts';
import { type Element, type Kid, marksOf, readTree, type Tree } from './tags/tree.ts';

export type Work = { document: PDFDocument; facts: Facts; contents: Contents; survey: Survey; tree: Tree };

/** One thing that is mended or added. */
export type Step = (work: Work) => void;

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

/** An element that the tree did not have. */
export function newElement({ context }: PDFDocument, role: string, kids: Kid[]): Element {
  return { kind: 'element', role, ref: undefined, dict: context.obj({ Type: 'StructElem' }), kids };
}
