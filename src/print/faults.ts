// What went wrong while a browser printed, in words that help.
import { FactsheetError } from '../errors.ts';
import type { Ending } from './process.ts';

/** What is known when a job fails: whether the user stopped the run, how the browser ended if it did, what it made. */
export type Circumstances = {
  stopped: boolean;
  ending: Ending | undefined;
  timeout: number;
  document?: string | undefined;
};

const again = 'Run again. If it happens again, look whether memory is short.';

/** The user's own stop (Ctrl-C). */
export function interrupted(cause?: unknown): FactsheetError {
  return new FactsheetError('interrupted', 'Stopped.', {
    hint: 'Files that were written before are whole.',
    kind: 'interrupted',
    cause,
  });
}

/** A browser that answered, and ended before it had been asked for anything. */
export function endedEarly({ code, signal }: Ending): FactsheetError {
  const message = `The browser ended as soon as it had started (${signal ?? `code ${code}`}).`;
  return new FactsheetError('browser-stopped', message, { hint: again });
}

/** Gives an error of the browser as one that a user can act on; any other error as it is. */
export function explainFault(error: unknown, circumstances: Circumstances): unknown {
  const { stopped, ending, timeout, document = 'a page' } = circumstances;
  if (stopped) return interrupted(error);
  if (error instanceof FactsheetError || !(error instanceof Error)) return error;
  if (ending) {
    const how = ending.signal ?? `code ${ending.code}`;
    const message = `The browser ended while it printed ${document} (${how}).`;
    return fault('browser-stopped', message, again, error);
  }
  if (error.name === 'TimeoutError' || /timed out/i.test(error.message)) {
    const message = `The browser did not finish a step of printing ${document} in ${timeout / 1000} s.`;
    return fault('print-timeout', message, 'Run again when the computer is less busy.', error);
  }
  if (/Page crashed|Target crashed|Target closed|Session closed/.test(error.message)) {
    const message = `The browser’s page crashed while it printed ${document}.`;
    return fault('page-crashed', message, again, error);
  }
  return error;
}

function fault(code: string, message: string, hint: string, cause: Error): FactsheetError {
  return new FactsheetError(code, message, { hint, cause });
}
