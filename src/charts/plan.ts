// What a chart is before it is drawn (a plan: plain data) and after (a chart, ready for the page).
import type { ChartConfiguration } from 'chart.js';
import type { LocalPeriod } from '../locale/local.ts';
import type { Theme } from './theme.ts';

export type Weight = 400 | 700 | 900;

/** Gives the width of a line of text in px, in the face that the page will use. */
export type Measure = (text: string, size: number, weight: Weight) => number;

/** What a builder may know besides the figures: `width` is the chart's width in px. */
export type Look = { theme: Theme; measure: Measure; width: number };

/** A bar on a scale whose y axis counts px from the top. `x` is a length, or from where to where. */
export type BarPoint = { x: number | [number, number]; y: number };

export type ChartConfig = ChartConfiguration<'bar', BarPoint[]> | ChartConfiguration<'doughnut', number[]>;

/** Where a mark stands: at a point in px, or at a drawn bar (its base, or its end). */
export type Anchor = { x: number; y: number } | { dataset: number; index: number; edge: 'base' | 'end' };

/**
 * What is drawn on top of Chart.js's shapes. `dx` and `dy` move it from its anchor (px).
 * A text stands on its alphabetic baseline; a swatch is a square of `size` px, its lower left corner at the anchor.
 */
export type Mark =
  | {
      kind: 'text';
      text: string;
      at: Anchor;
      dx?: number;
      dy?: number;
      size: number;
      weight: Weight;
      colour: string;
      align?: 'left' | 'center' | 'right';
    }
  | { kind: 'swatch'; at: Anchor; dx?: number; dy?: number; size: number; colour: string }
  | { kind: 'line'; points: readonly { x: number; y: number }[]; width: number; colour: string };

/** A chart's data in words, for a table beside the picture: rows of name, value and, where it has one, share. */
export type Table = readonly { name: string; value: string; share?: string }[];

/** A chart as data: nothing is drawn yet. */
export type Plan = {
  title: string;
  /** What the figures speak of: `mid-2024`. Printed after the title: `Population | mid-2024`. */
  period: string;
  /** What is counted: `people`, `USD`. */
  unit: string;
  /** What a reader has to know beside the picture, as the share that the listed countries make of all. */
  note?: string;
  source: string;
  /** A text alternative that states every figure. */
  alt: string;
  table: Table;
  /** px */
  height: number;
  config: ChartConfig;
  marks: readonly Mark[];
};

/** Makes the plan of a chart out of a period in one language; nothing where the period has no such figures. */
export type Builder = (local: LocalPeriod, look: Look) => Plan | undefined;
