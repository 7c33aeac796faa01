// Rewrites one content stream: every operator that sets a colour sets inks; everything else is left as it is.
import type { PDFRef } from '@cantoo/pdf-lib';
import type { Content } from '../content/contents.ts';
import { eachOperation, type Operation } from '../content/operators.ts';
import { notUnderstood } from '../not-understood.ts';
import { Graphics, type Ink } from './graphics.ts';
import type { Outer, Pages } from './pages.ts';
import { buildOf, isBlack, platesOf, short } from './tints.ts';

/** What stands before an operation, in its place, and behind it. */
type Put = { before?: string; instead?: string; behind?: string };

/** Letters under this size (pt) are printed in full black where they are grey: a screen’s dots make them soft. */
export const smallType = 9;

/** Lines up to this width (pt) go over what lies below: where a plate is off, white would show beside them. */
const hairline = 1;

/** Letters from this size (pt) on may be of several inks: a plate that is 0.1 mm off is not seen in them. */
export const largeType = 14;

/** A stream's source, separated. */
export function separateStream(content: Content, outer: Outer, pages: Pages): string {
  const stream = new Stream(content.ref, outer, pages);
  const parts: string[] = [];
  let from = 0;
  eachOperation(content.source, (operation) => {
    const put = stream.visit(operation);
    if (put === undefined) return;
    const { before = '', instead, behind = '' } = put;
    const { start, end } = operation;
    parts.push(
      content.source.slice(from, start),
      before,
      instead ?? content.source.slice(start, end),
      behind,
    );
    from = end;
  });
  parts.push(content.source.slice(from));
  return parts.join('');
}

/** Operators that paint a path in the colour for fills, and in that for lines. */
const fills = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*']);
const strokes = new Set(['S', 's', 'B', 'B*', 'b', 'b*']);

type Which = 'fill' | 'stroke';

class Stream {
  readonly #outer: Outer;
  readonly #pages: Pages;
  readonly #graphics: Graphics;

  constructor(ref: PDFRef, outer: Outer, pages: Pages) {
    this.#outer = outer;
    this.#pages = pages;
    this.#graphics = new Graphics(ref, outer.spot, outer.matrix);
  }

  /** What an operation becomes, or nothing if it stays as it is. */
  visit({ operator, operands }: Operation): Put | undefined {
    const { state } = this.#graphics;
    switch (operator) {
      case 'Tj':
      case 'TJ':
      case "'":
      case '"':
        return this.#letters();
      case 'ET':
        return this.#endText();
      default: {
        if (fills.has(operator)) this.#painted(state.fill);
        if (strokes.has(operator)) this.#painted(state.stroke);
        return this.#line(operator) ?? this.#setting(operator, operands);
      }
    }
  }

  /** What becomes of an operator that sets a colour, or paints with one of its own. */
  #setting(operator: string, operands: Operation['operands']): Put | undefined {
    const name = String(operands[0]).slice(1);
    switch (operator) {
      case 'rg':
      case 'g':
      case 'k':
        return this.#plain('fill', operands.map(Number));
      case 'RG':
      case 'G':
      case 'K':
        return this.#plain('stroke', operands.map(Number));
      case 'cs':
        return this.#space('fill', `/${name}`);
      case 'CS':
        return this.#space('stroke', `/${name}`);
      case 'sc':
      case 'scn':
        return this.#colour('fill', operands);
      case 'SC':
      case 'SCN':
        return this.#colour('stroke', operands);
      case 'd0':
      case 'd1':
        throw notUnderstood('letters that are drawn');
      default:
        if (operator === 'sh') this.#gradient(name);
        else if (operator === 'gs') this.#state(name);
        else if (operator === 'Do') this.#pages.paint(name, this.#here());
        else this.#graphics.follow(operator, operands);
        return undefined;
    }
  }

  /** A colour in the space that the operator brings with it. */
  #plain(which: Which, components: readonly number[]): Put {
    const space = { 1: '/DeviceGray', 3: '/DeviceRGB', 4: '/DeviceCMYK' }[components.length];
    const tint = this.#tint(space ?? '', components);
    const operator = this.#outer.purpose === 'mask' ? 'g' : 'k';
    const instead = `${tint.tint.map(short).join(' ')} ${which === 'fill' ? operator : operator.toUpperCase()}`;
    return { instead, behind: this.#set(which, tint) };
  }

  /** Every space becomes that of the inks; its first colour is black (ISO 32000-1, 8.6.4). */
  #space(which: Which, space: string): Put | undefined {
    const mask = this.#outer.purpose === 'mask';
    if (space === '/Pattern') return { behind: this.#set(which, { space, tint: [] }) };
    if (!['/DeviceRGB', '/DeviceGray', '/DeviceCMYK'].includes(space)) {
      throw notUnderstood(`colours of a space that is not known (${space.slice(0, 30)})`);
    }
    const operator = which === 'fill' ? 'cs' : 'CS';
    const behind = this.#set(which, { space, tint: mask ? [0] : [0, 0, 0, 1] });
    return { instead: `${mask ? '/DeviceGray' : '/DeviceCMYK'} ${operator}`, behind };
  }

  #colour(which: Which, operands: Operation['operands']): Put {
    const last = operands.at(-1);
    const { space } = this.#graphics.state[which];
    if (typeof last !== 'string') {
      const ink = this.#tint(space, operands.map(Number));
      const instead = `${ink.tint.map(short).join(' ')} ${which === 'fill' ? 'scn' : 'SCN'}`;
      return { instead, behind: this.#set(which, ink) };
    }
    if (space !== '/Pattern' || operands.length > 1) {
      throw notUnderstood('a pattern that takes its colour from outside');
    }
    const unknown = this.#pages.pattern(last.slice(1), this.#here());
    return { behind: this.#set(which, { space, tint: [], unknown }) };
  }

  /** The inks of a colour; what already is in inks stays. */
  #tint(space: string, components: readonly number[]): Ink {
    const { purpose } = this.#outer;
    if (space === '/DeviceCMYK') {
      if (purpose === 'mask') throw notUnderstood('a soft mask in inks');
      return { space, tint: components };
    }
    const { colours } = this.#pages.met;
    const before = colours.length;
    const tint = this.#pages.colours.tint(components, purpose, this.#graphics.spot());
    return { space, tint, unknown: colours.slice(before) };
  }

  /**
   * Takes note of a colour that is set. Fills of full black go over what lies below instead of leaving it out, so that no
   * white shows at the edges of letters if a plate is off (ISO 32000-1, 8.6.7 and 11.7.4.3: overprint mode 1); in every
   * other colour they leave it out.
   * @returns the operator that says so, where it has to be said
   */
  #set(which: Which, ink: Ink): string {
    const { state } = this.#graphics;
    state[which] = ink;
    if (which === 'stroke' || this.#outer.purpose === 'mask') return '';
    const over = isBlack(ink.tint) && ink.tint[3] === 1;
    return over === state.over ? '' : ` ${this.#goOver(over)}`;
  }

  #goOver(over: boolean): string {
    this.#graphics.state.over = over;
    return `/${this.#pages.overprint(over, false, this.#outer)} gs`;
  }

  #gradient(name: string): void {
    const { colours } = this.#pages.met;
    const before = colours.length;
    this.#pages.shading(name, this.#here());
    this.#painted({ space: '', tint: [], unknown: colours.slice(before) });
  }

  #state(name: string): void {
    const width = this.#pages.state(name, this.#here());
    if (width !== undefined) this.#graphics.state.width = width;
  }

  /** Hairlines in black and its tints go over what lies below. */
  #line(operator: string): Put | undefined {
    const { state } = this.#graphics;
    if (this.#outer.purpose === 'mask' || operator.length !== 1 || !strokes.has(operator)) return undefined;
    if (!isBlack(state.stroke.tint) || this.#graphics.onPaper(state.width) > hairline) return undefined;
    const over = state.over ?? false;
    const name = (lines: boolean) => this.#pages.overprint(over, lines, this.#outer);
    return { before: `/${name(true)} gs `, behind: ` /${name(false)} gs` };
  }

  /** A colour is told where it is painted, not where it is set. */
  #painted({ unknown = [] }: Ink): void {
    const spot = this.#graphics.spot();
    for (const each of unknown) {
      if (each.painted) this.#pages.met.colours.push({ ...each, spot });
      else Object.assign(each, { spot, painted: true });
    }
  }

  /**
   * Notes small letters that more than one plate would print; white ones are left out of their ground. Small grey ones
   * go over it, as black ones do.
   */
  #letters(): Put | undefined {
    const graphics = this.#graphics;
    const inks = graphics.letters();
    if (this.#outer.purpose === 'mask' || inks.length === 0) return undefined;
    for (const ink of inks) this.#painted(ink);
    const size = graphics.points();
    // Sizes come back from the browser a hair smaller than they were asked for.
    if (size >= largeType - 0.01) return undefined;
    for (const { tint } of inks) {
      if (platesOf(tint) < 2) continue;
      this.#pages.met.letters.push({ size, build: buildOf(tint), spot: graphics.spot() });
    }
    const { over, mode, fill, dark } = graphics.state;
    if (mode !== 0 || !isBlack(fill.tint)) return undefined;
    const soft = size < smallType - 0.01 && fill.tint[3] !== 1;
    if (soft === dark && over) return undefined;
    graphics.state.dark = soft;
    const ink = soft === dark ? '' : `${(soft ? [0, 0, 0, 1] : fill.tint).map(short).join(' ')} k `;
    return { before: `${ink}${over ? '' : `${this.#goOver(true)} `}` };
  }

  #endText(): Put | undefined {
    const { over, fill, dark } = this.#graphics.state;
    if (over !== true || fill.tint[3] === 1) return undefined;
    this.#graphics.state.dark = false;
    const ink = dark ? ` ${fill.tint.map(short).join(' ')} k` : '';
    return { behind: `${ink} ${this.#goOver(false)}` };
  }

  #here(): Outer {
    const { state } = this.#graphics;
    return { ...this.#outer, matrix: state.matrix, spot: this.#graphics.spot() };
  }
}
