// A chart before it is drawn: plain data, with every label in place.
import type { ChartConfiguration } from 'chart.js';
import type { LocalPeriod } from '../locale/local.ts';
import type { ChartText } from './chart.ts';
import type { Theme } from './theme.ts';

export type Weight = 400 | 700 | 900;

/** Gives the width of a line of text in px, in the face that the page will use. */
export type Measure = (text: string, size: number, weight: Weight) => number;

/**
 * What a builder may know besides the figures: `width` is the chart's width in px. `bare` leaves out the names and
 * amounts of parts, where the page itself says them beside the chart. Left is where lines of text begin: a drawing is mirrored for
 * languages that are read from the right (`fromRight`). `title` is the heading that the texts give it, as plain
 * words; without one it has the template's.
 */
export type Look = {
  theme: Theme;
  measure: Measure;
  width: number;
  bare?: boolean;
  title?: string;
  fromRight?: boolean;
};

/** A bar on a scale whose y axis counts px from the top. `x` is a length, or from where to where. */
export type BarPoint = { x: number | [number, number]; y: number };

/** A point of a line, in px; without `y` the line stops there. */
export type LinePoint = { x: number; y: number | null };

export type ChartConfig =
  | ChartConfiguration<'bar', BarPoint[]>
  | ChartConfiguration<'line', LinePoint[]>
  | ChartConfiguration<'doughnut', number[]>;

/** px from the upper left corner of the drawing. */
export type Point = { x: number; y: number };

/**
 * What is drawn on top of Chart.js's shapes. `dx` and `dy` move it from where it stands (px).
 * A text stands on its alphabetic baseline; a frame is a line of `line` px just inside of its edges; a swatch is a square of `size` px, its lower left corner at the anchor; a
 * shape has its corners in px from the anchor.
 */
export type Annotation =
  | {
      kind: 'text';
      text: string;
      at: Point;
      dx?: number;
      dy?: number;
      size: number;
      weight: Weight;
      colour: string;
      align?: 'left' | 'center' | 'right';
    }
  | { kind: 'swatch'; at: Point; dx?: number; dy?: number; size: number; colour: string }
  | { kind: 'shape'; points: readonly Point[]; at: Point; dx?: number; dy?: number; colour: string }
  | { kind: 'frame'; at: Point; size: { width: number; height: number }; line: number; colour: string };

/** What is drawn: a Chart.js configuration and the annotations on top. */
export type Drawing = { height: number; config: ChartConfig; annotations: readonly Annotation[] };

/** The same for what is no chart: shapes that are SVG already, and are never mirrored. */
export type Sketch = ChartText & { height: number; shapes: string; annotations: readonly Annotation[] };

/** A chart as data: nothing is drawn yet. `height` is in px. */
export type Plan = ChartText & Drawing;

/** Makes the plan of a chart out of a period in one language; nothing where the period has no such figures. */
export type Builder<Made extends Plan | Sketch = Plan> = (local: LocalPeriod, look: Look) => Made | undefined;
