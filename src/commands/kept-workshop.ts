// A workshop that stays open from one build to the next, as long as what it has read is still true.
import type { Progress } from '../pipeline/job.ts';
import { type Workshop, type WorkshopOptions, withWorkshop } from './workshop.ts';

/** `open` opens it when first asked. After `renew` the next `open` gives another, which reads templates and styles anew. */
export type KeptWorkshop = { open(): Promise<Workshop>; renew(): void; close(): Promise<void> };

/** Nothing is opened yet. Whoever keeps a workshop closes it. */
export function keepWorkshop(options: WorkshopOptions, progress: Progress): KeptWorkshop {
  let current: ReturnType<typeof openWorkshop> | undefined;
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
      current ??= openWorkshop(options, progress);
      return current.workshop;
    },
    renew() {
      stale = true;
    },
    close,
  };
}

/** Holds the work of `withWorkshop` up until the workshop is to be closed. */
function openWorkshop(options: WorkshopOptions, progress: Progress) {
  const opened = Promise.withResolvers<Workshop>();
  const done = Promise.withResolvers<void>();
  const closed = withWorkshop(options, progress, async (workshop) => {
    opened.resolve(workshop);
    await done.promise;
  }).catch(opened.reject);
  const close = () => {
    done.resolve();
    return closed;
  };
  return { workshop: opened.promise, close };
}
