// Follows all that the pages paint, forms included, and keeps it by stream.
import { PDFDict, type PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib';
import { nameAt, numbersAt } from '../entries.ts';
import { notUnderstood, within } from '../not-understood.ts';
import type { Content, Contents } from './contents.ts';
import { boxAround, concat, corners, identity, type Matrix, matrixOf, shared } from './geometry.ts';
import type { Drawn, Painted, Surface } from './marked-content.ts';
import { follow } from './painting.ts';

/** What each stream paints, by the stream's number. Forms that hold no marks are pictures, and not in it. */
export type Survey = ReadonlyMap<PDFRef, Painted>;

/**
 * Follows every page.
 * @throws FactsheetError `pdf-not-understood`, with the object's number
 */
export function survey(document: PDFDocument, contents: Contents): Survey {
  const painted = new Map<PDFRef, Painted>();
  const marked = formsWithMarks(contents);
  const paint = (content: Content, surface: Surface): void => {
    if (painted.has(content.ref))
      throw notUnderstood('a form with marked content that is painted twice', content.ref);
    const resources = resourcesOf(document, content, surface.page);
    const drawn = (name: string): Drawn => {
      const ref = resources?.lookupMaybe(PDFName.of('XObject'), PDFDict)?.get(PDFName.of(name));
      if (!(ref instanceof PDFRef)) throw notUnderstood(`no picture of the name “${name}”`, content.ref);
      const form = contents.get(ref);
      if (!form) return { box: corners(0, 0, 1, 1), matrix: identity };
      const matrix = matrixAt(form.holder);
      const box = bounds(form.holder);
      if (!marked.has(ref)) return { box, matrix };
      return {
        paint: (outer) => {
          const inner = concat(matrix, outer.matrix);
          const clip = shared(boxAround(box, inner), outer.clip) ?? outer.clip;
          paint(form, { ...outer, matrix: inner, clip });
        },
      };
    };
    // Taken before its forms are followed, so that one that paints itself is found out.
    const { page, sheet } = surface;
    painted.set(content.ref, { content, marks: new Map(), pieces: [], runs: [], edits: [], page, sheet });
    painted.set(
      content.ref,
      within(content.ref, () => follow(content, surface, drawn)),
    );
  };
  for (const page of document.getPages()) {
    const content = contents.get(page.node.get(PDFName.of('Contents')) as PDFRef);
    const { x, y, width, height } = page.getMediaBox();
    const sheet = { left: x, bottom: y, right: x + width, top: y + height };
    if (content) paint(content, { page: page.ref, sheet, matrix: identity, clip: sheet });
  }
  for (const ref of marked) {
    if (!painted.has(ref)) throw notUnderstood('a form with marked content that no page paints', ref);
  }
  return painted;
}

/** The forms that hold marked content with numbers, or paint a form that does. */
function formsWithMarks(contents: Contents): Set<PDFRef> {
  const forms = [...contents.values()].filter(({ holder }) => nameAt(holder, 'Subtype') === 'Form');
  const marked = new Set(forms.filter(({ source }) => source.includes('/MCID')).map(({ ref }) => ref));
  for (let before = -1; before < marked.size; ) {
    before = marked.size;
    for (const { ref, holder } of forms)
      if (formsIn(holder).some((form) => marked.has(form))) marked.add(ref);
  }
  return marked;
}

function formsIn(holder: PDFDict): PDFRef[] {
  const resources = holder.lookupMaybe(PDFName.of('Resources'), PDFDict);
  const named = resources?.lookupMaybe(PDFName.of('XObject'), PDFDict)?.values() ?? [];
  return named.filter((ref) => ref instanceof PDFRef);
}

/** A form's own resources, or the page's (ISO 32000-1, 7.8.3). */
export function resourcesOf(document: PDFDocument, { holder }: Content, page: PDFRef): PDFDict | undefined {
  const own = holder.lookupMaybe(PDFName.of('Resources'), PDFDict);
  return (
    own ??
    document
      .getPages()
      .find(({ ref }) => ref === page)
      ?.node.Resources()
  );
}

/** How a form or a pattern lies on what paints it (ISO 32000-1, 8.10.2). */
export function matrixAt(form: PDFDict): Matrix {
  return form.has(PDFName.of('Matrix')) ? matrixOf(numbersAt(form, 'Matrix')) : identity;
}

function bounds(form: PDFDict): number[] {
  const [left = 0, bottom = 0, right = 0, top = 0] = numbersAt(form, 'BBox');
  return corners(left, bottom, right - left, top - bottom);
}
