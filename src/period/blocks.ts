// What reading needs to know of kinds of block and forms of page, and a block as it was read. Types alone.
import type { z } from 'zod';
import type { DataPath } from '../values.ts';
import type { FiguresFile, Operation, ShownTable } from './schema.ts';

/**
 * A picture of a block: `id` is the page's name for it; `words` are where a text has its `alt`, `caption` and `credit`. The file of
 * a logo is named in operation.yaml, and lies beside it; that of a photo in figures.yaml.
 */
export type BlockPicture = {
  id: string;
  role?: 'logo' | 'photo';
  file: string | undefined;
  focus: readonly number[];
  at: DataPath;
  words: DataPath;
};

/**
 * Whether a person whom a block shows or quotes has agreed to it: who holds the consent, until when it holds, and since when it
 * does not. `at` is where it stands, or ought to; `words` where the texts have what the person said: without those, and without a
 * picture, nobody is known yet.
 */
export type BlockConsent = {
  at: DataPath;
  isNeeded: boolean;
  words?: DataPath;
  consent: { held_by: string; until: string; withdrawn?: string | undefined } | undefined;
};

/** An address of a block, and where a text has the words that stand before it. */
export type BlockLink = { address: string | undefined; at: DataPath; words: DataPath };

/**
 * A part of what a figure is called: a word of the template by its key, words as they are, a donor by its code, or what the text of
 * a language has at a path.
 */
export type FigureName = { word: string } | { text: string } | { donor: string } | { passage: DataPath };

/**
 * A figure in a block's own data, under its name in texts. `says` is what it is called, from the general to the special; `dated` is
 * where figures.yaml has its day.
 */
export type BlockFigure = {
  name: string;
  value: number;
  kind: 'count' | 'money';
  unit: 'people' | 'other';
  currency?: string;
  as_of: string;
  source: string | undefined;
  path: DataPath;
  dated?: DataPath;
  says: readonly FigureName[];
};

/** What a block's figures and pictures hang on beside its own data: what page.yaml says of it, figures.yaml and operation.yaml. */
export type Around = { options: Readonly<Record<string, unknown>>; file: FiguresFile; operation: Operation };

/** One year of history.yaml: the day and the source of its numbers, and people by group. */
export type YearOfPeople = {
  year: number;
  as_of: string;
  source: string;
  people: Readonly<Partial<Record<string, number>>>;
};

/** Where something of a page stands in the data: in figures.yaml, in operation.yaml. */
export type Stand = { in: 'figures' | 'operation'; at: DataPath };

/**
 * What a first text has in a place, in an officer's words: a passage to write; one that may be left out, with how it looks; or
 * passages by their names. Figures that they name, `{{legal_aid, number}}`, are begun in figures.yaml too.
 */
export type Blank = string | readonly [hint: string, example: string] | { readonly [key: string]: Blank };

/**
 * What a kind of block may hold. Schemas: `words` of a text under the block's name, `also` words under names of their own,
 * `data` of figures.yaml under the block's name, `options` of page.yaml. Words and data may be left out, or empty.
 */
export type Holds = {
  /** What it is, for lists: “short pieces, each with a heading of its own”. */
  says: string;
  /** Neighbours of one family stand in one section, under the first one's heading and over one line of sources. */
  family?: string;
  /** How many cells it takes where blocks stand side by side; without it, one. */
  cells?: number;
  /** The names that need no entry under `blocks:`, each with what page.yaml would say there. */
  usual: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  words?: z.ZodType;
  /** What the first text of an operation has under each usual name. */
  blank?: Readonly<Record<string, Blank>>;
  also?: Readonly<Record<string, z.ZodType>>;
  data?: z.ZodType;
  /** The tables of figures.yaml that it shows, and that have to be there where it stands on a page. */
  tables?: readonly ShownTable[];
  options?: Readonly<Record<string, z.ZodType>>;
  /** What operation.yaml may hold for it under names of its own, whether or not a page has such a block. */
  operation?: Readonly<Record<string, z.ZodType>>;
  /** Whether a block with a name of its own needs a heading in the texts; those with usual names have the template's. */
  headed?: boolean;
  /** Whether its words are one block of the page as a whole, and not a block a passage. */
  whole?: boolean;
  /** Where its words are a list whose order counts, and where a text must be new each time. */
  lists?(name: string): readonly DataPath[];
  fresh?(name: string): readonly DataPath[];
  /** Whether it shows nothing without words of its own, or without data of its own. */
  isOfWords?: boolean;
  isOfData?: boolean;
  /** Whether a passage of it is made of sentences: not a title, a caption, a credit. */
  isRunning?(path: DataPath): boolean;
  /** What helps where it does not fit, if that is not to shorten a passage. */
  less?: string;
  /** How its chart is drawn, if it has one: reading asks no more than whether. */
  chart?: unknown;
  /** Whether a passage of its words is a note beside the sources, and no running text. */
  isNote?(path: DataPath): boolean;
  /** Whether a passage of it that is a number alone is one of people, by its place, all words of the block, and page.yaml. */
  countsPeople?(path: DataPath, words: unknown, options: Readonly<Record<string, unknown>>): boolean;
  /** What it shows of the operation's years (history.yaml), as figures like those of its own data. */
  figuresOfYears?(name: string, options: unknown, years: readonly YearOfPeople[]): readonly BlockFigure[];
  /** Files of its own that are no pictures, below the period's folder, each with the place that names it. */
  files?(name: string, data: unknown): readonly { file: string | undefined; at: DataPath }[];
  pictures?(name: string, data: unknown, around: Around): readonly BlockPicture[];
  links?(name: string, data: unknown): readonly BlockLink[];
  consents?(name: string, data: unknown): readonly BlockConsent[];
  /** Its figures beside those of all periods: texts may name them, and every list of figures has them. */
  figures?(name: string, data: unknown, around: Around): readonly BlockFigure[];
  /** Where the blocks of the page stand in the data that are no texts, by the page's names for them. */
  stands?(name: string, options: Readonly<Record<string, unknown>>): Readonly<Record<string, Stand>>;
};

/** An area of a form of page, for lists. */
export type AreaHolds = { says: string };

/** A form of page: its areas in the order in which they are read. */
export type FormHolds = { says: string; areas: Readonly<Record<string, AreaHolds>> };

/** What page.yaml may name, and the one that stands for it where there is none. */
export type PageParts = {
  kinds: Readonly<Record<string, Holds>>;
  forms: Readonly<Record<string, FormHolds>>;
  /** The text of the page.yaml of every period that has none. */
  standard(): Promise<string>;
};

/** A block in its place: `options` and `data` as its kind's schemas read them, `words` the names of a text that are its own. */
export type Block = Pick<
  Holds,
  'family' | 'cells' | 'whole' | 'isRunning' | 'isOfWords' | 'countsPeople' | 'isNote' | 'isOfData' | 'less'
> & {
  name: string;
  kind: string;
  /** Whether it is a chart. */
  isDrawn?: true;
  /** Whether its data are figures. */
  isCounted?: true;
  /** From 1. */
  page: number;
  area: string;
  options: Readonly<Record<string, unknown>>;
  data: unknown;
  words: readonly string[];
  lists: readonly DataPath[];
  fresh: readonly DataPath[];
  pictures: readonly BlockPicture[];
  links: readonly BlockLink[];
  consents: readonly BlockConsent[];
  /** The bytes of its other files that could be read, by the name that the data give. */
  files: ReadonlyMap<string, Buffer>;
  figures: readonly BlockFigure[];
  stands: Readonly<Record<string, Stand>>;
};

/** A page: its form, and the names of its blocks by area, in the order in which they are read. */
export type PagePlan = { form: string; areas: readonly { area: string; blocks: readonly string[] }[] };
