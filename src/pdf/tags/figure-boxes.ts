// A figure or table says where on its page it is.
import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFObject } from '@cantoo/pdf-lib';
import { around, type Box } from '../content/geometry.ts';
import type { Work } from '../work.ts';
import { type Element, elementsOf, marksOf } from './tree.ts';

const bounded = new Set(['Figure', 'Formula', 'Table']);

/** Sets BBox where all that is painted is on one page (ISO 32000-1, 14.8.5.4.3: required there). */
export function boundFigures({ document, tree }: Work): void {
  for (const element of elementsOf(tree.top)) {
    if (!bounded.has(element.role)) continue;
    const marks = marksOf(element);
    if (new Set(marks.map(({ page }) => page)).size !== 1) continue;
    const box = marks.reduce<Box | undefined>((all, mark) => around(all, mark.box), undefined);
    if (box) addAttribute(document, element, { O: 'Layout', BBox: outwards(box) });
  }
}

/** Attributes are one dictionary, or an array of them (14.7.5). */
function addAttribute(
  { context }: PDFDocument,
  { dict }: Element,
  attribute: { O: string; BBox: number[] },
): void {
  const old = dict.lookup(PDFName.of('A'));
  const before: PDFObject[] = old instanceof PDFArray ? old.asArray() : old instanceof PDFDict ? [old] : [];
  dict.set(PDFName.of('A'), context.obj([...before, context.obj(attribute)]));
}

/** Left, bottom, right, top in hundredths of a point. */
function outwards({ left, bottom, right, top }: Box): number[] {
  const down = (value: number) => Math.floor(value * 100) / 100;
  const up = (value: number) => Math.ceil(value * 100) / 100;
  return [down(left), down(bottom), up(right), up(top)];
}
