// What an edition is: the way of a period in one language from its charts to its files, what is checked, where the files go.
import type { Drawing } from '../blocks/charts.ts';
import type { Chart } from '../charts/index.ts';
import type { Check } from '../checks/check.ts';
import type { LocalPeriod } from '../locale/local.ts';
import type { Finished } from '../pdf/facts.ts';
import type { Period } from '../period/period.ts';
import type { Tools } from '../pipeline/tools.ts';
import type { Fit } from '../print/fit.ts';

export type Charts = Readonly<Record<string, Chart>>;

/**
 * One language that is made in one edition. `languages` are all that are made; `file` names this edition's file of one of
 * them (`part` of it: `-card-1`), `pdf` the PDF for readers and `cover` its picture where those are made too. `csv` are
 * the period's figures, which travel with it.
 */
export type Sheet = {
  local: LocalPeriod;
  draft: boolean;
  /** A draft that is looked at where it is written: it goes to nobody, and needs no mark across its pages. */
  unmarked?: boolean;
  csv: Uint8Array;
  languages: readonly string[];
  file(language: string, part?: string, ending?: string): string;
  pdf(language: string): string | undefined;
  cover(language: string): string | undefined;
};

/**
 * A file that was made, with its media type; what a PDF is, and how its pages were fitted. `cover` is the picture that it
 * names beside it, which shows the pages of the PDF for readers.
 */
export type MadeFile = {
  file: string;
  type: string;
  bytes: Uint8Array;
  pages?: number;
  facts?: Finished['facts'];
  press?: Finished['press'];
  fit?: Fit;
  cover?: string | undefined;
};

/** A composed document: what a browser sets, the text whose glyphs the fonts must have, and the code points that they have. */
export type Composed = { html: string; text: string; covered: ReadonlySet<number> };

/** What an edition's checks look at. */
export type Looked<Page, Print, Done> = {
  period: Period;
  language: string;
  covered: ReadonlySet<number>;
  text: string;
  page: Page;
  printed: Print;
  finished: Done;
};

/**
 * An edition, in the order of its way. What `compose`, `print` and `finish` hand on is each edition's own affair. Its files
 * are named by the language, then `suffix`, and end in `ending`.
 */
export type Edition<
  Page extends Composed = Composed,
  Print = unknown,
  Done extends { files: readonly MadeFile[] } = { files: readonly MadeFile[] },
> = {
  suffix: string;
  ending: string;
  /** How its charts are drawn. */
  charts: Drawing;
  compose(sheet: Sheet, charts: Charts, tools: Tools): Promise<Page>;
  print(page: Page, sheet: Sheet, tools: Tools): Promise<Print>;
  finish(printed: Print, page: Page, sheet: Sheet, tools: Tools): Promise<Done>;
  checks: readonly Check<Looked<Page, Print, Done>>[];
  /** Whether it is the pages themselves: only then has everything been looked for that the office may have accepted. */
  whole: boolean;
  /** Whether it is part of the package. */
  packed: boolean;
};
