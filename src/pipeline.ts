// From a period's files to finished factsheets: draw, compose, print, finish, check, in each language and edition.
import { chartsOf } from './blocks/charts.ts';
import { rules } from './blocks/checks.ts';
import { drawCharts } from './charts/index.ts';
import { applyAccepted, unusedAcceptance } from './checks/accepted.ts';
import { runChecks } from './checks/check.ts';
import type { Composed, Edition, Sheet } from './editions/edition.ts';
import { openEditions, readersEdition } from './editions/index.ts';
import { sheetsOf } from './editions/sheets.ts';
import { type Finding, isError } from './errors.ts';
import type { LocalPeriod } from './locale/local.ts';
import { figuresCsv } from './pdf/figures-csv.ts';
import type { Period } from './period/period.ts';
import type { Job, Outcome, Progress } from './pipeline/job.ts';
import { inAllLanguages, openPeriod } from './pipeline/read.ts';
import type { Tools } from './pipeline/tools.ts';
import { turn } from './turn.ts';

/** Makes one period's factsheets. Faults of the data come back as findings; what it throws is not the data's fault. */
export async function makeFactsheets(job: Job, tools: Tools, progress: Progress): Promise<Outcome> {
  const { printable, check, ...read } = await openPeriod(job, tools, progress);
  const { period, locals } = read;
  const outcome = { ...read, draft: job.draft };
  if (!period || !printable) return { ...outcome, files: [], findings: await check() };
  // The data are looked through while the browser prints; where that finds errors, what was made is let go.
  const making = makeSheets(job, period, locals, tools, progress);
  making.catch(() => undefined);
  const findings = await check().catch(async (error) => {
    await making.catch(() => undefined);
    throw error;
  });
  if (job.print === 'if-sound' && findings.some(isError)) {
    await making.catch(() => undefined);
    return { ...outcome, files: [], findings };
  }
  const { made, whole } = await making;
  const found = applyAccepted(toldOnce(made.flatMap((one) => one.findings)), period.accepted, rules);
  const all = [...findings, ...found];
  if (whole && locals.length === period.operation.languages.length)
    all.push(...runChecks([unusedAcceptance], { period, findings: all }));
  return { ...outcome, files: made.flatMap(({ files }) => files), findings: all };
}

/** Each language in each edition; `whole`, whether the pages themselves are among them. */
async function makeSheets(
  { draft, editions: names = [readersEdition] }: Job,
  period: Period,
  locals: readonly LocalPeriod[],
  tools: Tools,
  progress: Progress,
) {
  const editions = await openEditions(names);
  const csv = figuresCsv(await inAllLanguages(period, locals, tools));
  const making = sheetsOf(locals, editions, { draft, csv }).map(async ({ name, edition, sheet }) => {
    const { files, findings } = await make(edition, sheet, tools, progress);
    const { language } = sheet.local;
    return { files: files.map((file) => ({ ...file, language, edition: name })), findings };
  });
  return { made: await Promise.all(making), whole: [...editions.values()].some(({ whole }) => whole) };
}

/** One language in one edition. */
async function make<Page extends Composed, Print>(
  edition: Edition<Page, Print>,
  sheet: Sheet,
  tools: Tools,
  progress: Progress,
) {
  const { period, language } = sheet.local;
  await turn();
  progress('draw', `${period.id} ${language}`);
  const theme = tools.theme(period.operation.palette);
  const charts = drawCharts(sheet.local, chartsOf(period, edition.charts), theme, tools.renderer);
  await turn();
  const page = await edition.compose(sheet, charts, tools);
  progress('print', `${period.id} ${language}`);
  const printed = await edition.print(page, sheet, tools);
  progress('finish', `${period.id} ${language}`);
  await turn();
  const finished = await edition.finish(printed, page, sheet, tools);
  await turn();
  const { text, covered } = page;
  const looked = { period, language, text, covered, page, printed, finished };
  return { files: finished.files, findings: runChecks(edition.checks, looked) };
}

/** What is wrong with a page is found in each of its editions, and told once. */
function toldOnce(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((each) => [JSON.stringify(each), each])).values()];
}
