// `factsheet compare`: two periods of an operation held against each other, as a result and as a review sheet.
import path from 'node:path';
import type { Comparison } from '../../compare/comparison.ts';
import { writeFiles } from '../../files.ts';
import type { Progress } from '../../pipeline/job.ts';
import { comparePair } from '../../session/compare.ts';
import { type Clock, folderContext } from '../../session/context.ts';
import type { RenderOptions } from '../../session/render.ts';
import { findPeriods } from '../shared/periods.ts';
import { choosePair } from './pair.ts';

/**
 * What the user asked for. `periods`: the older one and the newer one, or one or none (see choosePair). `languages` empty
 * means all. `sheet` writes the review sheet below `output`, `pages` puts the printed pages into it, for which a browser
 * is needed.
 */
export type CompareOptions = RenderOptions & {
  periods: readonly string[];
  languages: readonly string[];
  output: string;
  sheet: boolean;
  pages: boolean;
};

/** The comparison, and the file of the review sheet (an absolute path) if one was written. */
export type Compared = { comparison: Comparison; sheet?: string };

/**
 * Compares two periods, and writes `output/azerbaijan-2025-03/compare-2024-09.html` if a sheet is wanted.
 * @throws FactsheetError for usage (periods, languages), `cannot-compare`, for the browser, and for files that cannot be
 * written
 */
export async function compare(
  options: CompareOptions,
  progress: Progress,
  clock: Pick<Clock, 'today'>,
): Promise<Compared> {
  const all = await findPeriods(options.data);
  const pair = choosePair(options.periods, all);
  const context = folderContext(options, progress, { now: () => 0, ...clock });
  try {
    const { comparison, sheet } = await comparePair(context, pair, all, options);
    if (!sheet) return { comparison };
    const { operation, period } = pair.now;
    const file = path.join(options.output, `${operation}-${period}`, sheet.file);
    await writeFiles([{ path: file, bytes: sheet.bytes }]);
    return { comparison, sheet: file };
  } finally {
    await context.render.close();
  }
}
