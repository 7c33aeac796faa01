// The one store of a window, and how components look into it.
import { useSyncExternalStore } from 'react';
import type { Happening } from './happening.ts';
import { reduce } from './reduce.ts';
import { type Known, nothing } from './state.ts';

/** What is known, now and whenever it changes. */
export type Store = {
  get(): Known;
  tell(happened: Happening): void;
  subscribe(listener: () => void): () => void;
};

/** A store that knows nothing yet. */
export function createStore(): Store {
  let known = nothing;
  const listeners = new Set<() => void>();
  return {
    get: () => known,
    tell: (happened) => {
      const after = reduce(known, happened);
      if (after === known) return;
      known = after;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** A part of what is known: the component is drawn again when it is another. It has to be a part, not something new. */
export function usePart<Part>(store: Store, part: (known: Known) => Part): Part {
  return useSyncExternalStore(store.subscribe, () => part(store.get()));
}
