// The pages as pictures, and what stands where on them. Types alone.

/** A rectangle in parts of the page: 0 to 1 from its top left corner. */
export type Rectangle = { x: number; y: number; width: number; height: number };

/** Where a passage, a chart or a block stands: `at` as in `Field`, or the name of a block; of a picture its `id`. The largest first. */
export type PagePlace = Rectangle & { at: string; picture?: true };

export type StudioPage = {
  /** From 1. */
  number: number;
  /** The address of its picture, another one as soon as the picture is. */
  picture: string;
  /** Pixels. */
  width: number;
  height: number;
  /** Millimetres of paper. */
  paper: { width: number; height: number };
  places: readonly PagePlace[];
};

/**
 * How much more a column of the pages would take: mm of its height, and about how many characters; below nought it has too much.
 * `blocks`: what stands in it, as places are named.
 */
export type RoomColumn = {
  page: number;
  column: string;
  mm: number;
  characters: number;
  blocks: readonly string[];
};

/** The pages of one language; none where `refused` says why. */
export type ShownPages = {
  language: string;
  pages: readonly StudioPage[];
  /** The state of the files that they show. */
  version: string;
  /** Others of these pages are still being drawn for this state, and shown as they were. */
  isPart?: true;
  refused?: { code: string; message: string; hint: string };
};
