// A context that stays open from one build to the next, as long as what it has read is still true.
import type { FolderContext } from '../../session/context.ts';

/** `open` opens it when first asked. After `renew` the next `open` gives another, which reads templates and styles anew. */
export type KeptContext = { open(): Promise<FolderContext>; renew(): void; close(): Promise<void> };

/** Nothing is opened yet. Whoever keeps a context closes it. */
export function keepContext(open: () => FolderContext): KeptContext {
  let current: FolderContext | undefined;
  let stale = false;
  const close = async () => {
    const closing = current;
    current = undefined;
    stale = false;
    await closing?.render.close();
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
