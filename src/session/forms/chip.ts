// What one placeholder prints, for an editor in which it has just been put.
import type { Finding } from '../../errors.ts';
import { openPeriod } from '../../pipeline/read.ts';
import { type Context, readingTools, stopping } from '../context.ts';
import type { PeriodName } from '../periods.ts';
import { chipPrinter } from './chips.ts';

/** By language. */
export type PrintedChip = { printed: Readonly<Record<string, string>>; findings: readonly Finding[] };

/** What stands between two braces, `legal_aid, during`, as each language prints it; those that cannot are left out. */
export async function readChip(
  context: Context,
  name: PeriodName,
  placeholder: string,
): Promise<PrintedChip> {
  const { root } = context;
  const tools = readingTools(context);
  const job = { ...name, languages: [], draft: true };
  const { period } = await openPeriod(job, tools, stopping(context), []);
  const languages = period?.operation.languages ?? [];
  const words = await tools.languageFiles(languages, { root, operation: name.operation });
  const print = chipPrinter(period, words.files);
  const printed = languages.flatMap((language) => {
    const text = print(language, placeholder);
    return text === undefined ? [] : [[language, text] as const];
  });
  return { printed: Object.fromEntries(printed), findings: [] };
}
