// `compare`: two periods of an operation held against each other, as a result and as a review sheet.
import path from 'node:path';
import type { Comparison } from '../../compare/comparison.ts';
import { exitCodes } from '../../errors.ts';
import { writeFiles } from '../../files.ts';
import type { CompareWishes, Session } from '../../index.ts';
import { given, inSession } from '../shared/in-session.ts';
import { periodsOf } from '../shared/periods.ts';
import { type MakeFlags, near, type Shell, show } from '../shared/shell.ts';
import { compareLines } from './lines.ts';
import { choosePair } from './pair.ts';

type Flags = Omit<MakeFlags, 'draft'> & { sheet: boolean; pages: boolean };

/** Compares, and says what changed. */
export async function run(shell: Shell, periods: string[], flags: Flags): Promise<number> {
  const { out, cwd, colours } = shell;
  const { language: languages, sheet: isSheet, pages } = flags;
  const wishes = { languages, sheet: isSheet, pages, output: path.resolve(cwd, flags.output) };
  const compared = await inSession(shell, flags, (session) => compare(session, periods, wishes));
  const { comparison, sheet } = compared;
  show(shell, flags, { ...comparison, sheet }, compareLines(comparison, colours.out, shell.columns));
  if (sheet && !flags.json) out(`${colours.out.green('✓')} ${near(shell, sheet)}`);
  return comparison.last.whole && comparison.now.whole ? exitCodes.ok : exitCodes.findings;
}

/**
 * Compares two periods, and writes `output/azerbaijan-2025-03/compare-2024-09.html` if a sheet is wanted.
 * @param asked the older one and the newer one, or one or none (see choosePair)
 * @returns the comparison, and the file of the review sheet (an absolute path) if one was written
 * @throws FactsheetError for usage (periods, languages), `cannot-compare`, for the browser, and for files that cannot be
 * written
 */
export async function compare(
  session: Session,
  asked: readonly string[],
  wishes: CompareWishes & { output: string },
): Promise<{ comparison: Comparison; sheet?: string }> {
  const { last, now } = choosePair(asked, await periodsOf(session));
  const { output, ...rest } = wishes;
  const { comparison, sheet } = given(await session.compare(last.id, now.id, rest));
  if (!sheet) return { comparison };
  const { operation, period } = now;
  const file = path.join(output, `${operation}-${period}`, sheet.file);
  await writeFiles([{ path: file, bytes: sheet.bytes }]);
  return { comparison, sheet: file };
}
