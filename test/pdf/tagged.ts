// Small tagged PDFs written by hand, as Chromium writes its own: one page, its operators, its tags.

import { inflateSync } from 'node:zlib';
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  type PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { finishPdf } from '../../src/pdf/index.ts';
import type { Facts } from '../../src/pdf/metadata.ts';
import { someFacts } from '../support/sheets.ts';

/** A tag: its role, and what is in it: tags, numbers of marked content, links (`-> https://…`). */
export type Branch = readonly [role: string, ...kids: (Branch | number | string | Entries)[]];

/** What a tag says of itself: Alt, Lang. */
export type Entries = Readonly<Record<string, string>>;

/** A form that the page can paint by its name, with marked content of its own under the tags `in` names. */
export type Forms = Readonly<Record<string, string>>;

/** Operators that show a word: one byte a glyph, each of which means itself. */
export function shown(word: string, y = 400): string {
  return `BT\n/F1 12 Tf\n1 0 0 1 100 ${y} Tm\n(${word}) Tj\nET`;
}

/** Operators that fill a rectangle. */
export const filled = '10 20 30 40 re\nf';

/** Writes the PDF. `change` may do anything to it at the end. */
export async function taggedPdf(
  operators: string,
  tags: Branch,
  { forms = {}, change }: { forms?: Forms; change?: (document: PDFDocument) => void } = {},
): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const { context, catalog } = document;
  const { node } = document.addPage([595.92, 842.88]);
  const Font = fontsOf(document);
  const named = Object.entries(forms).map(([name, source]): [string, PDFRef] => {
    const entries = { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 600, 900], Resources: { Font } };
    return [name, context.register(context.stream(source, entries))];
  });
  node.set(PDFName.of('Resources'), context.obj({ Font, XObject: Object.fromEntries(named) }));
  node.set(PDFName.of('Contents'), context.register(context.stream(operators)));
  node.set(PDFName.of('Annots'), context.obj([]));
  node.set(PDFName.of('StructParents'), context.obj(0));
  const root = context.nextRef();
  const K = writeBranch(document, new Map(named), tags, root);
  const ParentTree = context.register(context.obj({ Nums: [] }));
  context.assign(root, context.obj({ Type: 'StructTreeRoot', K, ParentTree }));
  catalog.set(PDFName.of('StructTreeRoot'), root);
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
  change?.(document);
  return document.save({ useObjectStreams: false });
}

/** One font, whose bytes mean themselves. */
function fontsOf({ context }: PDFDocument): PDFDict {
  const map = '1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfrange <20> <7E> <0020> endbfrange';
  const ToUnicode = context.register(context.stream(map));
  return context.obj({ F1: { Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica', ToUnicode } });
}

function writeBranch(
  document: PDFDocument,
  forms: ReadonlyMap<string, PDFRef>,
  [role, ...kids]: Branch,
  parent: PDFRef,
): PDFRef {
  const { context } = document;
  const ref = context.nextRef();
  const dict = context.obj({ Type: 'StructElem', S: role, P: parent, Pg: document.getPage(0).ref });
  context.assign(ref, dict);
  const written = kids.flatMap((kid): PDFObject[] => {
    if (typeof kid === 'number') return [PDFNumber.of(kid)];
    if (typeof kid === 'string' && kid.startsWith('->')) return [linkTo(document, kid.slice(2).trim())];
    if (typeof kid === 'string') return [contentOf(document, forms, kid)];
    if (isBranch(kid)) return [writeBranch(document, forms, kid, ref)];
    for (const [key, value] of Object.entries(kid)) dict.set(PDFName.of(key), PDFString.of(value));
    return [];
  });
  if (written.length > 0) dict.set(PDFName.of('K'), context.obj(written));
  return ref;
}

function isBranch(kid: Branch | Entries): kid is Branch {
  return Array.isArray(kid);
}

/** `X1 3` is number 3 of the form X1. */
function contentOf({ context }: PDFDocument, forms: ReadonlyMap<string, PDFRef>, place: string): PDFDict {
  const [name = '', number] = place.split(' ');
  return context.obj({ Type: 'MCR', Stm: forms.get(name) ?? null, MCID: Number(number) });
}

/** An address, or `#…` for the page itself. */
function linkTo(document: PDFDocument, target: string): PDFDict {
  const { context } = document;
  const { ref: page, node } = document.getPage(0);
  const annotation = context.obj({ Type: 'Annot', Subtype: 'Link', F: 4, Rect: [0, 0, 10, 10] });
  if (target.startsWith('#')) annotation.set(PDFName.of('Dest'), context.obj([page, 'Fit']));
  else annotation.set(PDFName.of('A'), context.obj({ Type: 'Action', S: 'URI', URI: PDFString.of(target) }));
  const ref = context.register(annotation);
  node.lookup(PDFName.of('Annots'), PDFArray).push(ref);
  return context.obj({ Type: 'OBJR', Obj: ref, Pg: page });
}

/** A PDF that was finished: its tags in a line, the operators of its page and forms, and the document. */
export type Result = { tags: string; operators: string; forms: string[]; document: PDFDocument };

/** Finishes the PDF of `taggedPdf`. */
export async function finished(...given: Parameters<typeof taggedPdf>): Promise<Result> {
  return finishedWith(someFacts, ...given);
}

export async function finishedWith(facts: Facts, ...given: Parameters<typeof taggedPdf>): Promise<Result> {
  const { bytes } = await finishPdf(await taggedPdf(...given), facts);
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const streams = document.context.enumerateIndirectObjects().flatMap(([, object]) => {
    return object instanceof PDFRawStream ? [object] : [];
  });
  const forms = streams.filter(({ dict }) => String(dict.get(PDFName.of('Subtype'))) === '/Form');
  const contents = document.getPage(0).node.get(PDFName.of('Contents'));
  return {
    tags: tagsOf(
      document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict).lookup(PDFName.of('K'), PDFDict),
    ),
    operators: unpacked(document.context.lookup(contents) as PDFRawStream),
    forms: forms.map(unpacked),
    document,
  };
}

function unpacked(stream: PDFRawStream): string {
  return inflateSync(stream.getContents()).toString('latin1');
}

/** `Document(H1(0) P(1 Link(2 link)))`: roles, numbers of marked content. */
function tagsOf(element: PDFDict): string {
  const kids = element.lookup(PDFName.of('K'));
  const each = kids instanceof PDFArray ? kids.asArray() : kids ? [element.get(PDFName.of('K'))] : [];
  const inside = each.map((kid) => {
    const object = element.context.lookup(kid);
    if (!(object instanceof PDFDict)) return String(object);
    const type = String(object.get(PDFName.of('Type')));
    if (type === '/OBJR') return 'link';
    return type === '/MCR' ? `form ${object.get(PDFName.of('MCID'))}` : tagsOf(object);
  });
  return `${String(element.get(PDFName.of('S'))).slice(1)}(${inside.join(' ')})`;
}
