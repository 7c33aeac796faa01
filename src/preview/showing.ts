// What the preview shows, and how it goes on from one round to the next. Pure.
import path from 'node:path';
import { FactsheetError, type Finding } from '../errors.ts';
import type { Report } from '../report.ts';

/** A page as picture: its number from 1, its size in pixels, its PNG, and its address in the preview (`/pages/…`). */
export type ShownPage = { page: number; width: number; height: number; png: Uint8Array; address: string };

/** A PDF that a build wrote: `file` on the disk (absolute), `address` in the preview (`/files/…`). */
export type ShownPdf = { file: string; address: string; sha256: string };

/** One language of a period: its pages as they are, and its PDF as the last build that wrote one left it. */
export type Sheet = { period: string; language: string; pages: readonly ShownPage[]; pdf?: ShownPdf };

/**
 * What the page says: in one line how the last round went (`failed` sets it off), what was found, and the sheets. `behind`:
 * a period cannot be drawn as it is now, and its pages are from before.
 */
export type Showing = {
  status: string;
  failed: boolean;
  behind: boolean;
  findings: readonly Finding[];
  sheets: readonly Sheet[];
};

/** A page that was drawn; `look` is another as soon as the picture is. */
type Drawn = Omit<ShownPage, 'address'> & { language: string; look: string };

/** Before anything is there. */
export function building(): Showing {
  return { status: 'Building …', failed: false, behind: false, findings: [], sheets: [] };
}

/** After the periods were drawn; one without pages cannot be. What is found in them is not known yet. `seconds` is in words. */
export function afterDrawing(
  before: Showing,
  drawn: readonly { period: string; pages: readonly Drawn[] }[],
  told: { now: Date; seconds: string },
): Showing {
  const sheets = drawn.flatMap(({ period, pages }) => {
    if (pages.length === 0) return before.sheets.filter((sheet) => sheet.period === period);
    return [...Map.groupBy(pages, ({ language }) => language)].map(([language, own]) => {
      const pdf = before.sheets.find((sheet) => sheet.period === period && sheet.language === language)?.pdf;
      return { period, language, pages: own.map(shownPage), ...(pdf && { pdf }) };
    });
  });
  const behind = drawn.some(({ pages }) => pages.length === 0);
  const status = behind ? 'Checking …' : `Drawn at ${timeOf(told.now)} in ${told.seconds}. Checking …`;
  return { ...before, status, failed: false, behind, sheets };
}

/** After a build that came to an end. `now` is the time of day it is told with; `seconds` and `tally` are in words. */
export function afterBuild(
  before: Showing,
  reports: readonly Report[],
  told: { now: Date; seconds: string; tally: string },
): Showing {
  const failed = reports.some(({ files }) => files.length === 0);
  const files = reports.flatMap((report) =>
    report.files
      .filter(({ pages }) => pages !== undefined)
      .map((file) => ({ period: report.period, ...file })),
  );
  const sheets = before.sheets.map((sheet) => {
    const file = files.find(({ period, language }) => period === sheet.period && language === sheet.language);
    return file ? { ...sheet, pdf: pdfOf(file) } : sheet;
  });
  const status = failed
    ? `The build of ${timeOf(told.now)} found ${told.tally}. ${leftOver({ ...before, sheets })}`
    : `Built at ${timeOf(told.now)} in ${told.seconds}: ${told.tally || 'no faults'}.`;
  return { ...before, status, failed, findings: reports.flatMap(({ findings }) => findings), sheets };
}

/** After a round that broke off: the error stands among the findings, and pages and PDFs stay. */
export function afterFailure(before: Showing, error: unknown, now: Date): Showing {
  const status = `The build of ${timeOf(now)} failed. ${leftOver({ ...before, behind: true })}`;
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

function shownPage({ page, width, height, png, look }: Drawn): ShownPage {
  return { page, width, height, png, address: `/pages/${look.slice(0, 32)}.png` };
}

function pdfOf({ period, file, sha256 }: Report['files'][number] & { period: string }): ShownPdf {
  return { file, sha256, address: `/files/${period}/${encodeURIComponent(path.basename(file))}` };
}

/** What may be trusted of what stands below a failure. */
function leftOver({ sheets, behind }: Showing): string {
  if (sheets.length === 0) return 'There is no page yet.';
  if (behind) return 'The pages below are from before.';
  return sheets.some(({ pdf }) => pdf) ? 'The PDFs are from before.' : 'There is no PDF yet.';
}

function timeOf(now: Date): string {
  return now.toTimeString().slice(0, 8);
}
