// What `build` and `watch` print: files, findings, and what to do where nothing could be written.
import type { Colors } from 'picocolors/types.js';
import { exitCodes, type Finding, isError } from '../../errors.ts';
import type { ReportedFile } from '../../report.ts';
import { findingLines, showOnce, tally } from '../shared/findings.ts';
import { json, type MakeFlags, near, type Shell } from '../shared/shell.ts';
import type { Built } from './build.ts';

/** Prints what a build came to, and gives its exit code. Findings go to stderr, files to stdout. */
export function showBuilt(
  shell: Shell,
  built: readonly Built[],
  flags: MakeFlags,
  milliseconds: number,
): number {
  const { out, err, colours } = shell;
  const failed = built.filter(({ files }) => files.length === 0);
  const code = failed.length === 0 ? exitCodes.ok : exitCodes.findings;
  if (flags.json) {
    json(shell, { ok: failed.length === 0, periods: built });
    return code;
  }
  const once = showOnce();
  for (const one of built) {
    const { period, findings, files } = one;
    const shown = once(findings.filter((finding) => isShown(finding, flags)));
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

/** One line a file: its path, pages and size. */
export function fileLines(files: readonly ReportedFile[], colours: Colors): string[] {
  return files.map(({ file, pages, bytes }) => {
    const size = `${Math.round(bytes / 1000)} kB`;
    const about = pages === undefined ? size : `${pages} pages, ${size}`;
    return `${colours.green('✓')} ${file}  ${colours.dim(about)}`;
  });
}

/** Seconds with one decimal, for the last line. */
export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
