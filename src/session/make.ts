// Makes a period's files, and holds them back while an error is left.
import { type EditionName, readersEdition } from '../editions/index.ts';
import { isError } from '../errors.ts';
import type { Factsheet, Outcome } from '../pipeline/job.ts';
import { makeFactsheets } from '../pipeline.ts';
import type { Report } from '../report.ts';
import { approvedIn, readApprovals } from './approval/read.ts';
import { type Context, stopping } from './context.ts';
import type { PeriodName } from './periods.ts';
import { coverOf } from './pictures.ts';

/** A file that may leave: its name, its media type and its bytes; of a PDF, its pages and how they were fitted. */
export type MadeDocument = Pick<
  Factsheet,
  'file' | 'type' | 'language' | 'edition' | 'bytes' | 'pages' | 'fit'
>;

/** What a period became. There are no files while an error is left, but for a draft. `made` is when, in ISO 8601. */
export type Made = Omit<Report, 'files'> & { files: readonly MadeDocument[] };

/** No languages: all of the operation's. No editions: the one for readers. */
export type MakeWishes = {
  languages?: readonly string[];
  editions?: readonly EditionName[];
  draft?: boolean;
};

/**
 * Makes a period.
 * @throws FactsheetError for a language that it does not have (usage), and for the browser; the signal's reason
 */
export async function makePeriod(
  context: Context,
  { id, previous }: PeriodName,
  { languages = [], editions = [readersEdition], draft = false }: MakeWishes,
): Promise<Made> {
  const { clock, render, root, signal } = context;
  const start = clock.now();
  const timings: Record<string, number> = {};
  const stop = stopping(context);
  const timed = (step: string, detail: string) => {
    timings[`${step} ${detail}`] = clock.now() - start;
    stop(step, detail);
  };
  render.expect(editions);
  const job = { id, previous, languages, editions, draft };
  const print = draft ? ('always' as const) : ('if-sound' as const);
  const outcome = await makeFactsheets({ ...job, print }, await render.tools(root, signal), timed);
  const mayLeave = draft || !outcome.findings.some(isError);
  const files = mayLeave ? [...outcome.files, ...(await coversOf(outcome))] : [];
  const approved = await approvedOf(context, { id, previous }, outcome);
  timings.total = clock.now() - start;
  return {
    period: id,
    draft,
    made: clock.today().toISOString(),
    versions: await render.versions(),
    inputs: outcome.period?.inputs ?? [],
    files: files.map(documentOf),
    findings: outcome.findings,
    ...(approved.length > 0 && { approved }),
    timings,
  };
}

/** Who approved the languages that were made, as they are. */
async function approvedOf(
  { root }: Context,
  name: Pick<PeriodName, 'id' | 'previous'>,
  { period, locals }: Outcome,
) {
  if (!period) return [];
  const languages = locals.map(({ language }) => language);
  return approvedIn(await readApprovals(root, name, period), languages);
}

function documentOf({ file, type, language, edition, bytes, pages, fit }: MadeDocument): MadeDocument {
  const paged = { ...(pages !== undefined && { pages }), ...(fit && { fit }) };
  return { file, type, language, edition, bytes, ...paged };
}

/** The covers that editions name, each for its language: there where the PDF that they show was made too. */
async function coversOf({ files, locals, draft }: Outcome): Promise<MadeDocument[]> {
  const covers: MadeDocument[] = [];
  for (const { language, edition } of files.filter(({ cover }) => cover)) {
    const local = locals.find((one) => one.language === language);
    const sheet = files.find((one) => one.language === language && one.edition === readersEdition);
    if (!local || !sheet) continue;
    const { name, bytes } = await coverOf(local, sheet, draft);
    covers.push({ language, edition, file: name, type: 'image/png', bytes });
  }
  return covers;
}
