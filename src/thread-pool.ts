// Threads that stay: pure work of many documents, side by side, each in a thread that has loaded its modules already.
import { Worker } from 'node:worker_threads';
import { asBuilt } from './thread.ts';
import {
  type Answer,
  answerOf,
  type Call,
  type Order,
  type Question,
  type Return,
  resultOf,
  Unanswered,
} from './thread-answer.ts';

/**
 * What work may ask of the thread that gave it, by name: a page printed, say. A function that the work gives along arrives
 * as one whose result is to be awaited.
 */
export type Services = Readonly<Record<string, (...given: never[]) => unknown>>;

export type ThreadPool = {
  /**
   * Calls `name` of the module in one of the threads, as soon as one is free. Its arguments are `given`, and behind them a
   * function that asks for a service (`Ask` of thread-answer.ts).
   * @param given plain data, as in `inThread`
   * @throws what the function throws; ThreadEnded when its thread ends; the signal's reason, at once, when it is aborted
   */
  run<Result>(module: URL, name: string, given: readonly unknown[], options?: RunOptions): Promise<Result>;
  /** Ends all threads, and what they still do. Until then they keep the process alive. */
  close(): Promise<void>;
};

export type RunOptions = { signal?: AbortSignal | undefined; services?: Services };

/** A thread ended before its work did: it had no memory left, say, which `cause` then says. */
export class ThreadEnded extends Error {
  override readonly name = 'ThreadEnded';
}

/** Work that waits or is done, how it ends, and the calls of its functions. */
type Task = {
  order: Order;
  services: Services;
  end: PromiseWithResolvers<unknown>;
  calls: Unanswered;
};

/** MB of short-lived objects that a thread lets gather: left to itself, Node lets 130. */
const youngest = 48;

/** Opens a pool of at most `count` threads, each started when there is work for it. */
export function openThreads(count: number): ThreadPool {
  return new Threads(count);
}

class Threads implements ThreadPool {
  readonly #count: number;
  readonly #waiting: Task[] = [];
  readonly #idle = new Set<Worker>();
  readonly #busy = new Map<Worker, Task>();
  #closed = false;

  constructor(count: number) {
    this.#count = count;
  }

  async run<Result>(
    module: URL,
    name: string,
    given: readonly unknown[],
    { signal, services = {} }: RunOptions = {},
  ): Promise<Result> {
    signal?.throwIfAborted();
    if (this.#closed) throw closed();
    const end = Promise.withResolvers<unknown>();
    const order = { module: asBuilt(module).href, name, given };
    const task = { order, services, end, calls: new Unanswered() };
    const stop = () => this.#stop(task, signal?.reason);
    signal?.addEventListener('abort', stop);
    this.#waiting.push(task);
    this.#next();
    return (await end.promise.finally(() => signal?.removeEventListener('abort', stop))) as Result;
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const { end } of [...this.#waiting.splice(0), ...this.#busy.values()]) end.reject(closed());
    await Promise.all([...this.#idle, ...this.#busy.keys()].map((thread) => thread.terminate()));
  }

  /** Gives what waits to the threads that are free. */
  #next(): void {
    while (!this.#closed && this.#busy.size < this.#count) {
      const task = this.#waiting.shift();
      if (!task) return;
      const [thread = this.#start()] = this.#idle;
      this.#idle.delete(thread);
      this.#busy.set(thread, task);
      try {
        thread.postMessage(task.order);
      } catch (error) {
        this.#free(thread);
        task.end.reject(error);
      }
    }
  }

  #start(): Worker {
    const thread = new Worker(asBuilt(new URL('./thread-worker.ts', import.meta.url)), {
      resourceLimits: { maxYoungGenerationSizeMb: youngest },
    });
    thread.on('message', (message: Answer | Question | Return) => this.#hear(thread, message));
    thread.on('error', (cause) => this.#lose(thread, cause));
    thread.on('exit', () => this.#lose(thread));
    return thread;
  }

  async #hear(thread: Worker, message: Answer | Question | Return): Promise<void> {
    const task = this.#busy.get(thread);
    if (!task) return;
    if ('call' in message) return task.calls.hear(message.call, message.answer);
    if (!('question' in message)) {
      this.#free(thread);
      settle(task, message);
      return this.#next();
    }
    const { question, service } = message;
    const given = withFunctions(thread, task, message);
    const answer = await answerOf(() => serviceOf(task, service)(...(given as never[])));
    if (this.#busy.get(thread) === task) await reply(thread, question, answer);
  }

  #free(thread: Worker): void {
    this.#busy.delete(thread);
    this.#idle.add(thread);
  }

  /** A thread that has ended takes its work along, and no other. */
  #lose(thread: Worker, cause?: unknown): void {
    const task = this.#busy.get(thread);
    this.#busy.delete(thread);
    this.#idle.delete(thread);
    if (task) {
      const error = ended(task, cause);
      task.end.reject(error);
      task.calls.end(error);
    }
    this.#next();
  }

  /** Work that waits is not begun. A function that runs cannot be stopped: its thread is. */
  #stop(task: Task, reason: unknown): void {
    const at = this.#waiting.indexOf(task);
    if (at >= 0) this.#waiting.splice(at, 1);
    task.end.reject(reason);
    for (const [thread, one] of this.#busy) if (one === task) void thread.terminate();
  }
}

const closed = () => new Error('The threads were closed.');

function settle({ end }: Task, answer: Answer): void {
  try {
    end.resolve(resultOf(answer));
  } catch (error) {
    end.reject(error);
  }
}

function serviceOf({ services }: Task, name: string): (...given: never[]) => unknown {
  const service = services[name];
  if (!service) throw new TypeError(`There is no service ${name}.`);
  return service;
}

/** What a question gives, with functions again where it had some: they are called in the thread. */
function withFunctions(
  thread: Worker,
  { calls }: Task,
  { question, given, functions }: Question,
): readonly unknown[] {
  const called =
    (place: number) =>
    (...given: readonly unknown[]) =>
      calls.ask((call) => thread.postMessage({ call, question, place, given } satisfies Call));
  return given.map((one, place) => (functions.includes(place) ? called(place) : one));
}

/** Sends what a service gave; what cannot be sent is an error of the service. */
async function reply(thread: Worker, question: number, answer: Answer): Promise<void> {
  const sent = await answerOf(() => thread.postMessage({ question, answer }));
  if ('error' in sent) thread.postMessage({ question, answer: sent });
}

function ended({ order }: Task, cause?: unknown): ThreadEnded {
  const why = cause instanceof Error ? `: ${cause.message}` : '';
  return new ThreadEnded(`The thread of ${order.name} ended without an answer${why}.`, { cause });
}
