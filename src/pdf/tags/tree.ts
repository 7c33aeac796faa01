// The structure tree as values that steps can take apart and put together (ISO 32000-1, 14.7).
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
} from '@cantoo/pdf-lib';
import type { MarkedContent } from '../content/marked-content.ts';
import type { Survey } from '../content/survey.ts';
import { nameAt } from '../entries.ts';
import { notUnderstood, within } from '../not-understood.ts';

/**
 * A structure element. `role` is its type as it will be written; `dict` holds everything else that it says of itself
 * (Alt, Lang, attributes). An element that a step adds has no `ref` yet.
 */
export type Element = { kind: 'element'; role: string; ref: PDFRef | undefined; dict: PDFDict; kids: Kid[] };

/** An annotation that belongs to an element: a link's rectangle. */
export type Annotation = { kind: 'annotation'; ref: PDFRef; dict: PDFDict; page: PDFRef };

export type Kid = Element | MarkedContent | Annotation;

/** The tree, by its one element at the top (`Document`), and every element that the file has so far. */
export type Tree = { root: PDFDict; rootRef: PDFRef; top: Element; old: readonly PDFRef[] };

/**
 * Reads the tree.
 * @throws FactsheetError `pdf-not-understood` where it does not fit the marked content: a number that stands for
 * nothing or in two places, marked content that no element has
 */
export function readTree(document: PDFDocument, survey: Survey): Tree {
  const rootRef = document.catalog.get(PDFName.of('StructTreeRoot'));
  const root = document.context.lookup(rootRef);
  if (!(rootRef instanceof PDFRef) || !(root instanceof PDFDict)) throw notUnderstood('no tags');
  const reader = new Reader(document, survey);
  const [top, ...others] = kidsOf(root);
  if (!(top instanceof PDFRef) || others.length > 0)
    throw notUnderstood('tags that are not one document', rootRef);
  const tree = { root, rootRef, top: reader.element(top, undefined), old: reader.seen };
  reader.expectAllTaken();
  return tree;
}

/** Every element of a tree from one downwards, parents before their kids, in reading order. */
export function elementsOf(element: Element, found: Element[] = []): Element[] {
  found.push(element);
  for (const kid of element.kids) if (kid.kind === 'element') elementsOf(kid, found);
  return found;
}

/** The marked content below an element, in reading order. */
export function marksOf(element: Element, found: MarkedContent[] = []): MarkedContent[] {
  for (const kid of element.kids) {
    if (kid.kind === 'element') marksOf(kid, found);
    else if (kid.kind === 'mark') found.push(kid);
  }
  return found;
}

class Reader {
  readonly seen: PDFRef[] = [];
  readonly #document: PDFDocument;
  readonly #survey: Survey;
  /** Marks that no element has taken, by stream and number. */
  readonly #left: Map<PDFRef, Map<number, readonly MarkedContent[]>>;

  constructor(document: PDFDocument, survey: Survey) {
    this.#document = document;
    this.#survey = survey;
    this.#left = new Map([...survey].map(([ref, { marks }]) => [ref, new Map(marks)]));
  }

  element(ref: PDFRef, above: PDFRef | undefined): Element {
    const dict = this.#document.context.lookup(ref);
    const role = dict instanceof PDFDict ? nameAt(dict, 'S') : undefined;
    if (!(dict instanceof PDFDict) || role === undefined || this.seen.includes(ref)) {
      throw notUnderstood('a tag that is none', ref);
    }
    this.seen.push(ref);
    const page = refAt(dict, 'Pg') ?? above;
    const kids = within(ref, () => kidsOf(dict).flatMap((kid) => this.#kid(kid, page)));
    return { kind: 'element', role, ref, dict, kids };
  }

  expectAllTaken(): void {
    for (const [ref, marks] of this.#left) {
      const [number] = marks.keys();
      if (number !== undefined) throw notUnderstood(`marked content ${number} that no tag has`, ref);
    }
  }

  #kid(kid: PDFObject, page: PDFRef | undefined): readonly Kid[] {
    if (kid instanceof PDFNumber) return this.#take(this.#contentsOf(page), kid);
    const dict = this.#document.context.lookup(kid);
    if (!(dict instanceof PDFDict)) throw notUnderstood('a tag with something in it that is no tag');
    const type = nameAt(dict, 'Type');
    if (type === 'MCR') {
      const stream = refAt(dict, 'Stm') ?? this.#contentsOf(refAt(dict, 'Pg') ?? page);
      return this.#take(stream, dict.lookup(PDFName.of('MCID'), PDFNumber));
    }
    if (type === 'OBJR') return [this.#annotation(dict, page)];
    if (kid instanceof PDFRef) return [this.element(kid, page)];
    throw notUnderstood('a tag that stands inside of another');
  }

  #take(stream: PDFRef | undefined, number: PDFNumber): readonly MarkedContent[] {
    const marks = stream && this.#left.get(stream);
    const taken = marks?.get(number.asNumber());
    if (!taken) throw notUnderstood(`a tag for marked content ${number} that is not there`);
    marks?.delete(number.asNumber());
    return taken;
  }

  #annotation(reference: PDFDict, above: PDFRef | undefined): Annotation {
    const ref = refAt(reference, 'Obj');
    const page = refAt(reference, 'Pg') ?? above;
    const dict = this.#document.context.lookup(ref);
    if (ref && page && dict instanceof PDFDict && nameAt(dict, 'Subtype') === 'Link') {
      return { kind: 'annotation', ref, dict, page };
    }
    throw notUnderstood('a tag for something that is no link', ref);
  }

  #contentsOf(page: PDFRef | undefined): PDFRef | undefined {
    const dict = page && this.#document.context.lookup(page);
    const contents = dict instanceof PDFDict ? dict.get(PDFName.of('Contents')) : undefined;
    return contents instanceof PDFRef && this.#survey.has(contents) ? contents : undefined;
  }
}

function kidsOf(element: PDFDict): readonly PDFObject[] {
  const kids = element.get(PDFName.of('K'));
  const array = kids instanceof PDFRef ? element.context.lookup(kids) : kids;
  if (array instanceof PDFArray) return array.asArray();
  return kids ? [kids] : [];
}

function refAt(dict: PDFDict, key: string): PDFRef | undefined {
  const ref = dict.get(PDFName.of(key));
  return ref instanceof PDFRef ? ref : undefined;
}
