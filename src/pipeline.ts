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
 * before it. `print` says when pages are made: if no error is in the data, whenever they can be, or not at all.
 */
export type Job = {
  id: string;
  previous?: string | undefined;
  languages: readonly string[];
  draft: boolean;
  print: 'if-sound' | 'always' | 'never';
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

/** Chart width in px: the rail of page 1 and the cells of the band on page 2 are 54 mm wide. */
const chartWidth = Math.floor((54 * 96) / 25.4);

/** Makes one period's factsheets. Faults of the data come back as findings; what it throws is not the data's fault. */
export async function makeFactsheets(job: Job, tools: Tools, progress: Progress): Promise<Outcome> {
  const { draft } = job;
  progress('check', job.id);
  const { period, sound, findings } = await loadPeriod(tools.root, job.id);
  if (!period) return { draft, factsheets: [], findings };
  const before = job.previous === undefined ? undefined : await loadPeriod(tools.root, job.previous);
  const previous = before?.sound ? before.period : undefined;

  const languages = chooseLanguages(period, job.languages);
  const words = await tools.languageFiles(languages);
  findings.push(...words.findings);
  const locals = languages.flatMap((language) => {
    const file = words.files[language];
    if (!file) return [];
    return keepFindings(findings, () => localise({ period, previous, language, languageFile: file }));
  });
  const spoken = languages.flatMap((language) => {
    const file = words.files[language];
    return file
      ? [{ language, file, formats: locals.find((local) => local.language === language)?.format }]
      : [];
  });
  if (sound) findings.push(...checkData({ period, previous, languages: spoken, reading }));
  const accept = (found: readonly Finding[]) => applyAccepted(found, period.accepted, rules);
  const soundData = !accept(findings).some(isError);
  const canBePrinted = sound && locals.length === languages.length && findings.every(canPrint);
  if (!canBePrinted || job.print === 'never' || (job.print === 'if-sound' && !soundData)) {
    return { period, previous, draft, factsheets: [], findings: accept(findings) };
  }

  const made = await Promise.all(locals.map((local) => makeOne(local, draft, tools, progress)));
  findings.push(...made.flatMap((one) => one.findings));
  if (languages.length === period.operation.languages.length) {
    findings.push(...runChecks([idleAcceptance], { period, findings }));
  }
  const factsheets = made.map(({ factsheet }) => factsheet);
  return { period, previous, draft, factsheets, findings: accept(findings) };
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
