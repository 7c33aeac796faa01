// The way from marked content and annotations to the elements that they belong to.
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNull,
  PDFNumber,
  type PDFObject,
  PDFRef,
} from '@cantoo/pdf-lib';
import type { Owned } from '../content/write-marks.ts';
import { notUnderstood } from '../not-understood.ts';
import type { Annotation } from './tree.ts';

/** An annotation, and its element. */
export type OwnedAnnotation = { annotation: Annotation; owner: PDFRef };

/**
 * Writes the parent tree (ISO 32000-1, 14.7.4.4) anew: an array for each stream with marked content, and a reference for
 * each annotation.
 * @param root the structure tree's root
 */
export function writeParents(
  document: PDFDocument,
  root: PDFDict,
  owned: Owned,
  annotations: readonly OwnedAnnotation[],
): void {
  const { context } = document;
  const byHolder = new Map<PDFDict, PDFRef[]>();
  for (const [{ content }, { owner, number }] of owned) {
    const owners = byHolder.get(content.holder) ?? [];
    owners[number] = owner;
    byHolder.set(content.holder, owners);
  }
  const numbers: PDFObject[] = [];
  let key = 0;
  for (const [holder, owners] of byHolder) {
    holder.set(PDFName.of('StructParents'), PDFNumber.of(key));
    numbers.push(
      PDFNumber.of(key),
      context.register(context.obj(Array.from(owners, (owner) => owner ?? PDFNull))),
    );
    key += 1;
  }
  for (const { annotation, owner } of annotations) {
    annotation.dict.set(PDFName.of('StructParent'), PDFNumber.of(key));
    numbers.push(PDFNumber.of(key), owner);
    key += 1;
  }
  const old = root.get(PDFName.of('ParentTree'));
  if (!(old instanceof PDFRef)) throw notUnderstood('no way from marked content to its tags');
  dropArrays(document, old);
  context.assign(old, context.obj({ Nums: numbers }));
  root.set(PDFName.of('ParentTreeNextKey'), PDFNumber.of(key));
}

/** The arrays of the tree that was there leave the file. */
function dropArrays({ context }: PDFDocument, tree: PDFRef): void {
  const dict = context.lookup(tree, PDFDict);
  const entries = dict.lookupMaybe(PDFName.of('Nums'), PDFArray)?.asArray() ?? [];
  for (const entry of entries) {
    if (entry instanceof PDFRef && context.lookup(entry) instanceof PDFArray) context.delete(entry);
  }
}
