// What each command prints, and the exit code that it ends with: from the flags to the command to the lines.
import path from 'node:path';
import type { Colors } from 'picocolors/types.js';
import { type Built, build } from './commands/build.ts';
import { type Checked, check } from './commands/check.ts';
import { explain } from './commands/explain.ts';
import { list } from './commands/list.ts';
import { watch } from './commands/watch.ts';
import { exitCodes, type Finding, isError } from './errors.ts';
import type { Progress } from './pipeline.ts';
import type { Host } from './print/browser.ts';
import type { Actions, CheckFlags, MakeFlags } from './program.ts';
import { annotationLines } from './terminal/annotations.ts';
import { fileLines, findingLines, seconds, tally } from './terminal/findings.ts';

/** The process as the actions see it: where lines go, in which colours, how progress is shown, and what time it is. */
export type Shell = {
  /** The project's folder and the one that the user is in (absolute paths). */
  project: string;
  cwd: string;
  host: Host;
  signal: AbortSignal;
  clock: { now(): number; today(): Date };
  out(line?: string): void;
  err(line?: string): void;
  colours: { out: Colors; err: Colors };
  progress(flags: { quiet: boolean; json: boolean }): Progress & { clear(): void };
  showError(error: unknown): number;
};

/** The actions of the command line. */
export function createActions(shell: Shell): Actions {
  const { out, err, clock, project, cwd, colours, host, signal } = shell;
  const dataOf = (flags: { data: string }) => ({
    project,
    data: path.resolve(cwd, flags.data),
    shownData: flags.data,
  });
  const optionsOf = (flags: MakeFlags, periods: string[]) => ({
    ...dataOf(flags),
    output: path.resolve(cwd, flags.output),
    periods,
    languages: flags.language,
    draft: flags.draft,
    host,
    signal,
  });
  return {
    async build(periods, flags) {
      const start = clock.now();
      const progress = shell.progress(flags);
      const built = await build(optionsOf(flags, periods), progress, clock).finally(progress.clear);
      return showBuilt(shell, built, flags, clock.now() - start);
    },
    async watch(periods, flags) {
      const progress = shell.progress(flags);
      const options = { ...optionsOf(flags, periods), port: flags.port };
      await watch(options, progress, clock, {
        built(built, milliseconds) {
          progress.clear();
          showBuilt(shell, built, flags, milliseconds);
        },
        failed(error) {
          progress.clear();
          shell.showError(error);
        },
        serving: (url) => err(`Preview: ${colours.err.bold(url)}  (Ctrl-C stops)`),
      });
      return exitCodes.interrupted;
    },
    async check(periods, flags) {
      const progress = shell.progress({ quiet: flags.quiet, json: flags.format !== 'text' });
      const { language: languages, quick } = flags;
      const options = { ...dataOf(flags), periods, languages, quick, host, signal };
      const checked = await check(options, progress).finally(progress.clear);
      return showChecked(shell, checked, flags);
    },
    async explain(code, flags) {
      const output = flags.output === undefined ? undefined : path.resolve(cwd, flags.output);
      const { text, rules, files } = await explain({ code, output });
      if (flags.json) out(JSON.stringify(rules, null, 2));
      else if (files.length === 0) out(text.trimEnd());
      else
        out(`${colours.out.green('✓')} ${files.length} pages in ${path.relative(cwd, output ?? '') || '.'}`);
      return exitCodes.ok;
    },
    async list(flags) {
      const periods = await list({ data: path.resolve(cwd, flags.data) });
      if (flags.json) out(JSON.stringify(periods, null, 2));
      else for (const { id } of periods) out(id);
      return exitCodes.ok;
    },
  };
}

/** Prints what a build came to, and gives its exit code. Findings go to stderr, files to stdout. */
function showBuilt(shell: Shell, built: readonly Built[], flags: MakeFlags, milliseconds: number): number {
  const { out, err, colours, cwd } = shell;
  const failed = built.filter(({ files }) => files.length === 0);
  const code = failed.length === 0 ? exitCodes.ok : exitCodes.findings;
  if (flags.json) {
    out(JSON.stringify({ ok: failed.length === 0, periods: built }, null, 2));
    return code;
  }
  for (const { period, findings, files } of built) {
    const shown = findings.filter((finding) => isShown(finding, flags));
    for (const line of findingLines(shown, colours.err)) err(line);
    const named = files.map((file) => ({ ...file, file: path.relative(cwd, file.file) }));
    if (!flags.quiet) for (const line of fileLines(named, colours.out)) out(line);
    if (files.length === 0) err(colours.err.red(`${period}: ${tally(findings)}. No file was written.`));
    else if (findings.length > 0 && !flags.quiet) err(`${period}: ${tally(findings)}.`);
  }
  if (!flags.quiet && failed.length === 0) out(colours.out.dim(`Done in ${seconds(milliseconds)}.`));
  return code;
}

/** What was accepted stays in the report; on the terminal `check` lists it, and `build` counts it. */
function isShown(finding: Finding, { quiet }: { quiet: boolean }): boolean {
  return isError(finding) || (!quiet && finding.accepted === undefined);
}

/** Prints what a check found, and gives its exit code. Findings are its result, so they go to stdout. */
function showChecked(shell: Shell, checked: readonly Checked[], flags: CheckFlags): number {
  const { out, colours } = shell;
  const ok = !checked.some(({ findings }) => findings.some(isError));
  const code = ok ? exitCodes.ok : exitCodes.findings;
  if (flags.format === 'json') {
    out(JSON.stringify({ ok, periods: checked }, null, 2));
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
