// From a period's files to finished PDFs, room by room; the only place that walks from one room to the next.
import { drawCharts } from './charts/index.ts';
import type { Pen } from './charts/svg.ts';
import type { Theme } from './charts/theme.ts';
import { applyAccepted, idleAcceptance } from './checks/accepted.ts';
import { runChecks } from './checks/check.ts';
import { canPrint, checkData, checkPage, checkPdf, rules } from './checks/index.ts';
import type { Reading } from './checks/subjects.ts';
import { type Finding, isError, keepFindings } from './errors.ts';
import { type Finished, finishPdf } from './finish/index.ts';
import type { Composer } from './layout/page.ts';
import { viewModel } from './layout/view.ts';
import { strayMarkers } from './locale/inline.ts';
import type { LanguageFile } from './locale/language-file.ts';
import { type LocalPeriod, localise } from './locale/local.ts';
import { findPlaceholders } from './locale/placeholders.ts';
import { chooseLanguages } from './period/languages.ts';
import { loadPeriod } from './period/load.ts';
import type { Period } from './period/period.ts';
import type { DataRoot } from './period/read.ts';
import type { Operation } from './period/schema.ts';
import type { Fit } from './print/fit.ts';
import type { Printed } from './print/pdf.ts';

/**
 * What is to be made: a period, its languages (none named: all), and whether as a draft. `previous` is the period
 * before it. `print` says when pages are made: if no error is in the data, or whenever they can be.
 */
export type Job = {
  id: string;
  previous?: string | undefined;
  languages: readonly string[];
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
  print(html: string): Promise<Printed>;
  covered: ReadonlySet<number>;
};

/** The template's words by language. */
export type LanguageFiles = { files: Readonly<Record<string, LanguageFile>>; findings: readonly Finding[] };

/** Told at the start of each step, for progress on a terminal. */
export type Progress = (step: string, detail: string) => void;

/** One language's PDF. */
export type Factsheet = Finished & { language: string; fit: Fit };

/** What came out, and everything that was found on the way; no factsheets if the data did not allow any. */
export type Outcome = {
  period?: Period;
  previous?: Period | undefined;
  draft: boolean;
  factsheets: Factsheet[];
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

/** Chart width in px: the rail of page 1 and the cells of the band on page 2 are 54 mm wide. */
const chartWidth = Math.floor((54 * 96) / 25.4);

/** Makes one period's factsheets. Faults of the data come back as findings; what it throws is not the data's fault. */
export async function makeFactsheets(job: Job, tools: Tools, progress: Progress): Promise<Outcome> {
  const { locals, printable, findings, ...read } = await readPeriod(job, tools, progress);
  const { period } = read;
  const outcome = { ...read, draft: job.draft };
  if (!period || !printable || (job.print === 'if-sound' && findings.some(isError))) {
    return { ...outcome, factsheets: [], findings };
  }
  const made = await Promise.all(locals.map((local) => makeOne(local, job.draft, tools, progress)));
  const found = applyAccepted(
    made.flatMap((one) => one.findings),
    period.accepted,
    rules,
  );
  const all = [...findings, ...found];
  if (locals.length === period.operation.languages.length) {
    all.push(...runChecks([idleAcceptance], { period, findings: all }));
  }
  return { ...outcome, factsheets: made.map(({ factsheet }) => factsheet), findings: all };
}

/** Reads one period, puts it into its languages and checks its data. No page is made, and no browser needed. */
export async function readPeriod(
  job: Pick<Job, 'id' | 'previous' | 'languages'>,
  tools: Pick<Tools, 'root' | 'languageFiles'>,
  progress: Progress,
): Promise<ReadPeriod> {
  progress('check', job.id);
  const { period, sound, findings } = await loadPeriod(tools.root, job.id);
  if (!period) return { locals: [], printable: false, findings };
  const before = job.previous === undefined ? undefined : await loadPeriod(tools.root, job.previous);
  const previous = before?.sound ? before.period : undefined;

  const languages = chooseLanguages(period, job.languages);
  const words = await tools.languageFiles(languages);
  findings.push(...words.findings);
  const spoken = languages.flatMap((language) => {
    const languageFile = words.files[language];
    if (!languageFile) return [];
    const [local] = keepFindings(findings, () => localise({ period, previous, language, languageFile }));
    return [{ language, file: languageFile, formats: local?.format, local }];
  });
  if (sound) findings.push(...checkData({ period, previous, languages: spoken, reading }));
  const locals = spoken.flatMap(({ local }) => local ?? []);
  const printable = sound && locals.length === languages.length && findings.every(canPrint);
  const accepted = applyAccepted(findings, period.accepted, rules);
  return { period, previous, locals, printable, findings: accepted };
}

/** How checks read texts: as the room that prints them does. */
const reading: Reading = { strayMarkers, placeholders: findPlaceholders };

/** One language: charts, page, PDF, edition, findings. */
async function makeOne(local: LocalPeriod, draft: boolean, tools: Tools, progress: Progress) {
  const { period, language } = local;
  progress('draw', `${period.id} ${language}`);
  const charts = drawCharts(local, tools.theme(period.operation.palette), tools.pen, chartWidth);
  const view = viewModel(local, charts, draft);
  const page = await tools.compose(view);
  progress('print', `${period.id} ${language}`);
  const { pdf, ...printed } = await tools.print(page.html);
  const finished = await finishPdf(pdf, { ...view.facts, language });
  const findings = [
    ...checkPage({ period, language, text: page.text, printed, covered: tools.covered }),
    ...checkPdf({ period, language, finished }),
  ];
  return { factsheet: { ...finished, language, fit: printed.fit }, findings };
}
