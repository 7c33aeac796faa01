// The service as an operator starts it: `serve` and `work` as processes of their own.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { project } from '../support/data.ts';

/**
 * Environment and output of what is started. `log`: a file that is open for writing. `root`: the folder of another program, whose
 * sources are run as they stand.
 */
export type Surroundings = { env: Readonly<Record<string, string>>; log: number; root?: string };

function start(args: readonly string[], { env, log, root }: Surroundings): ChildProcess {
  const options = { cwd: root ?? project, env: { ...process.env, ...env } };
  const program = root === undefined ? 'bin/start.mjs' : 'src/cli.ts';
  return spawn(process.execPath, [program, ...args], { ...options, stdio: ['ignore', log, log] });
}

export const startServe = (port: number, around: Surroundings, ...more: string[]): ChildProcess =>
  start(['serve', '--port', String(port), ...more], around);

export const startWork = (around: Surroundings, ...more: string[]): ChildProcess =>
  start(['work', ...more], around);

/** A process that is started again when it has ended, as a service manager does it. */
export type KeptUp = {
  readonly pid: number | undefined;
  /** Ends it at once; it is back a moment later. */
  kill(): void;
  /** Ends it as an operator does, for good. */
  stop(): Promise<void>;
};

export function keepUp(begin: () => ChildProcess): KeptUp {
  let isWanted = true;
  const up = () => {
    const child = begin();
    child.once('exit', () => {
      setTimeout(() => {
        if (isWanted) current = up();
      }, 500);
    });
    return child;
  };
  let current = up();
  return {
    get pid() {
      return current.pid;
    },
    kill: () => void current.kill('SIGKILL'),
    async stop() {
      isWanted = false;
      await stopProcess(current);
    },
  };
}

/** Waits until the service takes jobs. @throws Error where it has not within this time (ms) */
export async function untilReady(address: string, patience = 60_000): Promise<void> {
  for (const end = Date.now() + patience; ; await wait(200)) {
    const answer = await fetch(`${address}/ready`).catch(() => undefined);
    if (answer?.ok) return;
    if (Date.now() > end) throw new Error(`${address} is not ready after ${patience / 1000} seconds.`);
  }
}

/** Tells a process to end, as an operator does, and waits until it has. */
export async function stopProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}

/** The browsers that the workers’ jobs have started: of each the process that the others hang on. */
export function browsersOf(pids: readonly number[]): number[] {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid=,args=']).toString().split('\n');
  const all = lines
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [])
    .map(([, pid, parent, args = '']) => ({ pid: Number(pid), parent: Number(parent), args }));
  const below = (pid: number): typeof all =>
    all.filter(({ parent }) => parent === pid).flatMap((one) => [one, ...below(one.pid)]);
  return pids
    .flatMap(below)
    .filter(({ args }) => /chromium .*--remote-debugging/.test(args) && !args.includes('--type='))
    .map(({ pid }) => pid);
}
