// One job in a process of its own, within bounds of time and memory. What it says is looked at before it is believed.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { z } from 'zod';
import { asBuilt } from '../../thread.ts';
import { findingSchema, whySchema } from '../jobs/answer.ts';
import { mostFindings } from './bounded.ts';
import { type Command, confined, type Sight, unconfined } from './confined.ts';
import type { Order, Said } from './job-process.ts';
import type { Outcome } from './kinds.ts';
import { memoryOf } from './memory.ts';

/** How long (s) a job may take, and how much memory (MB) with all that it starts. */
export type Bounds = { seconds: number; megabytes: number };

/** The job did not come to an answer by itself: it may be tried again, here or elsewhere. */
export class JobBroke extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'JobBroke';
    this.code = code;
  }
}

/**
 * Where jobs run. `snapshot`: the file of the program's snapshot and what Node gets to start a job from it, where there is one.
 * Without `sight`: where the system can shut nothing off.
 */
export type Place = {
  node: string;
  env: NodeJS.ProcessEnv;
  snapshot?: { file: string; args: readonly string[] } | undefined;
  sight?: Omit<Sight, 'node'> | undefined;
  bounds: Bounds;
};

const said = z.union([
  z.strictObject({ step: z.string().transform((step) => step.slice(0, 200)) }),
  z.strictObject({
    outcome: z.strictObject({
      files: z
        .array(
          z.strictObject({
            name: z
              .string()
              .regex(/^[\w][\w.+-]*$/)
              .max(200),
            type: z
              .string()
              .regex(/^[\w.+-]+\/[\w.+-]+(?:; ?[\w=-]+)?$/)
              .max(100),
            bytes: z.instanceof(Uint8Array),
            edition: z.string().max(50).optional(),
            language: z.string().max(50).optional(),
          }),
        )
        .max(500),
      findings: z.array(findingSchema).max(mostFindings),
      data: z.unknown().optional(),
      why: whySchema.optional(),
    }),
  }),
  z.strictObject({ product: z.string(), sandbox: z.boolean() }),
  z.strictObject({ fault: z.strictObject({ code: z.string(), message: z.string() }) }),
]);

/**
 * Runs a job to its end.
 * @throws JobBroke where it took too much, died or could not be done on this machine; the signal's reason
 */
export async function runJob(
  place: Place,
  order: Extract<Order, { ask: 'job' }>,
  { signal, step }: { signal: AbortSignal; step(step: string): void },
): Promise<Outcome> {
  const last = await converse(place, order, signal, step);
  if ('outcome' in last) return last.outcome as Outcome;
  throw new JobBroke('no-answer', 'The process of the job gave another answer than was asked for.');
}

/** Whether jobs run here, in which browser, and whether its sandbox is on. @throws JobBroke where they do not */
export async function tryOut(
  place: Place,
  signal: AbortSignal,
): Promise<{ product: string; sandbox: boolean }> {
  const last = await converse(place, { ask: 'trial' }, signal, () => undefined);
  if ('product' in last) return last;
  throw new JobBroke('no-answer', 'The process of the job gave another answer than was asked for.');
}

async function converse(
  place: Place,
  order: Order,
  signal: AbortSignal,
  step: (step: string) => void,
): Promise<Exclude<Said, { step: string } | { fault: unknown }>> {
  signal.throwIfAborted();
  const child = start(commandFor(place));
  const ended = Promise.withResolvers<Said>();
  const stop = () => ended.reject(signal.reason);
  const { seconds, megabytes } = place.bounds;
  const late = setTimeout(() => {
    ended.reject(new JobBroke('too-long', `It took longer than ${seconds} seconds.`));
  }, seconds * 1000);
  const watch = setInterval(async () => {
    if (child.pid !== undefined && (await memoryOf(child.pid)) > megabytes * 1_000_000)
      ended.reject(new JobBroke('too-much-memory', `It took more than ${megabytes} MB of memory.`));
  }, 500);
  signal.addEventListener('abort', stop, { once: true });
  child.on('message', (message) => {
    const read = said.safeParse(message);
    if (!read.success)
      ended.reject(new JobBroke('no-answer', 'The process of the job said what nobody asks for.'));
    else if ('step' in read.data) step(read.data.step);
    else ended.resolve(read.data as Said);
  });
  const words = lastWords(child);
  child.once('error', (cause) => ended.reject(new JobBroke('cannot-start', cause.message)));
  child.once('exit', (code, by) => {
    const how = by === null ? `with ${code}` : `by ${by}`;
    ended.reject(new JobBroke('died', `Its process ended ${how}, without an answer. ${words()}`.trim()));
  });
  try {
    child.send(order, () => undefined);
    const last = await ended.promise;
    if ('fault' in last) throw new JobBroke(last.fault.code, last.fault.message);
    return last as Exclude<Said, { step: string } | { fault: unknown }>;
  } finally {
    clearTimeout(late);
    clearInterval(watch);
    signal.removeEventListener('abort', stop);
    await end(child);
  }
}

function commandFor({ node, env, snapshot, sight, bounds }: Place): Command {
  const module = asBuilt(new URL('./job-start.ts', import.meta.url)).pathname;
  // Snapshots of earlier sources are cleaned away.
  const start = snapshot && existsSync(snapshot.file) ? snapshot.args : [module];
  const args = [`--max-old-space-size=${bounds.megabytes}`, ...start];
  return sight ? confined({ ...sight, node }, args, bounds.megabytes) : unconfined({ node }, args, env);
}

function start({ file, args, env }: Command): ChildProcess {
  return spawn(file, args, {
    env: { ...env },
    cwd: '/',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    serialization: 'advanced',
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
}

/** The end of what it wrote on its error stream: for the log, bounded. */
function lastWords(child: ChildProcess): () => string {
  let words = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    words = (words + text).slice(-2000);
  });
  return () => words.trim();
}

/** Ends a process with all that it has started, and waits until it is gone. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const gone = new Promise((resolve) => child.once('close', resolve));
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
  } catch {
    child.kill('SIGKILL');
  }
  await gone;
}
