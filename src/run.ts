// The process around the command line: argv, console, signals, exit code. The only file that touches them, and the clock.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { CommanderError } from 'commander';
import pc from 'picocolors';
import { createProgram } from './commands/program.ts';
import { findingLines } from './commands/shared/findings.ts';
import { json, type Shell } from './commands/shared/shell.ts';
import { commands } from './commands/table.ts';
import { exitCodes, FactsheetError } from './errors.ts';
import { printable, printableLines } from './printable.ts';

const project = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** What a run has of the process around it. */
export type Around = Pick<
  NodeJS.Process,
  | ('cwd' | 'env' | 'platform' | 'arch' | 'getuid' | 'stdin' | 'stdout' | 'stderr')
  | ('on' | 'exit' | 'exitCode')
>;

/**
 * Runs the program with these arguments (without Node's own), and sets the exit code of the process around it, which is
 * this one unless another is given. Nothing of the process is read before it is called.
 */
export async function run(argv: readonly string[], around: Around = process): Promise<void> {
  const file = path.join(project, 'package.json');
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  const shell = openShell(around, argv.includes('--json'));
  let code: number = exitCodes.ok;
  const program = createProgram(
    version,
    async (name, given) => {
      const { run } = await commands[name].load();
      code = await run(shell, ...(given as never[]));
    },
    { writeOut: (text) => write(around.stdout, text), writeErr: (text) => write(around.stderr, text) },
  );
  try {
    if (argv.length === 0) program.help({ error: true });
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    code = shell.showError(error);
  }
  around.exitCode = code;
}

/** Colours only where a person looks: on a terminal, and not against NO_COLOR (https://no-color.org). */
const coloured = (stream: NodeJS.WriteStream) =>
  pc.createColors(stream.isTTY === true && !process.env.NO_COLOR);

/** All that is written goes through here: whoever made it, nothing in it acts but colours. */
const write = (stream: NodeJS.WriteStream, text: string) =>
  void stream.write(printableLines(text, coloured(stream).isColorSupported));

/** The process around, as commands see it. `asJson`: an error is told in JSON too. */
function openShell(around: Around, asJson: boolean): Shell {
  const { stdin, stdout, stderr } = around;
  const stop = new AbortController();
  const shell: Shell = {
    project,
    cwd: around.cwd(),
    host: {
      platform: around.platform,
      arch: around.arch,
      env: around.env,
      uid: around.getuid?.(),
      now: Date.now(),
    },
    signal: stop.signal,
    clock: { now: () => performance.now(), today: () => new Date() },
    columns: stdout.columns ?? 100,
    out: (line = '') => write(stdout, `${line}\n`),
    err: (line = '') => write(stderr, `${line}\n`),
    colours: { out: coloured(stdout), err: coloured(stderr) },
    ...(stdin.isTTY === true &&
      stdout.isTTY === true && {
        ask: async (question) => /^\s*y(es)?\s*$/i.test(await askFor(question, around, stop)),
        askFor: (question) => askFor(question, around, stop),
      }),
    progress: (flags) => progressFor(shell, stderr, flags),
    showError: (error) => showError(shell, error, asJson),
    endsInItsOwnTime: listen(around, stop, () => shell),
  };
  return shell;
}

/** Asks a person; the end of what they type is an empty answer. */
async function askFor(question: string, { stdin, stdout }: Around, stop: AbortController): Promise<string> {
  const { createInterface } = await import('node:readline/promises');
  const lines = createInterface({ input: stdin, output: stdout });
  lines.once('SIGINT', () => stop.abort());
  const ended = new Promise<string>((resolve) => lines.once('close', () => resolve('')));
  try {
    return await Promise.race([lines.question(question, { signal: stop.signal }), ended]);
  } finally {
    lines.close();
  }
}

/** Progress: one changing line on a terminal, a line a step in a pipe, nothing when quiet. */
function progressFor(
  { err, colours }: Shell,
  stderr: NodeJS.WriteStream,
  flags: { quiet: boolean; json: boolean },
): ReturnType<Shell['progress']> {
  const live = stderr.isTTY === true;
  const clear = () => {
    if (live && !flags.quiet) stderr.write('\r\x1b[2K');
  };
  const progress = (step: string, detail: string): void => {
    if (flags.quiet || (flags.json && !live)) return;
    clear();
    if (!live || step === 'note') err(step === 'note' ? detail : `${step}: ${detail}`);
    else write(stderr, colours.err.dim(`${step}: ${printable(detail)} …`));
  };
  return Object.assign(progress, { clear });
}

/** Prints an error as its reader can use it, and gives the exit code: only our own bugs show where they happened. */
function showError(shell: Shell, error: unknown, asJson: boolean): number {
  const { err, signal } = shell;
  const colours = shell.colours.err;
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
  if (asJson) json(shell, { ok: false, error: jsonError(error) });
  if (signal.aborted) {
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

/** How long (ms) what is under way has after a first Ctrl-C to end by itself. Then it is ended; nothing of it is half there. */
const patience = 200;

/** Listens to signals. Gives what a command calls that ends by itself, however long that takes. */
function listen(around: Around, stop: AbortController, shell: () => Shell): () => void {
  // A reader that has seen enough (`| head`) closes the pipe. That is no fault, and the rest of the work goes on.
  for (const stream of [around.stdout, around.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
  let grace = patience;
  let signals = 0;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    around.on(signal, () => {
      signals += 1;
      if (signals > 1) around.exit(exitCodes.interrupted);
      stop.abort();
      if (grace === Number.POSITIVE_INFINITY) return;
      setTimeout(() => {
        shell().showError(stop.signal.reason);
        around.exit(exitCodes.interrupted);
      }, grace).unref();
    });
  }
  return () => {
    grace = Number.POSITIVE_INFINITY;
  };
}
