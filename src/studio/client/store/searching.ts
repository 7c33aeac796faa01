// Searching all periods: the address says what is looked for, so that one comes back to what was found.
import type { Asks } from '../../contract/asks.ts';
import type { Searched } from '../../contract/search.ts';
import { post } from './request.ts';
import { hashOf } from './route.ts';
import type { Route } from './state.ts';
import type { Store } from './store.ts';

export type Searching = {
  /** Something else is looked for on the home. */
  seek(search: string, operation: string | undefined): void;
  /** Asks for an answer; nothing where nobody answers, or where it is given up. */
  search(ask: Asks['/api/search'], signal: AbortSignal): Promise<Searched | undefined>;
};

export function searchingOn(store: Store): Searching {
  return {
    seek(search, operation) {
      const route: Route = {
        screen: 'home',
        ...((search !== '' || operation !== undefined) && { search }),
        ...(operation !== undefined && { operation }),
      };
      store.tell({ type: 'went', route });
      if (search.trim() === '') addressSays(route);
    },
    search(ask, signal) {
      // Not with each key, but before anything is found that leads elsewhere: one comes back to it.
      const { route } = store.get();
      if (route.screen === 'home' && ask.after === undefined) addressSays(route);
      return post('/api/search', ask, signal).catch(() => undefined);
    },
  };
}

/** Browsers bear so many changes of the address in a while; then it says what it said before. */
function addressSays(route: Route): void {
  try {
    history.replaceState(null, '', hashOf(route));
  } catch {}
}
