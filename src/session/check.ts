// Looks for all that can be found in a period, its pages and its PDFs; nothing is kept of them.
import { dataChecks } from '../blocks/checks.ts';
import { type WithoutRules, withoutRules } from '../checks/without-rules.ts';
import { readersEdition } from '../editions/index.ts';
import type { Finding } from '../errors.ts';
import { chooseLanguages } from '../period/languages.ts';
import type { Period } from '../period/period.ts';
import { readPeriod } from '../pipeline/read.ts';
import { type Context, readingTools, stopping } from './context.ts';
import type { PeriodName } from './periods.ts';

/** What was found in one period, whether its pages could be looked at too, and of which languages some checks say nothing. */
export type Checked = {
  period: string;
  pages: boolean;
  findings: readonly Finding[];
  withoutRules: readonly WithoutRules[];
};

/** No languages: all. `quick` looks at the data alone: no page is made, and no browser needed. */
export type CheckWishes = { languages?: readonly string[]; quick?: boolean };

/**
 * Checks a period.
 * @throws FactsheetError for a language that it does not have (usage), and for the browser; the signal's reason
 */
export async function checkPeriod(
  context: Context,
  { id, previous }: PeriodName,
  { languages = [], quick = false }: CheckWishes,
): Promise<Checked> {
  const { render, root, signal } = context;
  const job = { id, previous, languages, draft: false, signal };
  const progress = stopping(context);
  const checked = (period: Period | undefined, pages: boolean, findings: readonly Finding[]) => {
    const without = period ? withoutRules(dataChecks, chooseLanguages(period, languages)) : [];
    return { period: id, pages, findings, withoutRules: without };
  };
  if (quick) {
    const { period, findings } = await readPeriod(job, readingTools(context), progress);
    return checked(period, false, findings);
  }
  // Pages bring the charts, the fonts and the editions.
  const { makeFactsheets } = await import('../pipeline.ts');
  render.expect([readersEdition]);
  const tools = await render.tools(root, signal);
  const { period, files, findings } = await makeFactsheets({ ...job, print: 'always' }, tools, progress);
  return checked(period, files.length > 0, findings);
}
