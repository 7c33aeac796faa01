// argv → command → printed result → exit code. The only file that touches the process, the console and the clock.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { CommanderError } from 'commander';
import pc from 'picocolors';
import { type Built, build } from './commands/build.ts';
import { list } from './commands/list.ts';
import { watch } from './commands/watch.ts';
import { exitCodes, FactsheetError } from './errors.ts';
import type { Progress } from './pipeline.ts';
import { type Actions, createProgram, type MakeFlags } from './program.ts';
import { fileLines, findingLines, printable, seconds, tally } from './terminal/findings.ts';

const project = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const { version } = JSON.parse(readFileSync(path.join(project, 'package.json'), 'utf8')) as {
  version: string;
};
const stop = new AbortController();
const clock = { now: () => performance.now(), today: () => new Date() };
const out = (line = '') => process.stdout.write(`${line}\n`);
const err = (line = '') => process.stderr.write(`${line}\n`);

/** Colours only where a person looks: on a terminal, and not against NO_COLOR (https://no-color.org). */
const coloured = (stream: NodeJS.WriteStream) =>
  pc.createColors(stream.isTTY === true && !process.env.NO_COLOR);
const colours = coloured(process.stderr);

/** Progress: one changing line on a terminal, a line a step in a pipe, nothing when quiet. */
function progressFor(flags: { quiet: boolean; json: boolean }): Progress & { clear(): void } {
  const live = process.stderr.isTTY === true;
  const clear = () => {
    if (live && !flags.quiet) process.stderr.write('\r\x1b[2K');
  };
  const progress = (step: string, detail: string): void => {
    if (flags.quiet || (flags.json && !live)) return;
    if (!live || step === 'note') clear();
    if (!live || step === 'note') {
      err(step === 'note' ? detail : `${step}: ${detail}`);
      return;
    }
    process.stderr.write(`\r\x1b[2K${colours.dim(`${step}: ${detail} …`)}`);
  };
  return Object.assign(progress, { clear });
}

function optionsOf(flags: MakeFlags, periods: string[]) {
  return {
    project,
    data: path.resolve(flags.data),
    shownData: flags.data,
    output: path.resolve(flags.output),
    periods,
    languages: flags.language,
    draft: flags.draft,
    host: {
      platform: process.platform,
      arch: process.arch,
      env: process.env,
      uid: process.getuid?.(),
      now: Date.now(),
    },
    signal: stop.signal,
  };
}

/** Prints what a build came to, and gives its exit code. Findings go to stderr, files to stdout. */
function showBuilt(built: readonly Built[], flags: MakeFlags, milliseconds: number): number {
  const failed = built.filter(({ files }) => files.length === 0);
  if (flags.json) {
    out(JSON.stringify({ ok: failed.length === 0, periods: built }, null, 2));
    return failed.length === 0 ? exitCodes.ok : exitCodes.findings;
  }
  for (const { period, findings, files } of built) {
    const shown = flags.quiet ? findings.filter(({ severity }) => severity === 'error') : findings;
    for (const line of findingLines(shown, colours)) err(line);
    if (!flags.quiet) for (const line of fileLines(files.map(relative), coloured(process.stdout))) out(line);
    if (files.length === 0) err(colours.red(`${period}: ${tally(findings)}. No file was written.`));
    else if (findings.length > 0 && !flags.quiet) err(`${period}: ${tally(findings)}.`);
  }
  if (!flags.quiet && failed.length === 0)
    out(coloured(process.stdout).dim(`Done in ${seconds(milliseconds)}.`));
  return failed.length === 0 ? exitCodes.ok : exitCodes.findings;
}

function relative<T extends { file: string }>(entry: T): T {
  return { ...entry, file: path.relative(process.cwd(), entry.file) };
}

const actions: Actions = {
  async build(periods, flags) {
    const start = clock.now();
    const progress = progressFor(flags);
    const built = await build(optionsOf(flags, periods), progress, clock).finally(progress.clear);
    return showBuilt(built, flags, clock.now() - start);
  },
  async watch(periods, flags) {
    const progress = progressFor(flags);
    const options = { ...optionsOf(flags, periods), port: flags.port };
    await watch(options, progress, clock, {
      built(built, milliseconds) {
        progress.clear();
        showBuilt(built, flags, milliseconds);
      },
      failed(error) {
        progress.clear();
        showError(error);
      },
      serving: (url) => err(`Preview: ${colours.bold(url)}  (Ctrl-C stops)`),
    });
    return exitCodes.interrupted;
  },
  async list(flags) {
    const periods = await list({ data: path.resolve(flags.data) });
    if (flags.json) out(JSON.stringify(periods, null, 2));
    else for (const { id } of periods) out(id);
    return exitCodes.ok;
  },
};

/** Prints an error as its reader can use it, and gives the exit code: only our own bugs show where they happened. */
function showError(error: unknown): number {
  if (error instanceof CommanderError) {
    return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
  }
  if (process.argv.includes('--json')) out(JSON.stringify({ ok: false, error: jsonError(error) }, null, 2));
  if (stop.signal.aborted) {
    err('Stopped. Files from earlier runs are as they were.');
    return exitCodes.interrupted;
  }
  if (error instanceof FactsheetError && error.kind !== 'internal') {
    for (const line of findingLines(error.findings, colours)) err(line);
    err(`${colours.red('error')} ${printable(error.message)} ${colours.dim(`[${error.code}]`)}`);
    err(`  ${colours.dim('→')} ${printable(error.hint)}`);
    return error.exitCode;
  }
  err(
    colours.red('This is a fault of the program, not of your data. Please report it with the lines below.'),
  );
  err(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return exitCodes.internal;
}

/** An error as JSON gives it: never a stack. */
function jsonError(error: unknown) {
  if (!(error instanceof FactsheetError)) return { code: 'internal', message: String(error) };
  const { code, message, hint, findings } = error;
  return { code, message, hint, findings };
}

let signals = 0;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    signals += 1;
    if (signals > 1) process.exit(exitCodes.interrupted);
    stop.abort();
  });
}

let code: number = exitCodes.ok;
const program = createProgram(version, actions, (result) => {
  code = result;
});
try {
  const argv = process.argv.slice(2);
  if (argv.length === 0) program.help({ error: true });
  await program.parseAsync(argv, { from: 'user' });
} catch (error) {
  code = showError(error);
}
process.exitCode = code;
