// `check`: from its options to its lines and exit code.
import { exitCodes, isError } from '../../errors.ts';
import { dataOf, json, type Shell } from '../shared/shell.ts';
import { check } from './check.ts';
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
  const { host, signal, out, colours } = shell;
  const { language: languages, quick, quiet, format } = flags;
  const progress = shell.progress({ quiet, json: format !== 'text' });
  const options = { ...dataOf(shell, flags), periods, languages, quick, host, signal };
  const checked = await check(options, progress, shell.clock).finally(progress.clear);
  const ok = !checked.some(({ findings }) => findings.some(isError));
  if (format === 'json') json(shell, { ok, periods: checked });
  else for (const line of checkLines(checked, { format, quick, quiet }, colours.out)) out(line);
  return ok ? exitCodes.ok : exitCodes.findings;
}
