// Runs the command line as a process of its own, as a user does, and looks at what it leaves behind.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { project } from '../../support/data.ts';

/** How a run ended. `code` is null where a signal ended it. */
export type Ended = { code: number | null; signal: string | null; stdout: string; stderr: string };

/** A run: the process's number, and its end. */
export type Run = {
  pid: number;
  kill(signal: NodeJS.Signals): void;
  said(text: string): Promise<void>;
  ended: Promise<Ended>;
};

export type RunOptions = { cwd?: string; env?: NodeJS.ProcessEnv; timeout?: number };

/** Starts `factsheet …`. A run that takes longer than `timeout` (ms; 60,000) is killed. */
export function startFactsheet(
  argv: readonly string[],
  { cwd = project, env, timeout = 60_000 }: RunOptions = {},
): Run {
  const cli = path.join(project, 'src/cli.ts');
  const child = spawn(process.execPath, [cli, ...argv], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout,
    killSignal: 'SIGKILL',
  });
  const output = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (text: string) => {
      output[stream] += text;
    });
  }
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (code, signal) => resolve({ code, signal, ...output }));
  });
  const said = (text: string) =>
    new Promise<void>((resolve) => {
      const look = () => output.stderr.includes(text) && resolve();
      child.stderr.on('data', look);
      child.once('close', () => resolve());
      look();
    });
  return { pid: child.pid ?? 0, kill: (signal) => child.kill(signal), said, ended };
}

/** Runs `factsheet …` to its end. */
export function factsheet(argv: readonly string[], options?: RunOptions): Promise<Ended> {
  return startFactsheet(argv, options).ended;
}

/** The numbers of all processes that descend from one, by /proc (Linux). */
export function descendants(pid: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const [, parent] = /\) \S (\d+)/.exec(statOf(Number(name))) ?? [];
    if (parent !== undefined) parents.set(Number(name), Number(parent));
  }
  const below = (of: number): number[] =>
    [...parents].filter(([, parent]) => parent === of).flatMap(([child]) => [child, ...below(child)]);
  return below(pid);
}

/** Which of the processes run still (one that has ended and waits for its parent does not). */
export function alive(pids: readonly number[]): number[] {
  return pids.filter((pid) => !/^$|\) [ZX] /.test(statOf(pid)));
}

function statOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return '';
  }
}
