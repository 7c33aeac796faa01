// Paper has no links: what a reader on a screen can do with a PDF leaves the file, and what nothing leads to any more.
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  type PDFObject,
  PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib';
import { elementsOf, type Tree } from '../tags/tree.ts';

/** Takes annotations, the outline, names, actions and labels out (ISO 15930-7, 6.15 to 6.17). */
export function dropInteraction(document: PDFDocument): void {
  const { catalog } = document;
  for (const key of ['Outlines', 'Names', 'Dests', 'OpenAction', 'AA', 'AcroForm', 'PageMode', 'AF']) {
    catalog.delete(PDFName.of(key));
  }
  for (const { node } of document.getPages()) {
    for (const key of ['Annots', 'AA', 'Tabs']) node.delete(PDFName.of(key));
  }
}

/** The words of a link stay, as words. */
export function dropLinks(tree: Tree): void {
  for (const element of elementsOf(tree.top)) {
    if (element.role === 'Link') element.role = 'Span';
    element.kids = element.kids.filter(({ kind }) => kind !== 'annotation');
  }
}

/** Deletes every object that the trailer does not lead to. */
export function dropUnreferenced({ context }: PDFDocument): void {
  const { Root, Info } = context.trailerInfo;
  const reached = new Set<PDFRef>();
  const waiting: PDFObject[] = [Root, Info].filter((each) => each !== undefined);
  for (let object = waiting.pop(); object; object = waiting.pop()) {
    if (object instanceof PDFRef) {
      if (reached.has(object)) continue;
      reached.add(object);
      const target = context.lookup(object);
      if (target) waiting.push(target);
    } else if (object instanceof PDFStream) waiting.push(object.dict);
    else if (object instanceof PDFDict) waiting.push(...object.values());
    else if (object instanceof PDFArray) waiting.push(...object.asArray());
  }
  for (const [ref] of context.enumerateIndirectObjects()) if (!reached.has(ref)) context.delete(ref);
}
