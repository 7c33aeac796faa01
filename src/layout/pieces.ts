// A page as templates get it: its form, its areas, and in them blocks, each with the template that shows it. Types alone.

/**
 * A picture of a block: the page's name for it, and where it is held while its box is wider or taller than it is; its `size` (mm),
 * where that does not hang on its place.
 */
export type HeldPicture = {
  name: string;
  position: string;
  ratio: number;
  size?: { width: number; height: number };
};

/**
 * A block, or neighbours of one family in one. `fill`: it stands in a column, and may grow with it; `row`: beside others. `first`: it has the heading of its
 * section. `inFoot`: the web edition has it in its foot. What else is in it is its kind's own affair.
 */
export type Piece = {
  template: string;
  name: string;
  fill: boolean;
  row: boolean;
  first: boolean;
  inFoot: boolean;
  family?: string | undefined;
  since?: string | undefined;
  source?: string | undefined;
  chart?: unknown;
  photo?: HeldPicture | undefined;
  photos?: readonly HeldPicture[];
  members?: readonly Piece[];
  /** Custom properties of its style sheet, as CSS writes them, for the element with `data-measures`. */
  measures?: Readonly<Record<string, string>>;
};

/**
 * An area with something in it; `most` is the height (mm) that it has as a rule, where it takes what it needs; `pairs`, that its
 * cells stand two and two.
 */
export type ShownArea = {
  name: string;
  most: number | undefined;
  pairs: boolean;
  pieces: readonly Piece[];
};

/** A page: its number from 1, its form and that form's template, and its areas by name; without those that are empty. */
export type ShownPage = {
  number: number;
  form: string;
  template: string;
  areas: Readonly<Record<string, ShownArea | undefined>>;
};
