// From a period's files to finished PDFs, room by room; the only place that walks from one room to the next.
import { drawCharts } from './charts/index.ts';
import { wholePercents } from './charts/shares.ts';
import type { Pen } from './charts/svg.ts';
import type { Theme } from './charts/theme.ts';
import { applyAccepted, idleAcceptance } from './checks/accepted.ts';
import { runChecks } from './checks/check.ts';
import { canPrint, checkData, checkPage, checkPdf, checkPress, checkWeb, rules } from './checks/index.ts';
import type { Reading } from './checks/subjects.ts';
import { type Finding, isError, keepFindings } from './errors.ts';
import { figuresCsv } from './finish/figures-csv.ts';
import { type Finished, finishPdf } from './finish/index.ts';
import { finishPress, type PressJob } from './finish/press/index.ts';
import type { Composer } from './layout/page.ts';
import { type Edition, viewModel } from './layout/view.ts';
import { webChartWidth, webView } from './layout/web.ts';
import type { WebComposer } from './layout/web-page.ts';
import { lightPictures } from './layout/web-pictures.ts';
import { strayMarkers } from './locale/inline.ts';
import type { LanguageFile } from './locale/language-file.ts';
import { type LocalPeriod, localise } from './locale/local.ts';
import { findPlaceholders } from './locale/placeholders.ts';
import { changesOf } from './period/changes.ts';
import { chooseLanguages } from './period/languages.ts';
import { loadPeriod } from './period/load.ts';
import type { Period } from './period/period.ts';
import type { DataRoot } from './period/read.ts';
import type { Operation } from './period/schema.ts';
import type { Fit } from './print/fit.ts';
import type { Printed } from './print/pdf.ts';

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
  print(html: string, bleed?: boolean): Promise<Printed>;
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

type PdfEdition = Exclude<Edition, 'web'>;

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

/** Chart width in px: the rail of page 1 and the cells of the band on page 2 are 54 mm wide. */
const chartWidth = Math.floor((54 * 96) / 25.4);

/** Makes one period's factsheets. Faults of the data come back as findings; what it throws is not the data's fault. */
export async function makeFactsheets(job: Job, tools: Tools, progress: Progress): Promise<Outcome> {
  const { locals, printable, findings, ...read } = await readPeriod(job, tools, progress);
  const { period } = read;
  const outcome = { ...read, locals, draft: job.draft };
  if (!period || !printable || (job.print === 'if-sound' && findings.some(isError))) {
    return { ...outcome, factsheets: [], webPages: [], findings };
  }
  const csv = figuresCsv(await inAllLanguages(period, locals, tools));
  const { draft, editions = ['screen'] } = job;
  const pdfs = editions.filter((edition) => edition !== 'web');
  const wanted = locals.flatMap((local) => pdfs.map((edition) => ({ local, edition, draft, csv })));
  const [made, web] = await Promise.all([
    Promise.all(wanted.map((one) => makeOne(one, tools, progress))),
    editions.includes('web') ? makeWeb(locals, draft, tools, progress) : [],
  ]);
  // What is wrong with a page is found in each of its editions, and told once.
  const told = new Map(
    [...made, ...web].flatMap((one) => one.findings).map((each) => [JSON.stringify(each), each]),
  );
  const found = applyAccepted([...told.values()], period.accepted, rules);
  const all = [...findings, ...found];
  if (pdfs.length > 0 && locals.length === period.operation.languages.length) {
    all.push(...runChecks([idleAcceptance], { period, findings: all }));
  }
  const webPages = web.map(({ webPage }) => webPage);
  return { ...outcome, factsheets: made.map(({ factsheet }) => factsheet), webPages, findings: all };
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

  const changes = changesOf(period, previous);
  const languages = chooseLanguages(period, job.languages);
  const words = await tools.languageFiles(languages);
  findings.push(...words.findings);
  const spoken = languages.flatMap((language) => {
    const languageFile = words.files[language];
    // A text that cannot be read has its findings already.
    if (!languageFile || !Object.hasOwn(period.texts, language)) return [];
    const [local] = keepFindings(findings, () => localise({ period, changes, language, languageFile }));
    return [{ language, file: languageFile, formats: local?.format, local }];
  });
  if (sound) findings.push(...checkData({ period, previous, languages: spoken, reading }));
  const locals = spoken.flatMap(({ local }) => local ?? []);
  const printable = sound && locals.length === languages.length && findings.every(canPrint);
  const accepted = applyAccepted(findings, period.accepted, rules);
  return { period, previous, locals, printable, findings: accepted };
}

/** How checks read texts: as the room that prints them does. */
const reading: Reading = { strayMarkers, placeholders: findPlaceholders, wholePercents };

/** The period in each language of its operation: those that are made, and the others as far as they can be. */
async function inAllLanguages(period: Period, locals: readonly LocalPeriod[], tools: Tools) {
  const { languages } = period.operation;
  const words = await tools.languageFiles(languages);
  return languages.flatMap((language) => {
    const made = locals.find((local) => local.language === language);
    const languageFile = words.files[language];
    if (made || !languageFile || !Object.hasOwn(period.texts, language)) return made ?? [];
    const changes = changesOf(period, undefined);
    return keepFindings([], () => localise({ period, changes, language, languageFile }));
  });
}

type Wanted = { local: LocalPeriod; edition: PdfEdition; draft: boolean; csv: Uint8Array };

/** One language in one edition: charts, page, PDF, edition, findings. */
async function makeOne({ local, edition, draft, csv }: Wanted, tools: Tools, progress: Progress) {
  const { period, language } = local;
  const file = fileName(period, language, edition, draft);
  progress('draw', `${period.id} ${language}`);
  const charts = drawCharts(local, tools.theme(period.operation.palette), tools.pen, chartWidth);
  const view = viewModel(local, charts, { edition, file, draft });
  const page = await tools.compose(view);
  progress('print', `${period.id} ${language}`);
  const { pdf, ...printed } = await tools.print(page.html, edition === 'press');
  const facts = { ...view.facts, language };
  const figures = { csv, description: local.word('figures_file') };
  const finished =
    edition === 'press'
      ? await finishPress(pdf, facts, { ...(await tools.press(period)), file })
      : await finishPdf(pdf, { ...facts, figures });
  const findings = [
    ...checkPage({ period, language, text: page.text, printed, covered: tools.covered }),
    ...(edition === 'press' ? checkPress : checkPdf)({ period, language, finished }),
  ];
  return { factsheet: { ...finished, language, edition, file, fit: printed.fit }, findings };
}

/** The web edition in each language; each leads to the others, and to the PDFs beside it. */
function makeWeb(locals: readonly LocalPeriod[], draft: boolean, tools: Tools, progress: Progress) {
  return Promise.all(
    locals.map(async ({ period, ...rest }) => {
      const { language } = rest;
      progress('web', `${period.id} ${language}`);
      const local = { ...rest, period: await lightPictures(period) };
      const charts = drawCharts(local, tools.theme(period.operation.palette), tools.pen, webChartWidth);
      const languages = period.operation.languages.map((each) => ({
        language: each,
        page: fileName(period, each, 'web', draft),
        pdf: fileName(period, each, 'screen', draft),
      }));
      const cover = coverName(period, language, draft);
      const { html, text } = await tools.composeWeb(webView(local, charts, { draft, cover, languages }));
      const file = fileName(period, language, 'web', draft);
      const webPage: WebPage = { language, edition: 'web', file, bytes: Buffer.from(html) };
      return { webPage, findings: checkWeb({ period, language, text, covered: tools.covered }) };
    }),
  );
}

/** What comes after the language in the names of an edition's files, before and after the mark of a draft. */
const endings = {
  screen: ['', '.pdf'],
  press: ['-press', '.pdf'],
  web: ['', '.html'],
} satisfies Record<Edition, [mark: string, ending: string]>;

/** `UNHCR-Azerbaijan-factsheet-2024-09-az.pdf` */
function fileName(period: Period, language: string, edition: Edition, draft: boolean): string {
  const [mark, ending] = endings[edition];
  return `${baseName(period)}-${language}${mark}${draft ? '-DRAFT' : ''}${ending}`;
}

/** The picture that stands for a language's factsheet in mails and in previews of links. */
export function coverName(period: Period, language: string, draft: boolean): string {
  return `${baseName(period)}-${language}-cover${draft ? '-DRAFT' : ''}.png`;
}

/** `UNHCR-Azerbaijan-factsheet-2024-09`, what the names of all its files begin with. */
export function baseName({ operation, periodId }: Period): string {
  return `UNHCR-${operation.file_name}-factsheet-${periodId}`;
}
