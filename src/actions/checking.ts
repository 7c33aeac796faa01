// `check`, `explain` and `compare`: what they print, and the exit code that they end with.
import path from 'node:path';
import { type Checked, check } from '../commands/check.ts';
import { compare } from '../commands/compare.ts';
import { explain } from '../commands/explain.ts';
import { exitCodes, isError } from '../errors.ts';
import type { Actions, CheckFlags } from '../program/flags.ts';
import { annotationLines } from '../terminal/annotations.ts';
import { compareLines } from '../terminal/compare.ts';
import { findingLines, tally } from '../terminal/findings.ts';
import { ruleLines } from '../terminal/rules.ts';
import { dataOf, json, near, type Shell } from './shell.ts';

/** The actions that look at periods and change nothing in them. */
export function checkingActions(shell: Shell): Pick<Actions, 'check' | 'explain' | 'compare'> {
  const { out, clock, cwd, colours, host, signal } = shell;
  return {
    async check(periods, flags) {
      const progress = shell.progress({ quiet: flags.quiet, json: flags.format !== 'text' });
      const { language: languages, quick } = flags;
      const options = { ...dataOf(shell, flags), periods, languages, quick, host, signal };
      const checked = await check(options, progress).finally(progress.clear);
      return showChecked(shell, checked, flags);
    },
    async explain(code, flags) {
      const output = flags.output === undefined ? undefined : path.resolve(cwd, flags.output);
      const { text, rules, files } = await explain({ code, output });
      if (flags.json) json(shell, rules);
      else if (output === undefined && code === undefined) {
        for (const line of ruleLines(rules, colours.out)) out(line);
      } else if (output === undefined) out(text.trimEnd());
      else out(`${colours.out.green('✓')} ${files.length} pages in ${near(shell, output)}`);
      return exitCodes.ok;
    },
    async compare(periods, flags) {
      const progress = shell.progress(flags);
      const options = {
        ...dataOf(shell, flags),
        periods,
        languages: flags.language,
        output: path.resolve(cwd, flags.output),
        sheet: flags.sheet,
        pages: flags.pages,
        host,
        signal,
      };
      const { comparison, sheet } = await compare(options, progress, clock).finally(progress.clear);
      if (flags.json) json(shell, { ...comparison, sheet });
      else if (!flags.quiet) {
        for (const line of compareLines(comparison, colours.out, shell.columns)) out(line);
      }
      if (sheet && !flags.json) out(`${colours.out.green('✓')} ${near(shell, sheet)}`);
      return comparison.last.whole && comparison.now.whole ? exitCodes.ok : exitCodes.findings;
    },
  };
}

/** Prints what a check found, and gives its exit code. Findings are its result, so they go to stdout. */
function showChecked(shell: Shell, checked: readonly Checked[], flags: CheckFlags): number {
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
