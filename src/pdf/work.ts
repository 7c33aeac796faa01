// What the steps work on: a document, its content streams unpacked, its tags as a tree.
import type { PDFDocument } from '@cantoo/pdf-lib';
import type { Contents } from './content/contents.ts';
import type { Survey } from './content/survey.ts';
import type { Facts } from './metadata.ts';
import type { Element, Kid, Tree } from './tags/tree.ts';

export type Work = { document: PDFDocument; facts: Facts; contents: Contents; survey: Survey; tree: Tree };

/** One thing that is mended or added. */
export type Step = (work: Work) => void;

/** An element that the tree did not have. */
export function newElement({ context }: PDFDocument, role: string, kids: Kid[]): Element {
  return { kind: 'element', role, ref: undefined, dict: context.obj({ Type: 'StructElem' }), kids };
}
