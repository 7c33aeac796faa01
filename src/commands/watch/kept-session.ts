// A session that stays open from one build to the next, as long as what it has read is still true.
import type { Session } from '../../index.ts';

/** `open` opens it when first asked. After `renew` the next `open` gives another, which reads templates and styles anew. */
export type KeptSession = { open(): Promise<Session>; renew(): void; close(): Promise<void> };

/** Nothing is opened yet. Whoever keeps a session closes it. */
export function keepSession(open: () => Session): KeptSession {
  let current: Session | undefined;
  let stale = false;
  const close = async () => {
    const closing = current;
    current = undefined;
    stale = false;
    await closing?.close();
  };
  return {
    async open() {
      if (stale) await close();
      current ??= open();
      return current;
    },
    renew() {
      stale = true;
    },
    close,
  };
}
