// The other end of thread.ts: the thread's first module. It calls the function that was asked for and answers once.
import { parentPort, workerData } from 'node:worker_threads';
import { FactsheetError } from './errors.ts';

/** What the thread is asked, and what it answers: plain data, which can be sent (structured clone). */
export type Order = { module: string; name: string; given: readonly unknown[] };
export type Answer = { result: unknown } | { error: unknown } | { fault: Fault };

/** A FactsheetError on its way between threads, where an error keeps its message only. */
export type Fault = Pick<FactsheetError, 'code' | 'message' | 'hint' | 'kind' | 'findings'>;

const { module, name, given } = workerData as Order;
let answer: Answer;
try {
  const loaded = (await import(module)) as Record<string, (...given: readonly unknown[]) => unknown>;
  const work = loaded[name];
  if (!work) throw new TypeError(`${module} exports no ${name}`);
  answer = { result: await work(...given) };
} catch (error) {
  answer = { error };
  if (error instanceof FactsheetError) {
    const { code, message, hint, kind, findings } = error;
    answer = { fault: { code, message, hint, kind, findings } };
  }
}
parentPort?.postMessage(answer);
