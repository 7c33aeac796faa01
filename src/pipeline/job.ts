// What goes into the pipeline and what comes out of it.
import type { Pen } from '../charts/svg.ts';
import type { Theme } from '../charts/theme.ts';
import type { Finding } from '../errors.ts';
import type { Finished } from '../finish/index.ts';
import type { PressJob } from '../finish/press/index.ts';
import type { Composer } from '../layout/page.ts';
import type { Edition } from '../layout/view.ts';
import type { WebComposer } from '../layout/web-page.ts';
import type { LanguageFile } from '../locale/language-file.ts';
import type { LocalPeriod } from '../locale/local.ts';
import type { Period } from '../period/period.ts';
import type { DataRoot } from '../period/read.ts';
import type { Operation } from '../period/schema.ts';
import type { Fit } from '../print/fit.ts';
import type { Printed } from '../print/pdf.ts';
import type { Place } from '../print/place.ts';

/**
 * What is to be made: a period, its languages (none named: all) and editions (none named: for the screen), and whether
 * as a draft. `previous` is the period before it. `print` says when pages are made: if no error is in the data, or whenever they can be.
 */
export type Job = {
  id: string;
  previous?: string | undefined;
  languages: readonly string[];
  editions?: readonly Edition[];
  draft: boolean;
  print: 'if-sound' | 'always';
};

/** What the rooms work with, made once a run. `covered` are the code points that every face has a glyph for. */
export type Tools = {
  root: DataRoot;
  /** The words of each language, without those whose file is missing or faulty, and what was found there. */
  languageFiles(languages: readonly string[]): Promise<LanguageFiles>;
  theme(palette: Operation['palette']): Theme;
  pen: Pen;
  compose: Composer;
  composeWeb: WebComposer;
  /** `document` names it in messages. */
  print(html: string, bleed?: boolean, place?: Place, document?: string): Promise<Printed>;
  /** What a period's press edition is made with. */
  press(period: Period): Promise<Omit<PressJob, 'file'>>;
  covered: ReadonlySet<number>;
};

/** The template's words by language. */
export type LanguageFiles = { files: Readonly<Record<string, LanguageFile>>; findings: readonly Finding[] };

/** Told at the start of each step, for progress on a terminal. */
export type Progress = (step: string, detail: string) => void;

/** One language's PDF in one edition, and the name of its file. */
export type Factsheet = Finished & { language: string; edition: PdfEdition; file: string; fit: Fit };

/** An edition that is a PDF. */
export type PdfEdition = Exclude<Edition, 'web'>;

/** One language's web edition, and the name of its file. */
export type WebPage = { language: string; edition: 'web'; file: string; bytes: Uint8Array };

/** What came out, and everything that was found on the way; no factsheets and web pages if the data did not allow any. */
export type Outcome = {
  period?: Period;
  previous?: Period | undefined;
  draft: boolean;
  /** The period in the languages that were asked for. */
  locals: readonly LocalPeriod[];
  factsheets: Factsheet[];
  webPages: WebPage[];
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
