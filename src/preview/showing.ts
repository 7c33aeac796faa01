// What the preview shows, and how it goes on from one build to the next. Pure.
import path from 'node:path';
import { FactsheetError, type Finding } from '../errors.ts';
import type { Report } from '../report.ts';

/** A PDF that a build wrote: `file` on the disk (absolute), `address` in the preview (`/files/…`). */
export type Sheet = { period: string; language: string; file: string; address: string; sha256: string };

/**
 * What the page says: in one line how the last build went (`failed` sets it off), what it found, and the PDFs, for
 * each period those of the last build that wrote any.
 */
export type Showing = {
  status: string;
  failed: boolean;
  findings: readonly Finding[];
  sheets: readonly Sheet[];
};

/** Before the first build, and while one is going on. */
export function building(before?: Showing): Showing {
  return { findings: [], sheets: [], ...before, failed: false, status: 'Building …' };
}

/** After a build that came to an end. `now` is the time of day it is told with; `seconds` and `tally` are in words. */
export function afterBuild(
  before: Showing,
  reports: readonly Report[],
  told: { now: Date; seconds: string; tally: string },
): Showing {
  const failed = reports.some(({ files }) => files.length === 0);
  const sheets = reports.flatMap((report) =>
    report.files.length > 0
      ? report.files.filter(({ pages }) => pages !== undefined).map((file) => sheetOf(report.period, file))
      : before.sheets.filter(({ period }) => period === report.period),
  );
  const status = failed
    ? `The build of ${timeOf(told.now)} found ${told.tally}. ${leftOver(sheets)}`
    : `Built at ${timeOf(told.now)} in ${told.seconds}: ${told.tally || 'no faults'}.`;
  return { status, failed, findings: reports.flatMap(({ findings }) => findings), sheets };
}

/** After a build that broke off: the error stands among the findings, and the PDFs stay. */
export function afterFailure(before: Showing, error: unknown, now: Date): Showing {
  const status = `The build of ${timeOf(now)} failed. ${leftOver(before.sheets)}`;
  return { ...before, status, failed: true, findings: findingsOf(error) };
}

function findingsOf(error: unknown): Finding[] {
  if (error instanceof FactsheetError) {
    const { code, message, hint, findings } = error;
    return [...findings, { code, severity: 'error', message, hint }];
  }
  const message = error instanceof Error ? error.message : String(error);
  const hint = 'Undo the last change of a template or style, or look at the terminal for where it happened.';
  return [{ code: 'internal', severity: 'error', message, hint }];
}

function sheetOf(period: string, { language, file, sha256 }: Report['files'][number]): Sheet {
  const name = path.basename(file);
  return { period, language, file, sha256, address: `/files/${period}/${encodeURIComponent(name)}` };
}

function leftOver(sheets: readonly Sheet[]): string {
  return sheets.length > 0 ? 'The PDFs below are from before.' : 'There is no PDF yet.';
}

function timeOf(now: Date): string {
  return now.toTimeString().slice(0, 8);
}
