// What goes into the pipeline and what comes out of it.
import type { MadeFile } from '../editions/edition.ts';
import type { EditionName } from '../editions/index.ts';
import type { Finding } from '../errors.ts';
import type { LocalPeriod } from '../locale/local.ts';
import type { Period } from '../period/period.ts';

/**
 * What is to be made: a period, its languages (none named: all) and editions (none named: the one for readers), and whether
 * as a draft. `previous` is the period before it. `print` says when pages are made: if no error is in the data, or whenever they can be.
 * `signal` ends the checks of the data.
 */
export type Job = {
  id: string;
  previous?: string | undefined;
  languages: readonly string[];
  editions?: readonly EditionName[];
  draft: boolean;
  print: 'if-sound' | 'always';
  signal?: AbortSignal | undefined;
};

/** Told at the start of each step, for progress on a terminal. */
export type Progress = (step: string, detail: string) => void;

/** A file that was made, with its language and edition. */
export type Factsheet = MadeFile & { language: string; edition: EditionName };

/** What came out, and everything that was found on the way; no files if the data did not allow any. */
export type Outcome = {
  period?: Period;
  previous?: Period | undefined;
  draft: boolean;
  /** The period in the languages that were asked for. */
  locals: readonly LocalPeriod[];
  files: Factsheet[];
  findings: Finding[];
};

/** A period that was read: in its languages (those that can be), whether pages can be made of it, and what was found. */
export type ReadPeriod = {
  period?: Period;
  previous?: Period | undefined;
  locals: LocalPeriod[];
  printable: boolean;
  findings: Finding[];
};
