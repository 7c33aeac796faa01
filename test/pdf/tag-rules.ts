// Rules that hold between the pages and the tags of a PDF: links, and the way to marked content and back.
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFStream,
} from '@cantoo/pdf-lib';
import { nameIn, textIn } from '../support/pdf-entries.ts';
import type { StructElement } from './elements.ts';
import type { PaintedPage } from './painted.ts';

/** Every link says what it is, stands in a Link, and is printed (ISO 14289-1, 7.18; ISO 19005-3, 6.3.2). */
export function linkFaults(document: PDFDocument, elements: readonly StructElement[]): string[] {
  const inLinks = elements.flatMap(({ role, kids }) =>
    role === 'Link'
      ? kids.flatMap((kid) => (kid instanceof PDFDict ? String(kid.get(PDFName.of('Obj'))) : []))
      : [],
  );
  return document.getPages().flatMap((page) => {
    const annotations = page.node.Annots();
    const faults = annotations?.asArray().flatMap((ref, index) => {
      const dict = annotations.lookup(index, PDFDict);
      return [
        ...(textIn(dict, 'Contents')?.trim() ? [] : ['one without Contents']),
        ...(inLinks.includes(String(ref)) ? [] : ['one outside of the tags']),
        ...(Number(String(dict.get(PDFName.of('F')))) & 4 ? [] : ['one that does not print']),
      ];
    });
    const inOrder = !faults?.length || nameIn(page.node, 'Tabs') === 'S';
    return [...(faults ?? []), ...(inOrder ? [] : ['a page without tab order'])];
  });
}

/** Every number that stands on a page stands in one tag, and the way back leads there. */
export function marksAndTags(
  document: PDFDocument,
  elements: readonly StructElement[],
  painted: readonly PaintedPage[],
): string[] {
  const root = document.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  const numbers = root?.lookup(PDFName.of('ParentTree'), PDFDict).lookup(PDFName.of('Nums'), PDFArray);
  const owners = (key: PDFObject | undefined): PDFArray | undefined => {
    const index =
      numbers?.asArray().findIndex((each, at) => at % 2 === 0 && String(each) === String(key)) ?? -1;
    const found = index < 0 ? undefined : numbers?.lookup(index + 1);
    return found instanceof PDFArray ? found : undefined;
  };
  const tagged = elements.flatMap((element) =>
    element.kids.flatMap((kid) => {
      const dict = kid instanceof PDFDict && nameIn(kid, 'Type') === 'MCR' ? kid : undefined;
      const number = kid instanceof PDFNumber ? kid : dict?.lookup(PDFName.of('MCID'), PDFNumber);
      if (!number) return [];
      const stream = document.context.lookup(dict?.get(PDFName.of('Stm')));
      const page = document.context.lookup(dict?.get(PDFName.of('Pg')) ?? element.dict.get(PDFName.of('Pg')));
      const holder = stream instanceof PDFStream ? stream.dict : page;
      const key = holder instanceof PDFDict ? holder.get(PDFName.of('StructParents')) : undefined;
      const owner = owners(key)?.get(number.asNumber());
      return [
        { place: `${key} ${number}`, leads: String(owner) === String(element.ref), role: element.role },
      ];
    }),
  );
  const places = tagged.map(({ place }) => place);
  const onPages = painted.reduce((sum, { marks }) => sum + marks.length, 0);
  return [
    ...tagged.filter(({ leads }) => !leads).map(({ role }) => `no way back to a ${role}`),
    ...(new Set(places).size === places.length ? [] : ['one number in two tags']),
    ...(onPages === places.length ? [] : [`${onPages} marks on the pages, ${places.length} in the tags`]),
  ];
}
