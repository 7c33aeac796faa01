// Runs of glyphs: what stands on one line in one font, and what each part of it says.
import type { Edit, Span } from './contents.ts';
import type { Operand, Operation } from './operators.ts';
import type { Baseline } from './text-place.ts';
import { stringOf } from './to-unicode.ts';

/** A string of glyphs as it stands in the stream, or text that stands for some (ISO 32000-1, 14.9.4). */
export type Shown = string | Replaced;

/**
 * Text that stands for glyphs; `parts` are the operations of its marked content: what opens it, shows, and closes it.
 * `before` is what its run showed last before it.
 */
export type Replaced = {
  says: string;
  glyphs: string;
  parts: Span[];
  before: (Span & { glyphs: string }) | undefined;
};

/** An operation that shows glyphs, and the text that stands for them. */
export type Show = Span & { glyphs: string; replaced: Replaced | undefined };

/**
 * Glyphs in one font on one line, one behind the other. `shows` are the operations that show them. `line` is where they begin and whither they go, in pt of the
 * page. Once they were spelled, `text` is what they say, if their font tells, and `space` what has to be written so that
 * a space follows where the page shows none. `syllabic`: it has syllables, and its tag says its words (tags/said.ts).
 */
export type Run = Span & {
  font: string;
  size: number;
  shown: Shown[];
  shows: Show[];
  line: Baseline;
  text: string | undefined;
  space: Edit | undefined;
  syllabic: boolean;
};

/** Where glyphs are shown: in which text object and line of it, by its number. */
export type Place = { object: number; number: number; font: string; size: number; owner: object | undefined };

/** Gathers the runs of one stream. */
export class Runs {
  readonly all: Run[] = [];
  #last: { run: Run; place: Place } | undefined;
  #replaced: (Replaced & { depth: number; said: boolean }) | undefined;
  #depth = 0;
  #before: (Span & { glyphs: string }) | undefined;

  /** Marked content begins that has no number; `properties` may say what its glyphs stand for. */
  open({ start, end }: Span, properties: Operand | undefined): void {
    this.#depth += 1;
    if (this.#replaced) return;
    const source = /\/ActualText\s*(<[^>]*>|\((?:\\[\s\S]|[^\\)])*\))/.exec(String(properties ?? ''))?.[1];
    if (source === undefined) return;
    const says = stringOf(source).decodeText();
    const parts = [{ start, end }];
    this.#replaced = {
      says,
      glyphs: '',
      parts,
      before: undefined,
      depth: this.#depth,
      said: false,
    };
  }

  close({ start, end }: Span): void {
    if (this.#replaced?.depth === this.#depth) {
      this.#replaced.parts.push({ start, end });
      this.#replaced = undefined;
    }
    this.#depth -= 1;
  }

  /**
   * Glyphs are shown.
   * @param line where, asked for at the first of a run
   * @returns the run, if one begins
   */
  show({ start, end, operands }: Operation, place: Place, line: () => Baseline): Run | undefined {
    const last = this.#last;
    const goesOn =
      last !== undefined &&
      last.place.object === place.object &&
      last.place.number === place.number &&
      last.place.font === place.font &&
      last.place.size === place.size &&
      last.place.owner === place.owner;
    const run: Run = goesOn
      ? last.run
      : {
          start,
          end,
          font: place.font,
          size: place.size,
          shown: [],
          shows: [],
          line: line(),
          text: undefined,
          space: undefined,
          syllabic: false,
        };
    run.end = end;
    const glyphs = String(operands.at(-1));
    const replaced = this.#replaced;
    run.shows.push({ start, end, glyphs, replaced });
    if (!replaced) {
      run.shown.push(glyphs);
      this.#before = { start, end, glyphs };
    } else {
      if (goesOn) replaced.before = this.#before;
      replaced.glyphs += glyphs;
      replaced.parts.push({ start, end });
      if (!replaced.said) run.shown.push(replaced);
      replaced.said = true;
    }
    if (goesOn) return undefined;
    this.#last = { run, place };
    this.all.push(run);
    return run;
  }
}
