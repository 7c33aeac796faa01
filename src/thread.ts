// Runs a function in a thread of its own, which can be ended at any moment: for work on others' bytes that would block.
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { type Answer, type Order, resultOf } from './thread-answer.ts';

/** `signal` ends the work; so does the time (s), and the memory (MB of V8's heap; bytes of Buffers do not count). */
export type Bounds = { signal?: AbortSignal | undefined; seconds?: number; megabytes?: number };

/** The work was ended because it went beyond its bounds. Whoever asked for it knows what to tell the user. */
export class LimitExceeded extends Error {
  readonly of: 'time' | 'memory';

  constructor(of: 'time' | 'memory') {
    super(`The work took too much ${of}.`);
    this.name = 'LimitExceeded';
    this.of = of;
  }
}

/**
 * Calls `name` of the module in a thread of its own. Starting one costs some 50 ms: call small work directly.
 * @example await inThread<typeof parse>(new URL('./parse.ts', import.meta.url), 'parse', [bytes], { signal, seconds: 10 })
 * @param module the module's address; it should load little, as all that it imports is loaded for each call
 * @param given plain data: no functions, no instances of classes (a Buffer arrives as Uint8Array); so is what comes back
 * @throws what the function throws (a FactsheetError as such); LimitExceeded; the signal's reason at once when it is aborted
 */
export async function inThread<Work extends (...given: never[]) => unknown>(
  module: URL,
  name: string,
  given: Parameters<Work>,
  { signal, seconds = 20, megabytes = 512 }: Bounds = {},
): Promise<Awaited<ReturnType<Work>>> {
  signal?.throwIfAborted();
  const order: Order = { module: asBuilt(module).href, name, given };
  const thread = new Worker(asBuilt(new URL('./thread-worker.ts', import.meta.url)), {
    workerData: order,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
  const ended = Promise.withResolvers<Answer>();
  const stop = () => ended.reject(signal?.reason);
  const late = setTimeout(() => ended.reject(new LimitExceeded('time')), seconds * 1000);
  signal?.addEventListener('abort', stop);
  thread.once('message', ended.resolve);
  thread.once('error', (error: NodeJS.ErrnoException) =>
    ended.reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new LimitExceeded('memory') : error),
  );
  thread.once('exit', () => ended.reject(new Error('The thread ended without an answer.')));
  try {
    return resultOf(await ended.promise) as Awaited<ReturnType<Work>>;
  } finally {
    clearTimeout(late);
    signal?.removeEventListener('abort', stop);
    await thread.terminate();
  }
}

/** A module's address in the form that runs: the package's built form has `.js` for `.ts`. */
export function asBuilt(module: URL): URL {
  return new URL(module.href.replace(/\.ts$/, path.extname(import.meta.filename)));
}
