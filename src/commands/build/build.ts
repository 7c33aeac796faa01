// `factsheet build`: makes the PDFs of one or more periods and writes them with their report.
import path from 'node:path';
import { writeFiles } from '../../files.ts';
import type { PeriodName, Session } from '../../index.ts';
import { type Report, writtenWith } from '../../report.ts';
import type { JobWishes } from '../../session/jobs.ts';
import type { Made } from '../../session/make.ts';
import { given } from '../shared/in-session.ts';
import { choosePeriods, periodsOf } from '../shared/periods.ts';

/** What is to be made of each period, and where it goes (an absolute path). */
export type BuildWishes = JobWishes & { output: string; signal?: AbortSignal };

/** One period's result: what was written, and what was found. Nothing is written while an error is left. */
export type Built = Report & { report?: string };

/**
 * Builds every period asked for (none: the newest of each operation).
 * @throws FactsheetError for usage (unknown period), for the browser, and for folders that cannot be written; the signal's reason
 */
export async function build(
  session: Session,
  asked: readonly string[],
  { output, ...wishes }: BuildWishes,
): Promise<Built[]> {
  const chosen = choosePeriods(asked, await periodsOf(session));
  const ids = chosen.map(({ id }) => id);
  return Array.fromAsync(session.makeAll(ids, wishes), (answer, index) =>
    write(chosen[index] as PeriodName, given(answer), output),
  );
}

async function write({ operation, period }: PeriodName, made: Made, output: string): Promise<Built> {
  if (made.files.length === 0) return { ...made, files: [] };
  const folder = path.join(output, `${operation}-${period}`);
  const { files, report, told } = writtenWith(made);
  const at = (name: string) => path.join(folder, name);
  await writeFiles([...files, report].map(({ name, bytes }) => ({ path: at(name), bytes })));
  const absolute = told.files.map((one) => ({ ...one, file: at(one.file) }));
  return { ...told, files: absolute, report: at(report.name) };
}
