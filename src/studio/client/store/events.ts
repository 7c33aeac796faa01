// What the server tells, by one EventSource a window; and whether it is there.
import type { StudioEvent } from '../../contract/events.ts';
import type { Store } from './store.ts';

/** How long (ms) after a lost connection it is tried again. */
const patience = 1500;

/** Listens until the window is closed. `opened` is called at each new connection: what happened meanwhile was not told. */
export function listen(
  store: Store,
  window: string,
  heard: (event: StudioEvent) => void,
  opened: () => void,
): void {
  const source = new EventSource(`/api/events?by=${window}`);
  source.addEventListener('open', () => {
    store.tell({ type: 'connection', connection: 'open' });
    opened();
  });
  source.addEventListener('message', ({ data }: MessageEvent<string>) => heard(JSON.parse(data)));
  source.addEventListener('error', () => {
    // The browser goes on by itself where the connection broke, and gives up where it was refused.
    if (source.readyState === EventSource.CLOSED) {
      source.close();
      void again(store, window, heard, opened);
    } else if (store.get().connection !== 'over') store.tell({ type: 'connection', connection: 'lost' });
  });
}

async function again(...[store, window, heard, opened]: Parameters<typeof listen>): Promise<void> {
  const answer = await fetch('/api/home', { credentials: 'same-origin' }).catch(() => undefined);
  if (answer?.status === 401) return store.tell({ type: 'connection', connection: 'over' });
  store.tell({ type: 'connection', connection: 'lost' });
  setTimeout(() => listen(store, window, heard, opened), patience);
}
