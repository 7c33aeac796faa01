// From a period's files to finished factsheets: reads it, makes its editions, says what was found. With src/pipeline/ the
// only place that walks from room to room.
import { applyAccepted, idleAcceptance } from './checks/accepted.ts';
import { runChecks } from './checks/check.ts';
import { rules } from './checks/index.ts';
import { isError } from './errors.ts';
import { figuresCsv } from './finish/figures-csv.ts';
import { makePdf, makeWeb } from './pipeline/editions.ts';
import type { Job, Outcome, Progress, Tools } from './pipeline/job.ts';
import { inAllLanguages, readPeriod } from './pipeline/read.ts';

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
    Promise.all(wanted.map((one) => makePdf(one, tools, progress))),
    editions.includes('web')
      ? makeWeb(locals, { draft, pdf: editions.includes('screen') }, tools, progress)
      : [],
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
