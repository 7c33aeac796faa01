// Writes the tree back: the elements, the way from marked content to them, and the marks in the content streams.
import { PDFDict, type PDFDocument, PDFName, PDFNumber, type PDFObject, PDFRef } from '@cantoo/pdf-lib';
import type { MarkedContent } from '../content/marked-content.ts';
import type { Survey } from '../content/survey.ts';
import { type Owned, writeMarks } from '../content/write-marks.ts';
import type { Work } from '../work.ts';
import { type OwnedAnnotation, writeParents } from './parents.ts';
import type { Element } from './tree.ts';

/**
 * Writes every element with its kids, and the tree that leads from marked content and annotations to their elements
 * (ISO 32000-1, 14.7.4.4). Marked content that is no longer in the tree becomes an artifact, as does painting that
 * never was (ISO 14289-1, 7.1). Elements that are no longer in the tree leave the file.
 */
export function writeTree({ document, survey, tree }: Work): void {
  const { context } = document;
  const owned: Owned = new Map();
  const annotations: OwnedAnnotation[] = [];
  const written = new Set<PDFRef>();

  const claim = (element: Element, parent: PDFRef): PDFRef => {
    const ref = element.ref ?? context.nextRef();
    element.ref = ref;
    written.add(ref);
    context.assign(ref, element.dict);
    element.dict.set(PDFName.of('S'), PDFName.of(element.role));
    element.dict.set(PDFName.of('P'), parent);
    for (const kid of element.kids) {
      if (kid.kind === 'element') claim(kid, ref);
      else if (kid.kind === 'mark') owned.set(kid, { role: element.role, owner: ref, number: 0 });
      else annotations.push({ annotation: kid, owner: ref });
    }
    return ref;
  };
  const top = claim(tree.top, tree.rootRef);
  writeAllMarks(survey, owned);
  writeKids(document, tree.top, owned);
  for (const ref of tree.old) if (!written.has(ref)) context.delete(ref);
  tree.root.set(PDFName.of('K'), top);
  for (const { content } of survey.values()) content.holder.delete(PDFName.of('StructParents'));
  writeParents(document, tree.root, owned, annotations);
  dropDeadOutlines(document, written);
}

/**
 * Numbers go on from a page to its forms: the standard does not ask for it, but PDF.js, and so Firefox, knows marked
 * content by its page and number alone.
 */
function writeAllMarks(survey: Survey, owned: Owned): void {
  const next = new Map<PDFRef, number>();
  for (const painted of survey.values()) {
    next.set(painted.page, writeMarks(painted, owned, next.get(painted.page) ?? 0));
  }
}

/** K and Pg of an element and all below it (14.7.2, table 323). */
function writeKids(document: PDFDocument, element: Element, owned: Owned): void {
  const { dict } = element;
  const marks = element.kids.filter((kid) => kid.kind === 'mark');
  const page = marks[0]?.page;
  if (page) dict.set(PDFName.of('Pg'), page);
  else dict.delete(PDFName.of('Pg'));
  const kids = element.kids.map((kid): PDFObject => {
    if (kid.kind === 'annotation') {
      return document.context.obj({ Type: 'OBJR', Obj: kid.ref, Pg: kid.page });
    }
    if (kid.kind === 'mark') return contentOf(document, kid, owned.get(kid)?.number ?? 0, page);
    writeKids(document, kid, owned);
    return kid.ref ?? PDFNumber.of(0);
  });
  const [only] = kids;
  if (only === undefined) dict.delete(PDFName.of('K'));
  else dict.set(PDFName.of('K'), kids.length === 1 ? only : document.context.obj(kids));
}

/** A number where page and stream are the element's own, else a reference to the content (14.7.4.2). */
function contentOf(
  document: PDFDocument,
  mark: MarkedContent,
  number: number,
  page: PDFRef | undefined,
): PDFObject {
  const isForm = mark.content.holder.get(PDFName.of('Type')) !== PDFName.of('Page');
  if (!isForm && mark.page === page) return PDFNumber.of(number);
  return document.context.obj({
    Type: 'MCR',
    Pg: mark.page,
    ...(isForm && { Stm: mark.content.ref }),
    MCID: number,
  });
}

/** An entry of the outline may name its element (12.3.3); not one that is gone. */
function dropDeadOutlines({ context }: PDFDocument, written: ReadonlySet<PDFRef>): void {
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict)) continue;
    const element = object.get(PDFName.of('SE'));
    if (element instanceof PDFRef && !written.has(element)) object.delete(PDFName.of('SE'));
  }
}
