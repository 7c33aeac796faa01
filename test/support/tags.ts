// The structure tree of a tagged PDF (ISO 32000-1, 14.7): what stands in it, in the order in which it is read aloud.
import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { addressOf, nameIn, textIn } from './pdf-entries.ts';

/** An element: its role as written (`H2`, `Figure`, …), and what is in it: elements, text, and for a link where it leads. */
export type Tag = {
  role: string;
  language: string | undefined;
  alt: string | undefined;
  children: (Tag | string)[];
  links: string[];
};

/**
 * The root of the tree, or nothing where the PDF has none.
 * @param texts the text of each marked content: `p2R_mc7` is number 7 of the page that is object 2
 */
export function readTags(catalog: PDFDict, texts: ReadonlyMap<string, string>): Tag | undefined {
  const root = catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  return root && readTag(root, texts, undefined);
}

function readTag(element: PDFDict, texts: ReadonlyMap<string, string>, above: PDFRef | undefined): Tag {
  const page = pageOf(element) ?? above;
  const tag: Tag = {
    role: nameIn(element, 'S') ?? '',
    language: textIn(element, 'Lang'),
    alt: textIn(element, 'Alt'),
    children: [],
    links: [],
  };
  for (const kid of kidsOf(element)) {
    if (kid instanceof PDFNumber) tag.children.push(textOfContent(texts, page, kid));
    if (!(kid instanceof PDFDict)) continue;
    const kind = nameIn(kid, 'Type');
    if (kind === 'MCR') {
      tag.children.push(textOfContent(texts, pageOf(kid) ?? page, kid.lookup(PDFName.of('MCID'), PDFNumber)));
    } else if (kind === 'OBJR') {
      const address = addressOf(kid.lookup(PDFName.of('Obj'), PDFDict));
      if (address !== undefined) tag.links.push(address);
    } else tag.children.push(readTag(kid, texts, page));
  }
  return tag;
}

function kidsOf(element: PDFDict): PDFObject[] {
  const kids = element.lookup(PDFName.of('K'));
  if (kids instanceof PDFArray) return kids.asArray().flatMap((_, index) => kids.lookup(index) ?? []);
  return kids ? [kids] : [];
}

function pageOf(element: PDFDict): PDFRef | undefined {
  const page = element.get(PDFName.of('Pg'));
  return page instanceof PDFRef ? page : undefined;
}

function textOfContent(
  texts: ReadonlyMap<string, string>,
  page: PDFRef | undefined,
  number: PDFNumber,
): string {
  return texts.get(`p${page?.objectNumber}R_mc${number.asNumber()}`) ?? '';
}

/** Roles inside of a line; all others stand by themselves (ISO 32000-1, 14.8.4.4). */
const inline = ['NonStruct', 'Span', 'Strong', 'Em', 'Link', 'Code', 'Quote', 'Reference', 'Lbl', ''];

/** The text of a tag and all that is in it, in reading order; blocks stand on lines of their own. */
export function textOf(tag: Tag | string): string {
  if (typeof tag === 'string') return tag;
  const text = tag.children.map(textOf).join('');
  return inline.includes(tag.role) ? text : `\n${text}\n`;
}

/** The text of a tag as one line. */
export function lineOf(tag: Tag): string {
  return textOf(tag).replace(/\s+/g, ' ').trim();
}

/** The tag and all below it, in reading order. */
export function allTags(tag: Tag | undefined): Tag[] {
  if (!tag) return [];
  return [tag, ...tag.children.flatMap((child) => (typeof child === 'string' ? [] : allTags(child)))];
}
