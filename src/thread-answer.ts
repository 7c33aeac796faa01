// What threads send each other: what is asked for, and what it gave or threw.
import { FactsheetError } from './errors.ts';

/** What the thread is asked, and what it answers: plain data, which can be sent (structured clone). */
export type Order = { module: string; name: string; given: readonly unknown[] };
export type Answer = { result: unknown } | { error: unknown } | { fault: Fault };

/** A FactsheetError on its way between threads, where an error keeps its message only. */
export type Fault = Pick<FactsheetError, 'code' | 'message' | 'hint' | 'kind' | 'findings'>;

/**
 * What work of a pool asks of the thread that gave it, and what it is answered. Functions may be among what is given: their
 * places are told, and the service may call them until it has answered.
 */
export type Question = {
  question: number;
  service: string;
  given: readonly unknown[];
  functions: readonly number[];
};
export type Reply = { question: number; answer: Answer };
export type Ask = (service: string, ...given: readonly unknown[]) => Promise<unknown>;

/** A service calls a function that came with its question, by its place there; and what that gave. */
export type Call = { call: number; question: number; place: number; given: readonly unknown[] };
export type Return = { call: number; answer: Answer };

/** What work gives or throws, as an answer. */
export async function answerOf(work: () => unknown): Promise<Answer> {
  try {
    return { result: await work() };
  } catch (error) {
    if (!(error instanceof FactsheetError)) return { error };
    const { code, message, hint, kind, findings } = error;
    return { fault: { code, message, hint, kind, findings } };
  }
}

/** What an answer holds. @throws what the work threw, a FactsheetError as such */
export function resultOf(answer: Answer): unknown {
  if ('fault' in answer) throw new FactsheetError(answer.fault.code, answer.fault.message, answer.fault);
  if ('error' in answer) throw answer.error;
  return answer.result;
}

/** What was sent to another thread and is not answered yet, by number. */
export class Unanswered {
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #sent = 0;
  #end: { error: unknown } | undefined;

  /** Sends something under a number of its own, and gives what the answer to it holds. @throws as `resultOf`, and `send` */
  async ask(send: (number: number) => void): Promise<unknown> {
    if (this.#end) throw this.#end.error;
    this.#sent += 1;
    const number = this.#sent;
    const { promise, resolve } = Promise.withResolvers<Answer>();
    this.#waiting.set(number, resolve);
    try {
      send(number);
      return resultOf(await promise);
    } finally {
      this.#waiting.delete(number);
    }
  }

  hear(number: number, answer: Answer): void {
    this.#waiting.get(number)?.(answer);
  }

  /** Nobody will answer any more: `error` is the answer to all, and to what is sent afterwards. */
  end(error: unknown): void {
    this.#end = { error };
    for (const resolve of this.#waiting.values()) resolve({ error });
  }
}
