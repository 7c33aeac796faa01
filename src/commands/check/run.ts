// `check`: from its options to its lines and exit code.
import { exitCodes, isError } from '../../errors.ts';
import { findingLines, tally } from '../shared/findings.ts';
import { dataOf, json, type Shell } from '../shared/shell.ts';
import { annotationLines } from './annotations.ts';
import { type Checked, check } from './check.ts';

/** What `check` is called with. `--json` is short for `--format json`. */
type Flags = {
  data: string;
  language: string[];
  quick: boolean;
  quiet: boolean;
  format: 'text' | 'json' | 'github';
};

/** Checks, and says what was found. */
export async function run(shell: Shell, periods: string[], flags: Flags): Promise<number> {
  const { host, signal } = shell;
  const progress = shell.progress({ quiet: flags.quiet, json: flags.format !== 'text' });
  const { language: languages, quick } = flags;
  const options = { ...dataOf(shell, flags), periods, languages, quick, host, signal };
  const checked = await check(options, progress).finally(progress.clear);
  return show(shell, checked, flags);
}

/** Prints what a check found, and gives its exit code. Findings are its result, so they go to stdout. */
function show(shell: Shell, checked: readonly Checked[], flags: Flags): number {
  const { out, colours } = shell;
  const ok = !checked.some(({ findings }) => findings.some(isError));
  const code = ok ? exitCodes.ok : exitCodes.findings;
  if (flags.format === 'json') {
    json(shell, { ok, periods: checked });
    return code;
  }
  for (const { period, pages, findings } of checked) {
    const shown = flags.quiet ? findings.filter(isError) : findings;
    const lines = flags.format === 'github' ? annotationLines(shown) : findingLines(shown, colours.out);
    for (const line of lines) out(line);
    if (flags.format === 'github' || flags.quiet) continue;
    const unseen = pages || flags.quick ? '' : ' The pages could not be made, so they were not checked.';
    const found = findings.length === 0 ? colours.out.green('nothing found') : tally(findings);
    out(`${period}: ${found}.${unseen}`);
  }
  return code;
}
