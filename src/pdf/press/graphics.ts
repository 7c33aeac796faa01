// The graphics state of a stream, as far as inks hang on it: what is set, how large letters are, what stands open.
import type { PDFRef } from '@cantoo/pdf-lib';
import { concat, identity, type Matrix, matrixOf } from '../content/geometry.ts';
import type { Operand } from '../content/operators.ts';
import type { Tint } from './colours.ts';
import type { Spot, UnknownColour } from './separation.ts';

/** A colour that is set: its space, its inks (none for a pattern), and what in it has no build. */
export type Ink = { space: string; tint: Tint; unknown?: readonly UnknownColour[] };

/**
 * `over` is whether fills go over what lies below; not known before the stream sets it. `width` is that of lines, `dark`
 * whether small grey letters are being printed in full black.
 */
type State = {
  matrix: Matrix;
  fill: Ink;
  stroke: Ink;
  size: number;
  mode: number;
  over: boolean | undefined;
  width: number;
  dark: boolean;
};

/** What a stream begins with (ISO 32000-1, 8.4.1). */
const black: Ink = { space: '/DeviceGray', tint: [0, 0, 0, 1] };

export class Graphics {
  state: State;
  readonly #ref: PDFRef;
  readonly #around: Spot;
  readonly #saved: State[] = [];
  readonly #open: (number | undefined)[] = [];
  #text: Matrix = identity;

  /** @param around where the stream `ref` itself is painted, and `matrix` how */
  constructor(ref: PDFRef, around: Spot, matrix: Matrix) {
    this.#ref = ref;
    this.#around = around;
    this.state = {
      matrix,
      fill: black,
      stroke: black,
      size: 0,
      mode: 0,
      over: undefined,
      width: 1,
      dark: false,
    };
  }

  /** Carries out an operator that sets no colour. */
  follow(operator: string, operands: readonly Operand[]): void {
    const [first, second] = operands;
    const { state } = this;
    if (operator === 'q') this.#saved.push({ ...state });
    else if (operator === 'Q') this.state = this.#saved.pop() ?? state;
    else if (operator === 'cm') state.matrix = concat(matrixOf(operands), state.matrix);
    else if (operator === 'BT') this.#text = identity;
    else if (operator === 'Tm') this.#text = matrixOf(operands);
    else if (operator === 'Tf') state.size = Number(second);
    else if (operator === 'w') state.width = Number(first);
    else if (operator === 'Tr') state.mode = Number(first);
    else if (operator === 'BMC' || operator === 'BDC') this.#open.push(numberIn(second));
    else if (operator === 'EMC') this.#open.pop();
  }

  /** The size of letters on paper, in pt. */
  points(): number {
    const [a, b, c, d] = concat(this.#text, this.state.matrix);
    return this.state.size * Math.max(Math.hypot(a, b), Math.hypot(c, d));
  }

  /** A length of the stream on paper, in pt. */
  onPaper(length: number): number {
    const [a, b, c, d] = this.state.matrix;
    return Math.abs(length) * Math.sqrt(Math.abs(a * d - b * c));
  }

  /** The colours that letters are painted in: none where they only clip, or cannot be seen (9.3.6). */
  letters(): readonly Ink[] {
    const { fill, stroke, mode } = this.state;
    const way = mode % 4;
    if (way === 3) return [];
    if (way === 1) return [stroke];
    return way === 2 ? [fill, stroke] : [fill];
  }

  /** Where the stream stands: in the innermost marked content that has a number. */
  spot(): Spot {
    const number = this.#open.findLast((each) => each !== undefined);
    if (number === undefined) return this.#around;
    return { page: this.#around.page, mark: { stream: this.#ref, number } };
  }
}

function numberIn(properties: Operand | undefined): number | undefined {
  const found = /\/MCID\s+(\d+)/.exec(String(properties ?? ''))?.[1];
  return found === undefined ? undefined : Number(found);
}
