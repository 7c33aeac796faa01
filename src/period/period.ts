// One period as the rest of the program knows it: checked figures, texts and pictures, and where each stands.
import type { Place } from '../errors.ts';
import type { Time } from '../time.ts';
import type { DataPath } from '../values.ts';
import type { Block, BlockFigure, PagePlan } from './blocks.ts';
import type { Accepted } from './fields.ts';
import type { FiguresFile, Operation, PopulationGroup, TextFile } from './schema.ts';

export type { DataPath };

/** A file that was read: its path as the user names it, its bytes' SHA-256 (hex) and its size in bytes. */
export type InputFile = { file: string; sha256: string; bytes: number };

/**
 * A picture as the office gave it, in the bytes of its file. They may hold a position, a name, a camera's number: nothing
 * is printed or written from them but what `src/pictures/` makes of them.
 */
export type OriginalPicture = { file: string; mediaType: MediaType; original: Buffer };

/** A picture of a period: the page's name for it, what it is, and where the data name its file. */
export type PeriodPicture = OriginalPicture & { id: string; role: 'logo' | 'photo'; at: DataPath };

type MediaType = 'image/svg+xml' | 'image/png' | 'image/jpeg' | 'image/webp';

/**
 * A picture that may leave, made from an original: nothing is in its bytes but what one sees. `size` is the original
 * picture's, as one sees it: in pixels, or a drawing's own units. `focus` (fractions from the left and the top) is what
 * a crop has to keep: `focusGiven` says whether the office said so or it was guessed.
 */
export type ShownPicture = {
  file: string;
  mediaType: MediaType;
  bytes: Buffer;
  vector: boolean;
  size: { width: number; height: number };
  focus: { x: number; y: number };
  focusGiven: boolean;
  /** The lightness (CIE L*) under which 1, 50 and 99 of a hundred pixels lie; not known of drawings. */
  tone?: { dark: number; middle: number; light: number };
  /** Whether it is in four inks, and no profile says what they look like. */
  inksUnknown?: boolean;
};

/**
 * A number or a point in time that texts can name. `name` is what stands in `{{name, format}}`.
 * `value` is a number (people, pieces, an amount in `currency`, a share from 0 to 1, a year) or an ISO date string.
 */
export type Figure = {
  name: string;
  value: number | string;
  kind: 'count' | 'money' | 'share' | 'year' | 'date';
  currency?: string;
  /** The day that it is of; of what happened, the last day of its time. Where the file gives none, the day of issue. */
  as_of: string;
  /** Its time, where the file tells it. */
  time?: Time;
  source?: string;
  /** Whether it was worked out from others (`funding.gap`) and so stands in no file. */
  derived: boolean;
  path: DataPath;
  /** What it is called and what it counts, where its block says so. */
  block?: Pick<BlockFigure, 'says' | 'unit' | 'dated'>;
};

/**
 * How far a passage has come, as its `!mark` in the file says: taken over from the last period, translated and not yet
 * read by a second person, read and found right. Without a mark it was written for this period.
 */
export const marks = ['carried', 'translated', 'checked'] as const;
export type Mark = (typeof marks)[number];

/** One string of a file, its path, and its mark. */
export type FilePassage = { path: DataPath; text: string; mark?: Mark };

/** The texts of one language, with a way back to the line that each came from. */
export type PeriodText = {
  language: string;
  file: string;
  text: TextFile;
  /** Every string of the file with its path, in the order of the file; those of blocks that are set aside by themselves. */
  passages: readonly FilePassage[];
  aside?: readonly FilePassage[];
  locate: Locate;
};

/** Where a value stands; with an offset (UTF-16 units), where that character of a text stands. */
export type Locate = (path: DataPath, inside?: number) => Place;

/** Strings of a file with their paths, and the way back to their lines. */
export type Passages = Pick<PeriodText, 'file' | 'passages' | 'locate'>;

/**
 * What one source says for a day, by the place in figures.yaml (`population.groups.refugees`). `from` is what the source is,
 * in the words of the list.
 */
export type Released = { from: string; as_of: string; values: Readonly<Record<string, number>> };

/** One year: the day and the source of its numbers. A group that is not there, and a year that is not, is a gap. */
export type HistoryYear = {
  year: number;
  as_of: string;
  source: string;
  people: Readonly<Partial<Record<PopulationGroup, number>>>;
  place: Place;
};

/** The years that have numbers, oldest first. */
export type History = { years: readonly HistoryYear[]; input: InputFile };

/** Everything that one factsheet is made of, checked. */
export type Period = {
  /** `azerbaijan/2024-09` */
  id: string;
  operationId: string;
  periodId: string;
  operation: Operation;
  figures: FiguresFile;
  /** Every figure that a text may name, by name. */
  table: ReadonlyMap<string, Figure>;
  texts: Readonly<Record<string, PeriodText>>;
  /** The names, addresses and codes of operation.yaml. */
  names: Passages;
  /** What stands where: the pages in their order, and their blocks in the order in which they are read. */
  pages: readonly PagePlan[];
  /** The page.yaml that says so, if there is one. */
  pageFile?: Passages;
  blocks: readonly Block[];
  pictures: readonly PeriodPicture[];
  /** What of them may leave, by `id`; empty until they are opened (`src/pictures/`), and without those that are broken. */
  shown: Readonly<Record<string, ShownPicture>>;
  /** The office's own ICC profile for the press edition. */
  profile?: Buffer;
  /** The findings that may stand, of operation.yaml and of this period, each with its place. */
  accepted: readonly (Accepted & { place: Place })[];
  /** Where texts of an earlier format stand that have still that format's names. */
  earlier: readonly Place[];
  /** The operation's people by year, where a block shows them and they can be read. */
  history?: History;
  /** What the sources say that were imported. */
  released: readonly Released[];
  inputs: readonly InputFile[];
  locateFigure(path: DataPath): Place;
  /** The same, with the path: where a finding about a value of figures.yaml is. */
  inFigures(at: DataPath): { place: Place; at: DataPath };
  /** The `!mark` before a value of figures.yaml: `new` puts one before the list of donors. */
  figureMark(path: DataPath): Mark | undefined;
};
