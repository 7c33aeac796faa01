// What threads send each other: what is asked for, and what it gave or threw.
import { FactsheetError } from './errors.ts';

/** What the thread is asked, and what it answers: plain data, which can be sent (structured clone). */
export type Order = { module: string; name: string; given: readonly unknown[] };
export type Answer = { result: unknown } | { error: unknown } | { fault: Fault };

/** A FactsheetError on its way between threads, where an error keeps its message only. */
export type Fault = Pick<FactsheetError, 'code' | 'message' | 'hint' | 'kind' | 'findings'>;

/** What work of a pool asks of the thread that gave it, what it is answered, and its own answer at the end. */
export type Question = { question: number; service: string; given: readonly unknown[] };
export type Reply = { question: number; answer: Answer };
export type Ask = (service: string, ...given: readonly unknown[]) => Promise<unknown>;

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
