// The structure elements of a PDF, as its file has them.
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
} from '@cantoo/pdf-lib';
import { nameIn } from '../support/pdf-entries.ts';

/** An element: its type as written, its kids as they stand there, and the type that it stands in. */
export type StructElement = {
  ref: PDFRef;
  dict: PDFDict;
  role: string;
  kids: (PDFObject | undefined)[];
  parent: string;
};

/** Every element, parents before their kids. */
export function elementsOf({ catalog }: PDFDocument): StructElement[] {
  const root = catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  const below = (dict: PDFDict, parent: string): StructElement[] =>
    kidsOf(dict).flatMap((kid) => {
      const element = dict.context.lookup(kid);
      if (!(kid instanceof PDFRef) || !(element instanceof PDFDict)) return [];
      const role = nameIn(element, 'S') ?? '';
      return [{ ref: kid, dict: element, role, kids: kidsOf(element), parent }, ...below(element, role)];
    });
  return root ? below(root, 'root') : [];
}

function kidsOf(dict: PDFDict): (PDFObject | undefined)[] {
  const kids = dict.lookup(PDFName.of('K'));
  if (kids instanceof PDFArray) return kids.asArray();
  return dict.has(PDFName.of('K')) ? [dict.get(PDFName.of('K'))] : [];
}

/** The roles of elements; content is `content`, annotations are left out. */
export function childRoles({ dict, kids }: StructElement): string[] {
  return kids.flatMap((kid) => {
    const object = dict.context.lookup(kid);
    if (object instanceof PDFNumber) return ['content'];
    if (!(object instanceof PDFDict) || nameIn(object, 'Type') === 'OBJR') return [];
    return nameIn(object, 'Type') === 'MCR' ? ['content'] : [nameIn(object, 'S') ?? ''];
  });
}
