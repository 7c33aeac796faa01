// The session that the studio works in: another one is opened where its browser broke.
import { FactsheetError } from '../../errors.ts';
import type { Session } from '../../index.ts';
import { Refused } from './problem.ts';

/** Sessions are used one after another: what runs in one that is given up ends with it. */
export type KeptSession = {
  /**
   * Does work in the session. Whatever made it throw, but for its signal and what is refused in words, may have broken the
   * browser: the next work gets another session, and what runs in this one ends.
   */
  use<Result>(work: (session: Session) => Promise<Result>, signal?: AbortSignal): Promise<Result>;
  close(): Promise<void>;
};

/** What the browser could not do (print/faults.ts). */
const ofBrowser = new Set([
  'browser-stopped',
  'browser-not-found',
  'browser-does-not-start',
  'page-crashed',
  'print-timeout',
]);

/** Whether somebody asked for what cannot be: nothing is broken by that, and nobody else's work ends. */
function isRefusal(error: unknown): boolean {
  if (error instanceof Refused) return error.status < 500;
  return error instanceof FactsheetError && error.kind !== 'internal' && !ofBrowser.has(error.code);
}

/** @param open opens one; whoever keeps it closes it */
export function keepSession(open: () => Session): KeptSession {
  let current: Session | undefined;
  const closing = new Set<Promise<void>>();
  const close = (session: Session) => {
    const closed = session.close().catch(() => undefined);
    closing.add(closed);
    closed.finally(() => closing.delete(closed));
  };
  return {
    async use(work, signal) {
      current ??= open();
      const session = current;
      try {
        return await work(session);
      } catch (error) {
        if (!signal?.aborted && !isRefusal(error) && current === session) {
          current = undefined;
          close(session);
        }
        throw error;
      }
    },
    async close() {
      if (current) close(current);
      current = undefined;
      await Promise.all(closing);
    },
  };
}
