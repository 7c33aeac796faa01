// What a kind of block is: what it may hold, and what it shows of that on a page.
import type { z } from 'zod';
import type { Chart } from '../charts/chart.ts';
import type { Builder, Look, Plan, Sketch } from '../charts/plan.ts';
import type { Check, DataSubject, Rule } from '../checks/check.ts';
import type { KeyFigure } from '../layout/key-figures.ts';
import type { LocalPeriod } from '../locale/local.ts';
import type { Localised } from '../locale/texts.ts';
import type { Block, Holds } from '../period/blocks.ts';
import type { Room } from './area.ts';

/** What a block is shown from: itself, the period in a language, its words and data as its kind's schemas read them. */
export type Showing<Words, Data, Options> = {
  block: Block;
  local: LocalPeriod;
  words: Localised<Words> | undefined;
  data: Data;
  options: Options;
  /** Its chart, drawn for its area, if it has one. */
  chart: Chart | undefined;
  /** The area that it stands in. */
  area: Room;
  /** Where pictures are held while their boxes are wider or taller than they are (CSS `object-position`). */
  position(picture: string): string;
};

/** How a block's chart is drawn. */
export type ChartOrder = {
  builder: Builder<Plan | Sketch>;
  look?: Pick<Look, 'bare'> & Partial<Pick<Look, 'width'>>;
};

/**
 * A kind. Its template is templates/blocks/KIND.hbs (for the web edition templates/web/blocks/KIND.hbs, where it is another),
 * its style styles/blocks/KIND.css and styles/web/blocks/KIND.css.
 */
export type Kind<Words = never, Data = never, Options = never> = Holds & {
  /** What the template shows; nothing where there is nothing to show. */
  show(at: Showing<Words, Data, Options>): Record<string, unknown> | undefined;
  /** Its chart in an area of a width (mm). */
  chart?(options: Options, width: number, name: string): ChartOrder;
  /** The words of the template that it needs, by their keys under `words: kinds: KIND` of a language's file. */
  templateWords?: readonly string[];
  /** Whether the web edition has it in its own foot. */
  inFoot?: boolean;
  /** Its figures that can stand alone, on cards. */
  keyFigures?(at: Showing<Words, Data, Options>): KeyFigure[];
  /** What previews of links say of the sheet: its passages, as plain words. */
  summary?(words: Localised<Words>): string[];
  checks?: readonly Check<DataSubject>[];
  rules?: readonly Rule[];
};

/** Any kind, as the table holds it. */
// biome-ignore lint/suspicious/noExplicitAny: each kind's own schemas say what its words, data and options are
export type AnyKind = Kind<any, any, any>;

type Out<T> = T extends z.ZodType ? z.output<T> : undefined;
type OutOf<T> =
  T extends Record<string, z.ZodType> ? { [K in keyof T]: z.output<T[K]> } : Record<string, never>;

/** A kind whose words, data and options have the types of its schemas. */
export function kind<
  W extends z.ZodType | undefined = undefined,
  D extends z.ZodType | undefined = undefined,
  O extends Record<string, z.ZodType> | undefined = undefined,
>(
  parts: Omit<Kind<Out<W>, Out<D>, OutOf<O>>, 'words' | 'data' | 'options'> & {
    words?: W;
    data?: D;
    options?: O;
  },
): AnyKind {
  return parts as unknown as AnyKind;
}
