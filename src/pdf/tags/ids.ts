// Elements that others point to have the same names whatever the browser has printed before: it numbers them on and on.
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import type { Work } from '../work.ts';
import { type Element, elementsOf, type Tree } from './tree.ts';

/**
 * Names the elements that have an ID anew, in reading order, where they stand, where the cells of tables name their headers
 * (ISO 32000-1, 14.8.5.7), and in the tree of names (14.7.2), which then has none that is gone.
 */
export function nameElements({ document, tree }: Work): void {
  const all = elementsOf(tree.top);
  const named = all.filter(({ dict }) => textOf(dict.get(PDFName.of('ID'))) !== undefined);
  if (named.length === 0) return;
  const names = new Map(named.map(({ dict }, index) => [textOf(dict.get(PDFName.of('ID'))), nameOf(index)]));
  for (const { dict } of named) dict.set(PDFName.of('ID'), renamed(dict.get(PDFName.of('ID')), names));
  for (const element of all) renameHeaders(element, names);
  writeNames(document, tree, named);
}

/** Of one length, so that their order is that of the numbers: a tree of names is sorted. */
function nameOf(index: number): PDFString {
  return PDFString.of(`node${String(index + 1).padStart(8, '0')}`);
}

function textOf(object: PDFObject | undefined): string | undefined {
  return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : undefined;
}

function renamed(
  object: PDFObject | undefined,
  names: ReadonlyMap<string | undefined, PDFString>,
): PDFString {
  return names.get(textOf(object)) ?? PDFString.of('');
}

/** Attributes are one dictionary, or an array of them (14.7.5). */
function renameHeaders({ dict }: Element, names: ReadonlyMap<string | undefined, PDFString>): void {
  const given = dict.lookup(PDFName.of('A'));
  const attributes = given instanceof PDFArray ? given.asArray() : [given];
  for (const attribute of attributes) {
    const one = dict.context.lookup(attribute);
    const headers = one instanceof PDFDict ? one.lookup(PDFName.of('Headers')) : undefined;
    if (!(one instanceof PDFDict && headers instanceof PDFArray)) continue;
    const known = headers.asArray().filter((header) => names.has(textOf(header)));
    one.set(PDFName.of('Headers'), dict.context.obj(known.map((header) => renamed(header, names))));
  }
}

/** The tree of names as one leaf, in the place of the old one. */
function writeNames({ context }: PDFDocument, { root }: Tree, named: readonly Element[]): void {
  const old = root.get(PDFName.of('IDTree'));
  const dict = context.lookup(old);
  const leaves = dict instanceof PDFDict ? dict.lookupMaybe(PDFName.of('Kids'), PDFArray) : undefined;
  for (const leaf of leaves?.asArray() ?? []) if (leaf instanceof PDFRef) context.delete(leaf);
  const pairs = named.flatMap(({ dict, ref }) => [dict.get(PDFName.of('ID')), ref]);
  const names = context.obj({ Names: context.obj(pairs.filter((part) => part !== undefined)) });
  const ref = old instanceof PDFRef ? old : context.nextRef();
  context.assign(ref, names);
  root.set(PDFName.of('IDTree'), ref);
}
