// What the steps work on: a document, its content streams unpacked, its tags as a tree.
import type { PDFDocument } from '@cantoo/pdf-lib';
import { type Contents, openContents } from './content/contents.ts';
import { type Survey, survey } from './content/survey.ts';
import type { Facts } from './metadata.ts';
import { dropSoftHyphens } from './soft-hyphens.ts';
import { type Element, type Kid, readTree, type Tree } from './tags/tree.ts';

export type Work = { document: PDFDocument; facts: Facts; contents: Contents; survey: Survey; tree: Tree };

/** One thing that is mended or added. */
export type Step = (work: Work) => void;

/** Opens a document for the steps: its soft hyphens are gone, its streams unpacked, what they paint is known. */
export function beginWork(document: PDFDocument, facts: Facts, contents = openContents(document)): Work {
  dropSoftHyphens(document, contents);
  const painted = survey(document, contents);
  return { document, facts, contents, survey: painted, tree: readTree(document, painted) };
}

/** An element that the tree did not have. */
export function newElement({ context }: PDFDocument, role: string, kids: Kid[]): Element {
  return { kind: 'element', role, ref: undefined, dict: context.obj({ Type: 'StructElem' }), kids };
}
