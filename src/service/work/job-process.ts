// The process of one job: it gets its input, makes what is asked for, says so, and ends. It ends too when nobody listens any more.
import { FactsheetError } from '../../errors.ts';
import { openSession } from '../../index.ts';
import type { AskRequest } from '../jobs/request.ts';
import { bounded } from './bounded.ts';
import { type Outcome, perform } from './kinds.ts';

/** What it gets: a job with its files; or nothing but the question whether it would work here. */
export type Order =
  | { ask: 'job'; request: AskRequest; files: ReadonlyMap<string, Uint8Array> }
  | { ask: 'trial' };

/** What it says: where it is, what it came to, what it is (trial), or why the machine did not let it. */
export type Said =
  | { step: string }
  | { outcome: Outcome }
  | { product: string; sandbox: boolean }
  | { fault: { code: string; message: string } };

const say = (said: Said) =>
  new Promise<void>((resolve) => {
    if (process.send) process.send(said, () => resolve());
    else resolve();
  });

async function obey(order: Order): Promise<Said> {
  if (order.ask === 'trial') {
    await using session = openSession({ files: new Map() });
    return await session.browser();
  }
  await using session = openSession({ files: order.files, shown: '' });
  const progress = (step: string, detail: string) => void say({ step: `${step} ${detail}` });
  return { outcome: bounded(await perform(session, order.request, progress)) };
}

/** What is said of an error that is none of the data. */
export function faultOf(error: unknown): Said {
  if (isFull(error))
    return { fault: { code: 'too-much-memory', message: 'Its folder for temporary files is full.' } };
  if (error instanceof FactsheetError) return { fault: { code: error.code, message: error.message } };
  return { fault: { code: 'internal', message: String(error instanceof Error ? error.stack : error) } };
}

/** Whether there was no room on the disk, which in a process that is shut in is memory. */
function isFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return (error as NodeJS.ErrnoException).code === 'ENOSPC' || isFull(error.cause);
}

/** Makes this process that of one job: it waits for its order. */
export function awaitOrder(): void {
  process.once('disconnect', () => process.exit());
  process.once('message', (order: Order) => {
    obey(order)
      .catch(faultOf)
      .then(say)
      .finally(() => process.exit());
  });
}
