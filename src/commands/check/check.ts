// `factsheet check`: everything that can be found in a period, its pages and its PDFs; nothing is written.
import type { Progress } from '../../pipeline/job.ts';
import { type Checked, checkPeriod } from '../../session/check.ts';
import { type Clock, folderContext } from '../../session/context.ts';
import type { RenderOptions } from '../../session/render.ts';
import { choosePeriods, findPeriods } from '../shared/periods.ts';

/** What the user asked for. `quick` looks at the data alone: no page is made, and no browser needed. */
export type CheckOptions = RenderOptions & {
  periods: readonly string[];
  languages: readonly string[];
  quick: boolean;
};

/**
 * Checks every period asked for (none: the newest of each operation).
 * @throws FactsheetError for usage (unknown period, language) and for the browser
 */
export async function check(options: CheckOptions, progress: Progress, clock: Clock): Promise<Checked[]> {
  const all = await findPeriods(options.data);
  const periods = choosePeriods(options.periods, all);
  const context = folderContext(options, progress, clock);
  const checked: Checked[] = [];
  try {
    for (const period of periods) checked.push(await checkPeriod(context, period, all, options));
  } finally {
    await context.render.close();
  }
  return checked;
}
