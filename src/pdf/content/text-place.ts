// Where text is shown: the matrices of a text object (ISO 32000-1, 9.4.2). One object for each BT … ET.
import { concat, identity, type Matrix, matrixOf } from './geometry.ts';
import type { Operand } from './operators.ts';

/** Heights in em that hold the letters of any font. */
const ascent = 1;
const descent = 0.3;

/** A place on the page, the direction in which glyphs follow from there (of length 1), and their size in pt. */
export type Baseline = { x: number; y: number; dx: number; dy: number; size: number };

export class TextPlace {
  /** Grows by one with each line, and each place that is set anew. */
  line = 0;
  #matrix: Matrix = identity;
  /** The place on the line, in the coordinates around the text object. */
  #x = 0;
  #y = 0;
  #leading = 0;
  #left = Infinity;
  #bottom = Infinity;
  #right = -Infinity;
  #top = -Infinity;

  /** Carries out an operator that moves the place. False if it is none. */
  move(operator: string, operands: readonly Operand[]): boolean {
    switch (operator) {
      case 'Td':
        this.#shift(Number(operands[0]), Number(operands[1]));
        return true;
      case 'Tm':
        this.line += 1;
        this.#matrix = matrixOf(operands);
        [, , , , this.#x, this.#y] = this.#matrix;
        return true;
      case 'TL':
        this.#leading = Number(operands[0]);
        return true;
      case 'TD':
        this.#leading = -Number(operands[1]);
        this.#shift(Number(operands[0]), Number(operands[1]));
        return true;
      case 'T*':
        this.#shift(0, -this.#leading);
        return true;
      default:
        return false;
    }
  }

  /** Notes that a glyph is shown at the place: as wide as high, whatever it is. */
  show(size: number): void {
    const [a, b, c, d] = this.#matrix;
    const reach = size * Math.max(Math.abs(a), Math.abs(b));
    const [down, up] = [-descent * size, ascent * size];
    this.#left = Math.min(this.#left, this.#x + Math.min(c * down, c * up, b === 0 ? 0 : -reach));
    this.#right = Math.max(this.#right, this.#x + Math.max(c * down, c * up, a === 0 ? 0 : reach));
    this.#bottom = Math.min(this.#bottom, this.#y + Math.min(d * down, d * up, b === 0 ? 0 : -reach));
    this.#top = Math.max(this.#top, this.#y + Math.max(d * down, d * up, b === 0 ? 0 : reach));
  }

  /** The corners of a box that holds what was shown, as numbers one behind the other. */
  corners(): number[] {
    const [left, bottom, right, top] = [this.#left, this.#bottom, this.#right, this.#top];
    return left > right ? [] : [left, bottom, right, bottom, left, top, right, top];
  }

  /** Where the next glyph stands, in type of `size`, after `outer` has taken it to the page. */
  baseline(size: number, outer: Matrix): Baseline {
    const [a, b, c, d] = this.#matrix;
    const [A, B, C, D, x, y] = concat([a, b, c, d, this.#x, this.#y], outer);
    const length = Math.hypot(A, B) || 1;
    return { x, y, dx: A / length, dy: B / length, size: size * Math.hypot(C, D) };
  }

  #shift(x: number, y: number): void {
    if (y !== 0) this.line += 1;
    const [a, b, c, d] = this.#matrix;
    this.#x += a * x + c * y;
    this.#y += b * x + d * y;
  }
}
