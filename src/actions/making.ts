// `build` and `watch`: what they print, and the exit code that they end with.
import path from 'node:path';
import { type Built, build } from '../commands/build.ts';
import { watch } from '../commands/watch.ts';
import { exitCodes, type Finding, isError } from '../errors.ts';
import type { Actions, MakeFlags } from '../program/flags.ts';
import { fileLines, findingLines, seconds, tally } from '../terminal/findings.ts';
import { dataOf, json, near, type Shell } from './shell.ts';

/** The actions that make factsheets. */
export function makingActions(shell: Shell): Pick<Actions, 'build' | 'watch'> {
  const { err, clock, cwd, colours, host, signal } = shell;
  const optionsOf = (flags: MakeFlags, periods: string[]) => ({
    ...dataOf(shell, flags),
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
      const options = { ...optionsOf(flags, periods), editions: flags.edition };
      const built = await build(options, progress, clock).finally(progress.clear);
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
  };
}

/** Prints what a build came to, and gives its exit code. Findings go to stderr, files to stdout. */
function showBuilt(shell: Shell, built: readonly Built[], flags: MakeFlags, milliseconds: number): number {
  const { out, err, colours } = shell;
  const failed = built.filter(({ files }) => files.length === 0);
  const code = failed.length === 0 ? exitCodes.ok : exitCodes.findings;
  if (flags.json) {
    json(shell, { ok: failed.length === 0, periods: built });
    return code;
  }
  for (const one of built) {
    const { period, findings, files } = one;
    const shown = findings.filter((finding) => isShown(finding, flags));
    for (const line of findingLines(shown, colours.err)) err(line);
    const named = files.map((file) => ({ ...file, file: near(shell, file.file) }));
    if (!flags.quiet) for (const line of fileLines(named, colours.out)) out(line);
    if (files.length === 0) {
      err(colours.err.red(`${period}: ${tally(findings)}. No file was written.`));
      err(emptyHanded(one, flags));
    } else if (findings.length > 0 && !flags.quiet)
      err(`${period}: ${tally(findings)}.${acceptedWords(one)}`);
  }
  if (!flags.quiet && failed.length === 0) out(colours.out.dim(`Done in ${seconds(milliseconds)}.`));
  return code;
}

/** What to do where nothing could be written: a draft needs files that can be read, with names that are known. */
function emptyHanded({ period }: Built, { draft }: MakeFlags): string {
  return draft
    ? 'A draft shows what is empty as a gap. It cannot be made of the other errors above: mend those first.'
    : `To see how far it is: factsheet build ${period} --draft`;
}

/** What the notes are that are counted and not shown. */
function acceptedWords({ period, findings }: Built): string {
  const count = findings.filter(({ accepted }) => accepted !== undefined).length;
  if (count === 0) return '';
  const what = count === 1 ? 'One note is a finding' : `${count} notes are findings`;
  return ` ${what} that the office accepted, with a reason: factsheet check ${period} shows ${count === 1 ? 'it' : 'them'}.`;
}

/** What was accepted stays in the report; on the terminal `check` lists it, and `build` counts it. */
function isShown(finding: Finding, { quiet }: { quiet: boolean }): boolean {
  return isError(finding) || (!quiet && finding.accepted === undefined);
}
