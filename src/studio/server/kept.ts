// The session that the studio works in: another one is opened where its browser broke.
import type { Session } from '../../index.ts';

/** Sessions are used one after another: what runs in one that is given up ends with it. */
export type KeptSession = {
  /**
   * Does work in the session. Whatever made it throw, but for its signal, may have broken the browser: the next work gets
   * another session.
   */
  use<Result>(work: (session: Session) => Promise<Result>, signal?: AbortSignal): Promise<Result>;
  close(): Promise<void>;
};

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
        if (!signal?.aborted && current === session) {
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
