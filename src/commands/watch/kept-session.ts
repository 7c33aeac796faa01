// A session that stays open from one build to the next, as long as what it has read is still true.
import type { Progress } from '../../pipeline/job.ts';
import { type RenderOptions, type RenderSession, withRenderSession } from '../shared/render-session.ts';

/** `open` opens it when first asked. After `renew` the next `open` gives another, which reads templates and styles anew. */
export type KeptSession = { open(): Promise<RenderSession>; renew(): void; close(): Promise<void> };

/** Nothing is opened yet. Whoever keeps a session closes it. */
export function keepSession(options: RenderOptions, progress: Progress): KeptSession {
  let current: ReturnType<typeof openSession> | undefined;
  let stale = false;
  const close = async () => {
    const closing = current?.close();
    current = undefined;
    stale = false;
    await closing;
  };
  return {
    async open() {
      if (stale) await close();
      current ??= openSession(options, progress);
      return current.session;
    },
    renew() {
      stale = true;
    },
    close,
  };
}

/** Holds the work of `withRenderSession` up until the session is to be closed. */
function openSession(options: RenderOptions, progress: Progress) {
  const opened = Promise.withResolvers<RenderSession>();
  const done = Promise.withResolvers<void>();
  const closed = withRenderSession(options, progress, async (session) => {
    opened.resolve(session);
    await done.promise;
  }).catch(opened.reject);
  const close = () => {
    done.resolve();
    return closed;
  };
  return { session: opened.promise, close };
}
