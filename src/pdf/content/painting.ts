// Follows one content stream: what it paints, inside of which marked content, and where on the page.
import { notUnderstood } from '../not-understood.ts';
import type { Content, Span } from './contents.ts';
import {
  around,
  type Box,
  boxAround,
  concat,
  corners,
  type Matrix,
  matrixOf,
  nowhere,
  shared,
} from './geometry.ts';
import {
  type Drawn,
  type MarkedContent,
  newMarkedContent,
  type Painted,
  type Piece,
  type Shows,
  type Surface,
} from './marked-content.ts';
import { builds, eachOperation, type Operand, type Operation, paints, sets } from './operators.ts';
import { Runs } from './runs.ts';
import { TextPlace } from './text-place.ts';

/**
 * Follows a stream.
 * @param drawn says what a name of the resources stands for
 * @throws FactsheetError `pdf-not-understood`
 */
export function follow(content: Content, surface: Surface, drawn: (name: string) => Drawn): Painted {
  const painter = new Painter(content, surface, drawn);
  eachOperation(content.source, (operation) => painter.visit(operation));
  return painter.finish();
}

type Graphics = { matrix: Matrix; clip: Box; font: string | undefined; size: number };

class Painter {
  readonly #content: Content;
  readonly #drawn: (name: string) => Drawn;
  readonly #surface: Surface;
  readonly #marks = new Map<number, MarkedContent[]>();
  readonly #pieces: Piece[] = [];
  readonly #runs = new Runs();
  #graphics: Graphics;
  readonly #saved: Graphics[] = [];
  /** What is open, innermost last: marks with their numbers, artifacts, anything else. */
  readonly #open: (number | 'artifact' | 'other')[] = [];
  #mark: MarkedContent | undefined;
  #run = 0;
  #path: { start: number; points: number[]; clips: boolean } | undefined;
  #text: { start: number; first: number; run: number; depth: number; place: TextPlace } | undefined;
  #texts = 0;

  constructor(content: Content, surface: Surface, drawn: (name: string) => Drawn) {
    this.#content = content;
    this.#surface = surface;
    const { matrix, clip } = surface;
    this.#drawn = drawn;
    this.#graphics = { matrix, clip, font: undefined, size: 0 };
  }

  visit(operation: Operation): void {
    const { operator, operands } = operation;
    if (this.#text?.place.move(operator, operands)) return;
    if (operator === 'Tj') this.#show(operation);
    else if (builds.has(operator)) this.#build(operation);
    else if (paints.has(operator)) this.#paintPath(operation);
    else if (!sets.has(operator)) this.#others(operation)();
  }

  finish(): Painted {
    if (this.#open.length > 0 || this.#text) throw notUnderstood('marked content or text that does not end');
    const { page, sheet } = this.#surface;
    const runs = this.#runs.all;
    return { content: this.#content, marks: this.#marks, pieces: this.#pieces, runs, edits: [], page, sheet };
  }

  #others(operation: Operation): () => void {
    const { operator, operands } = operation;
    const [first, second] = operands;
    switch (operator) {
      case 'q':
        return () => this.#save();
      case 'Q':
        return () => this.#restore();
      case 'cm':
        return () => {
          this.#graphics.matrix = concat(matrixOf(operands), this.#graphics.matrix);
        };
      case 'Tf':
        return () => Object.assign(this.#graphics, { font: String(first), size: Number(second) });
      case 'BT':
        return () => this.#beginText(operation);
      case 'ET':
        return () => this.#endText(operation);
      case 'TJ':
      case "'":
      case '"':
        return () => this.#show(operation);
      case 'BMC':
        return () => this.#begin(operation, String(first), undefined);
      case 'BDC':
        return () => this.#begin(operation, String(first), second);
      case 'EMC':
        return () => this.#end(operation);
      case 'Do':
        return () => this.#draw(operation, String(first));
      case 'sh':
        return () => this.#add(operation, 'path', this.#graphics.clip);
      default:
        throw notUnderstood(`the operator “${operator.slice(0, 20)}”`);
    }
  }

  #save(): void {
    this.#run += 1;
    this.#saved.push({ ...this.#graphics });
  }

  #restore(): void {
    this.#run += 1;
    this.#graphics = this.#saved.pop() ?? this.#graphics;
  }

  #beginText({ start }: Operation): void {
    const [first, run, depth] = [this.#pieces.length, this.#run, this.#open.length];
    this.#texts += 1;
    this.#text = { start, first, run, depth, place: new TextPlace() };
  }

  #build({ operator, operands, start }: Operation): void {
    this.#path ??= { start, points: [], clips: false };
    if (operator === 'W' || operator === 'W*') {
      this.#path.clips = true;
      return;
    }
    const numbers = operands as readonly number[];
    const [x = 0, y = 0, width = 0, height = 0] = numbers;
    this.#path.points.push(...(operator === 're' ? corners(x, y, width, height) : numbers));
  }

  #paintPath({ operator, start, end }: Operation): void {
    const path = this.#path ?? { start, points: [], clips: false };
    this.#path = undefined;
    const box = boxAround(path.points, this.#graphics.matrix);
    if (operator !== 'n') this.#add({ start: path.start, end }, 'path', box);
    if (path.clips) this.#graphics.clip = shared(this.#graphics.clip, box) ?? nowhere;
  }

  /** Glyphs that follow one another are one piece. Its box is known when the text object ends. */
  #show(operation: Operation): void {
    const text = this.#text;
    if (!text) throw notUnderstood('glyphs outside of a text object');
    const { start, end } = operation;
    const { font = '', size, matrix } = this.#graphics;
    const place = { object: this.#texts, number: text.place.line, font, size, owner: this.#mark };
    const run = this.#runs.show(operation, place, () => text.place.baseline(size, matrix));
    if (run) this.#mark?.runs.push(run);
    text.place.show(size);
    const last = this.#pieces.at(-1);
    if (last && this.#pieces.length > text.first && last.run === this.#run) last.end = end;
    else this.#add({ start, end }, 'text', undefined);
  }

  /** A text object in which no mark begins or ends is one piece. */
  #endText({ end }: Operation): void {
    const text = this.#text;
    this.#text = undefined;
    if (!text) throw notUnderstood('a text object that ends before it begins');
    const shown = this.#pieces.slice(text.first);
    const box = shared(boxAround(text.place.corners(), this.#graphics.matrix), this.#graphics.clip);
    for (const piece of shown) {
      piece.box = box;
      if (piece.mark) piece.mark.box = around(piece.mark.box, box);
    }
    const [first] = shown;
    const plain =
      this.#open.length === text.depth && shown.every(({ artifact }) => artifact === first?.artifact);
    if (!first || !plain) return;
    this.#run = text.run;
    this.#pieces.splice(text.first, shown.length, { ...first, start: text.start, end, run: text.run });
  }

  #begin(operation: Operation, tag: string, properties: Operand | undefined): void {
    this.#run += 1;
    const number = /\/MCID\s+(\d+)/.exec(String(properties ?? ''))?.[1];
    if (tag === '/Artifact') {
      this.#open.push('artifact');
    } else if (number === undefined) {
      if (typeof properties === 'string' && properties.startsWith('/')) {
        throw notUnderstood('marked content with named properties');
      }
      this.#open.push('other');
      this.#runs.open(operation, properties);
    } else {
      if (this.#mark) throw notUnderstood('marked content inside of marked content');
      if (this.#text) this.#text.depth = -1;
      this.#open.push(Number(number));
      this.#mark = this.#newMarkedContent(Number(number), { start: operation.start, end: operation.end });
    }
  }

  #end({ start, end }: Operation): void {
    this.#run += 1;
    const closed = this.#open.pop();
    if (closed === undefined) throw notUnderstood('marked content that ends before it begins');
    if (closed === 'other') this.#runs.close({ start, end });
    if (typeof closed !== 'number') return;
    if (this.#text) this.#text.depth = -1;
    if (this.#mark) this.#mark.end = { start, end };
    this.#mark = undefined;
  }

  #newMarkedContent(number: number, begin: Span): MarkedContent {
    const mark = newMarkedContent(this.#content, this.#surface.page, begin);
    const known = this.#marks.get(number);
    if (known) known.push(mark);
    else this.#marks.set(number, [mark]);
    return mark;
  }

  /** A form with marks of its own stands in none: the mark that is open is parted in two. */
  #draw({ start, end }: Operation, name: string): void {
    const drawn = this.#drawn(name.slice(1));
    const { matrix, clip } = this.#graphics;
    if ('box' in drawn) {
      this.#add({ start, end }, 'picture', boxAround(drawn.box, concat(drawn.matrix, matrix)));
      return;
    }
    this.#run += 1;
    const number = this.#open.findLast((each) => typeof each === 'number');
    if (this.#mark) this.#mark.end = { start, end: start };
    drawn.paint({ ...this.#surface, matrix, clip });
    if (number !== undefined) this.#mark = this.#newMarkedContent(number, { start: end, end });
  }

  #add({ start, end }: Span, shows: Shows, painted: Box | undefined): void {
    const box = shared(painted, this.#graphics.clip);
    const mark = this.#mark;
    const artifact = this.#open.includes('artifact');
    this.#pieces.push({ start, end, mark, artifact, shows, run: this.#run, box });
    mark?.shows.add(shows);
    if (mark) mark.box = around(mark.box, box);
  }
}
