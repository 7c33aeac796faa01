// Goes through all that the pages paint (forms, patterns, soft masks, pictures) and turns its colours into inks.
import {
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib';
import type { Content, Contents } from '../content/contents.ts';
import { concat, identity, type Matrix } from '../content/geometry.ts';
import { matrixAt } from '../content/survey.ts';
import { nameAt, numbersAt } from '../entries.ts';
import { notUnderstood, within } from '../not-understood.ts';
import type { Colours, Purpose } from './colours.ts';
import type { Separation, Spot, UnknownColour } from './separation.ts';
import { Shadings } from './shadings.ts';

/** Where a stream is painted, and by whose resources if it has none. */
export type Outer = { matrix: Matrix; resources: PDFDict | undefined; purpose: Purpose; spot: Spot };

/** Deeper than this, forms hold themselves. */
const deepest = 30;

/** Separates a content stream; gives its source. */
export type Separate = (content: Content, outer: Outer, pages: Pages) => string;

/** The streams, patterns, shadings and states of a document, each separated once. */
export class Pages {
  readonly colours: Colours;
  readonly met: Separation;
  readonly #document: PDFDocument;
  readonly #contents: Contents;
  readonly #shadings: Shadings;
  readonly #separate: Separate;
  readonly #done = new Map<PDFRef, Purpose>();
  /** By pattern: it is separated once, and set many times. */
  readonly #unknown = new Map<PDFRef, readonly UnknownColour[]>();
  /** Graphics states by what goes over: fills, lines. */
  readonly #states = new Map<string, PDFRef>();
  #depth = 0;

  constructor(
    document: PDFDocument,
    contents: Contents,
    colours: Colours,
    met: Separation,
    separate: Separate,
  ) {
    this.#separate = separate;
    this.#document = document;
    this.#contents = contents;
    this.#shadings = new Shadings(colours);
    this.colours = colours;
    this.met = met;
  }

  /** Separates one content stream, or only looks at what it paints where it is painted once more. */
  stream(content: Content, outer: Outer): void {
    const { ref, holder } = content;
    const before = this.#done.get(ref);
    if (before && before !== outer.purpose) throw notUnderstood('a form that is painted and masks, too', ref);
    this.#done.set(ref, outer.purpose);
    this.#depth += 1;
    if (this.#depth > deepest) throw notUnderstood('a form that paints itself', ref);
    const resources = holder.lookupMaybe(PDFName.of('Resources'), PDFDict) ?? outer.resources;
    within(ref, () => {
      const separated = this.#separate(content, { ...outer, resources }, this);
      if (!before) content.source = separated;
      this.#group(holder, outer.purpose);
    });
    this.#depth -= 1;
  }

  /** An XObject: a form, or a picture over the unit square. */
  paint(name: string, outer: Outer): void {
    const ref = refIn(outer.resources, 'XObject', name);
    const form = this.#contents.get(ref);
    if (form) {
      const matrix = concat(matrixAt(form.holder), outer.matrix);
      this.stream(form, { ...outer, matrix });
      return;
    }
    const [a, b, c, d] = outer.matrix;
    const { spot } = outer;
    this.met.pictures.push({ ref, width: Math.hypot(a, b), height: Math.hypot(c, d), spot });
  }

  /**
   * A pattern: tiles with a stream of their own, or a gradient (ISO 32000-1, 8.7).
   * @returns what in it has no build
   */
  pattern(name: string, outer: Outer): readonly UnknownColour[] {
    const ref = refIn(outer.resources, 'Pattern', name);
    const before = this.met.colours.length;
    this.#pattern(ref, outer);
    const unknown = this.#unknown.get(ref) ?? this.met.colours.slice(before);
    this.#unknown.set(ref, unknown);
    return unknown;
  }

  #pattern(ref: PDFRef, outer: Outer): void {
    const tiles = this.#contents.get(ref);
    const pattern = this.#document.context.lookup(ref);
    if (tiles) this.stream(tiles, { ...outer, matrix: matrixAt(tiles.holder) });
    else if (pattern instanceof PDFDict) within(ref, () => this.#gradient(pattern, outer));
    else throw notUnderstood('a pattern of a kind that is not known', ref);
  }

  shading(name: string, { resources, purpose, spot }: Outer): void {
    const named = resources?.lookupMaybe(PDFName.of('Shading'), PDFDict)?.lookup(PDFName.of(name));
    this.#shadings.separate(named, purpose, spot);
  }

  /**
   * A graphics state: its soft mask is painted, too (11.6.5.2).
   * @returns the width of lines that it sets
   */
  state(name: string, outer: Outer): number | undefined {
    const state = outer.resources
      ?.lookupMaybe(PDFName.of('ExtGState'), PDFDict)
      ?.lookupMaybe(PDFName.of(name), PDFDict);
    if (!state) throw notUnderstood(`no graphics state of the name “${name}”`);
    for (const key of ['BG', 'BG2', 'UCR', 'UCR2', 'TR', 'TR2', 'HT', 'Font']) {
      if (state.has(PDFName.of(key))) throw notUnderstood(`a graphics state with ${key}`);
    }
    const mask = state.lookup(PDFName.of('SMask'));
    if (mask instanceof PDFDict) this.#mask(mask, outer);
    return state.lookupMaybe(PDFName.of('LW'), PDFNumber)?.asNumber();
  }

  #mask(mask: PDFDict, outer: Outer): void {
    if (mask.has(PDFName.of('BC'))) {
      const backdrop = numbersAt(mask, 'BC');
      if (backdrop.length > 3) throw notUnderstood('a soft mask with a backdrop in inks');
      const [grey = 0] = this.colours.tint(backdrop, 'mask', outer.spot);
      mask.set(PDFName.of('BC'), mask.context.obj([grey]));
    }
    const form = this.#contents.get(mask.get(PDFName.of('G')) as PDFRef);
    if (!form) throw notUnderstood('a soft mask without a form');
    const matrix = concat(matrixAt(form.holder), outer.matrix);
    this.stream(form, { ...outer, matrix, purpose: 'mask' });
  }

  /** The name of a graphics state in which fills and lines go over what lies below, or leave it out. */
  overprint(fills: boolean, lines: boolean, { resources }: Outer): string {
    if (!resources) throw notUnderstood('a stream without resources');
    const states = resources.lookupMaybe(PDFName.of('ExtGState'), PDFDict) ?? resources.context.obj({});
    resources.set(PDFName.of('ExtGState'), states);
    const name = `Press${fills ? 'Over' : 'Out'}${lines ? 'Lines' : ''}`;
    const state = { Type: 'ExtGState', op: fills, OP: lines, OPM: fills || lines ? 1 : 0 };
    const { context } = this.#document;
    const ref = this.#states.get(name) ?? context.register(context.obj(state));
    this.#states.set(name, ref);
    states.set(PDFName.of(name), ref);
    return name;
  }

  /** What is in the file and no page paints is separated as well: nothing is left out. */
  theRest(): void {
    const outer: Outer = { matrix: identity, resources: undefined, purpose: 'paint', spot: nowhere };
    for (const content of this.#contents.values())
      if (!this.#done.has(content.ref)) this.stream(content, outer);
    for (const [, object] of this.#document.context.enumerateIndirectObjects()) {
      if (!(object instanceof PDFDict) || object instanceof PDFStream) continue;
      const space = nameAt(object, 'ColorSpace');
      if (object.has(PDFName.of('ShadingType')) && space === 'DeviceRGB') {
        this.#shadings.separate(object, 'paint', nowhere);
      }
    }
  }

  #gradient(pattern: PDFDict, { purpose, spot }: Outer): void {
    if (pattern.has(PDFName.of('ExtGState')))
      throw notUnderstood('a gradient with a graphics state of its own');
    this.#shadings.separate(pattern.lookup(PDFName.of('Shading')), purpose, spot);
  }

  /** The space that a group's colours are mixed in (11.6.6). */
  #group(holder: PDFDict, purpose: Purpose): void {
    const group = holder.lookupMaybe(PDFName.of('Group'), PDFDict);
    group?.set(PDFName.of('CS'), PDFName.of(purpose === 'mask' ? 'DeviceGray' : 'DeviceCMYK'));
  }
}

const nowhere: Spot = { page: 0, mark: undefined };

function refIn(resources: PDFDict | undefined, kind: string, name: string): PDFRef {
  const ref = resources?.lookupMaybe(PDFName.of(kind), PDFDict)?.get(PDFName.of(name)) as
    | PDFObject
    | undefined;
  if (ref instanceof PDFRef) return ref;
  throw notUnderstood(`no ${kind} of the name “${name}”`);
}
