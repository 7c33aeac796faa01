// A chart as the page gets it: a drawing, and the strings that stand around it.

/** A chart's data in words, for a table: rows of name, value and, where it has them, share and change. */
export type Table = readonly { name: string; value: string; share?: string; change?: string }[];

/** What a chart says around its drawing; plain text in the language of the page. */
export type ChartText = {
  title: string;
  /** What the figures speak of: `mid-2024`. Printed after the title: `Population | mid-2024`. */
  period: string;
  /** What is counted: `people`, `USD`. */
  unit: string;
  /** What a reader has to know beside the picture, as the share that the listed countries make of all. */
  note?: string;
  /** What marks of change in the drawing are counted from: `Change since mid-2024`. Without marks, nothing. */
  since?: string;
  /** `Source: …` */
  source: string;
  /** A text alternative that states every figure of the drawing. */
  alt: string;
  table: Table;
};

/**
 * A chart for the page; `id` is the name of its block. `svg` is an element to inline at its own size (px). It is an image with its own text
 * alternative already (`role="img"`, `aria-label`): what stands around it must not be an image a second time.
 */
export type Chart = ChartText & { id: string; width: number; height: number; svg: string };
