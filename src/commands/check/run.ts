// `check`: everything that can be found in a period, its pages and its PDFs; nothing is written.
import { exitCodes, isError } from '../../errors.ts';
import type { Checked, CheckWishes, Session } from '../../index.ts';
import { given, inSession } from '../shared/in-session.ts';
import { choosePeriods, periodsOf } from '../shared/periods.ts';
import { json, type Shell } from '../shared/shell.ts';
import { checkLines } from './lines.ts';

/** What `check` is called with. `--json` is short for `--format json`. */
type Flags = {
  data: string;
  language: string[];
  quick: boolean;
  quiet: boolean;
  format: 'text' | 'json' | 'github';
};

/** Checks, and says what was found. Findings are its result, so they go to stdout. */
export async function run(shell: Shell, periods: string[], flags: Flags): Promise<number> {
  const { out, colours } = shell;
  const { language: languages, quick, quiet, format } = flags;
  const checked = await inSession(shell, { ...flags, json: format !== 'text' }, (session) =>
    check(session, periods, { languages, quick }),
  );
  const ok = !checked.some(({ findings }) => findings.some(isError));
  if (format === 'json') json(shell, { ok, periods: checked });
  else for (const line of checkLines(checked, { format, quick, quiet }, colours.out)) out(line);
  return ok ? exitCodes.ok : exitCodes.findings;
}

/**
 * Checks every period asked for (none: the newest of each operation).
 * @throws FactsheetError for usage (unknown period, language) and for the browser
 */
export async function check(
  session: Session,
  asked: readonly string[],
  wishes: CheckWishes,
): Promise<Checked[]> {
  return Array.fromAsync(choosePeriods(asked, await periodsOf(session)), async ({ id }) =>
    given(await session.check(id, wishes)),
  );
}
