// What the structure tree of a PDF holds: its headings and figures, in the order in which they are read aloud.
import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { nameAt, textAt } from './entries.ts';

/** A heading’s level, and its words where the outline has them. */
export type HeadingFacts = { level: number; words: string | undefined };

/** The text alternative of a figure, and its page (counted from 1; 0 where the tags do not say). */
export type FigureFacts = { alt: string; page: number };

/** How many elements there are below the root, and those that checks ask for. */
export type TagFacts = {
  elements: number;
  headings: readonly HeadingFacts[];
  figures: readonly FigureFacts[];
};

/** Reads the structure tree (ISO 32000-1, 14.7); nothing where the document has none. */
export function readTagFacts(document: PDFDocument): TagFacts | undefined {
  const root = document.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  if (!root) return undefined;
  const roles = root.lookupMaybe(PDFName.of('RoleMap'), PDFDict);
  const pages = document.getPages().map(({ ref }) => ref);
  const elements = elementsBelow(root);
  const withRole = (role: RegExp) =>
    elements.flatMap((element) => {
      const found = role.exec(roleOf(element, roles));
      return found ? [{ element, found }] : [];
    });
  const titles = outlineTitles(document);
  const headings = withRole(/^H([1-6])$/);
  return {
    elements: elements.length,
    headings: headings.map(({ found }, index) => ({
      level: Number(found[1]),
      // Chromium makes the outline of the headings: as long as there are as many of both, they are the same.
      words: titles.length === headings.length ? titles[index] : undefined,
    })),
    figures: withRole(/^Figure$/).map(({ element }) => ({
      alt: textAt(element, 'Alt') ?? '',
      page: pages.indexOf(pageOf(element) ?? PDFRef.of(0)) + 1,
    })),
  };
}

/** The structure elements below one, in reading order; contents of pages and references to annotations are none. */
function elementsBelow(parent: PDFDict): PDFDict[] {
  return kidsOf(parent).flatMap((kid) => {
    if (!(kid instanceof PDFDict) || !kid.has(PDFName.of('S'))) return [];
    return [kid, ...elementsBelow(kid)];
  });
}

function kidsOf(element: PDFDict): (PDFObject | undefined)[] {
  const kids = element.lookup(PDFName.of('K'));
  return kids instanceof PDFArray ? kids.asArray().map((_, index) => kids.lookup(index)) : [kids];
}

/** The role as the standard knows it: the document may give it another name (14.8.4.1). */
function roleOf(element: PDFDict, roles: PDFDict | undefined): string {
  const role = nameAt(element, 'S') ?? '';
  return (roles && nameAt(roles, role)) ?? role;
}

/** The page that an element, or the first below it that says so, stands on. */
function pageOf(element: PDFDict): PDFRef | undefined {
  const found = [element, ...kidsOf(element)]
    .map((each) => (each instanceof PDFDict ? each.get(PDFName.of('Pg')) : undefined))
    .find((page) => page instanceof PDFRef);
  return found instanceof PDFRef ? found : undefined;
}

/** The outline’s titles (12.3.3), as a reader sees them from top to bottom. */
function outlineTitles({ catalog }: PDFDocument): string[] {
  const below = (parent: PDFDict | undefined): string[] => {
    const titles: string[] = [];
    let item = parent?.lookupMaybe(PDFName.of('First'), PDFDict);
    for (; item; item = item.lookupMaybe(PDFName.of('Next'), PDFDict)) {
      titles.push(textAt(item, 'Title') ?? '', ...below(item));
    }
    return titles;
  };
  return below(catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict));
}
