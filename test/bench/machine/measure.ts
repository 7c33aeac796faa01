// Runs programs and says what they took.
import { execFile, spawn } from 'node:child_process';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { memoryOf } from './processes.ts';

export const project = path.resolve(import.meta.dirname, '../../..');

/** What users' Node is started with (package.json's `factsheet`). */
export const usersNode = [
  '--max-semi-space-size=16',
  '--heap-growing-percent=150',
  '--no-regexp-tier-up',
] as const;

/** This program as its users start it. */
export const asUsersStart = [...usersNode, 'bin/start.mjs'] as const;

/** A script of this folder. */
export const script = (name: string): string => path.join('test', 'bench', `${name}.ts`);

/** One process from start to end: seconds, the most memory (MB, with its children), and the JSON of its last line. */
export type Measured = { seconds: number; megabytes: number; said: Record<string, unknown> };

/** Runs Node. @throws Error if it ends with another code than 0 */
export async function measure(args: readonly string[]): Promise<Measured> {
  const start = performance.now();
  const child = spawn(process.execPath, args, { cwd: project, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  let peak = 0;
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  // Adding up memory takes the machine time of its own: twice a second, and never two at once.
  const stop = new AbortController();
  const watch = async () => {
    for (; !stop.signal.aborted; await delay(500, undefined, { signal: stop.signal }).catch(() => undefined))
      peak = Math.max(peak, await memoryOf(child.pid ?? 0));
  };
  const watched = watch();
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const seconds = (performance.now() - start) / 1000;
  stop.abort();
  await watched;
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}`);
  return { seconds, megabytes: peak, said: lastSaid(output) };
}

/** The JSON of the last line, if that is some. */
function lastSaid(output: string): Record<string, unknown> {
  const last = output.trim().split('\n').at(-1) ?? '';
  return last.startsWith('{') ? JSON.parse(last) : {};
}

/** Runs another program than Node, for five minutes at most. @throws Error if it fails */
export async function runProgram(program: string, args: readonly string[]): Promise<Pick<Measured, 'said'>> {
  const { stdout } = await promisify(execFile)(program, args, { cwd: project, timeout: 300_000 });
  return { said: lastSaid(stdout) };
}

/** Seconds on the clock, and of CPU (user and system, with children), of one run as bash's `time` says them. */
export type Timed = { wall: number; cpu: number };

/** Runs a program once. @throws Error if it fails */
export async function timed(command: string, args: readonly string[]): Promise<Timed> {
  const asked = ['-c', 'TIMEFORMAT="%R %U %S"; time "$@" >/dev/null 2>&1', 'bash', command, ...args];
  const child = spawn('bash', asked, { cwd: project, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}`);
  const [wall = Number.NaN, user = Number.NaN, system = Number.NaN] = said.trim().split(' ').map(Number);
  return { wall, cpu: user + system };
}

/** The middle of several runs, for each of the two times. */
export async function timedOften(times: number, command: string, args: readonly string[]): Promise<Timed> {
  const runs: Timed[] = [];
  for (let run = 0; run < times; run += 1) runs.push(await timed(command, args));
  return { wall: median(runs.map(({ wall }) => wall)), cpu: median(runs.map(({ cpu }) => cpu)) };
}

/** The middle one; of an even number the upper. NaN of none. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
