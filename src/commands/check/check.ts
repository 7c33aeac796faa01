// `factsheet check`: everything that can be found in a period, its pages and its PDFs; nothing is written.
import { dataChecks } from '../../checks/data-checks.ts';
import { type WithoutRules, withoutRules } from '../../checks/without-rules.ts';
import type { Finding } from '../../errors.ts';
import { chooseLanguages } from '../../period/languages.ts';
import type { Period } from '../../period/period.ts';
import type { Progress } from '../../pipeline/job.ts';
import { readPeriod } from '../../pipeline/read.ts';
import { makeFactsheets } from '../../pipeline.ts';
import { dataTools } from '../shared/data-tools.ts';
import { choosePeriods, findPeriods, previousOf } from '../shared/periods.ts';
import { type RenderOptions, withRenderSession } from '../shared/render-session.ts';

/** What the user asked for. `quick` looks at the data alone: no page is made, and no browser needed. */
export type CheckOptions = RenderOptions & {
  periods: readonly string[];
  languages: readonly string[];
  quick: boolean;
};

/** What was found in one period, whether its pages could be looked at too, and of which languages some checks say nothing. */
export type Checked = {
  period: string;
  pages: boolean;
  findings: readonly Finding[];
  withoutRules: readonly WithoutRules[];
};

/**
 * Checks every period asked for (none: the newest of each operation).
 * @throws FactsheetError for usage (unknown period, language) and for the browser
 */
export async function check(options: CheckOptions, progress: Progress): Promise<Checked[]> {
  const all = await findPeriods(options.data);
  const jobs = choosePeriods(options.periods, all).map((period) => ({
    id: period.id,
    previous: previousOf(period, all),
    languages: options.languages,
    draft: false,
    print: 'always' as const,
  }));
  const each = async (look: (job: (typeof jobs)[number]) => Promise<Checked>) => {
    const checked: Checked[] = [];
    for (const job of jobs) {
      options.signal?.throwIfAborted();
      checked.push(await look(job));
    }
    return checked;
  };
  const lost = (period: Period | undefined) =>
    period ? withoutRules(dataChecks, chooseLanguages(period, options.languages)) : [];
  if (options.quick) {
    const tools = dataTools(options);
    return each(async (job) => {
      const { period, findings } = await readPeriod(job, tools, progress);
      return { period: job.id, pages: false, findings, withoutRules: lost(period) };
    });
  }
  return withRenderSession(options, progress, ({ tools }) =>
    each(async (job) => {
      const { period, files, findings } = await makeFactsheets(job, tools, progress);
      return { period: job.id, pages: files.length > 0, findings, withoutRules: lost(period) };
    }),
  );
}
