// The process as the commands see it: where lines go, in which colours, how progress is shown, and what time it is.
import path from 'node:path';
import type { Colors } from 'picocolors/types.js';
import type { Progress } from '../../pipeline/job.ts';
import type { Host } from '../../print/browser.ts';
import { printableJson } from '../../printable.ts';

/** What a command needs of the process. Tests bring their own. */
export type Shell = {
  /** The project's folder and the one that the user is in (absolute paths). */
  project: string;
  cwd: string;
  host: Host;
  signal: AbortSignal;
  clock: { now(): number; today(): Date };
  /** How many characters a line of the terminal takes. */
  columns: number;
  out(line?: string): void;
  err(line?: string): void;
  colours: { out: Colors; err: Colors };
  /** Asks a person at the terminal; not there where nobody can answer. */
  ask?(question: string): Promise<boolean>;
  /** Asks for words, likewise: empty where nothing was typed, and at the end of what is typed. */
  askFor?(question: string): Promise<string>;
  progress(flags: { quiet: boolean; json: boolean }): Progress & { clear(): void };
  showError(error: unknown): number;
  /** From here on a Ctrl-C waits until what is under way has ended: mails that a server may have taken. */
  endsInItsOwnTime(): void;
};

/** A path as the user would type it where they are. */
export function near({ cwd }: Shell, file: string): string {
  return path.relative(cwd, file) || '.';
}

/** A result as JSON, on the terminal. */
export function json({ out }: Shell, result: unknown): void {
  out(printableJson(JSON.stringify(result, null, 2)));
}

/** A command's result: as JSON if that was asked for, else as lines, unless they are not wanted. */
export function show(
  shell: Shell,
  flags: { json: boolean; quiet?: boolean },
  result: unknown,
  lines: readonly string[],
): void {
  if (flags.json) json(shell, result);
  else if (!flags.quiet) for (const line of lines) shell.out(line);
}

/** What commands that only look at data take. */
export type DataFlags = { data: string; json: boolean };

/** What commands that make pages take. */
export type MakeFlags = DataFlags & { output: string; language: string[]; draft: boolean; quiet: boolean };
