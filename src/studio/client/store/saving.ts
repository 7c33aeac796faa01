// Sends what was typed, by itself: soon, and one change of a spot at a time.
import type { StudioChange } from '../../contract/asks.ts';
import { post, Refused } from './request.ts';
import type { Edit } from './state.ts';
import type { Store } from './store.ts';

/** How long (ms) typing is gathered before it is sent. */
const pause = 60;

/** Watches the store for what waits. `saved` is called after each change that the server took. */
export function startSaving(store: Store, window: string, saved: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  store.subscribe(() => {
    if (timer === undefined && waitingIn(store).length > 0) {
      timer = setTimeout(() => {
        timer = undefined;
        void send(store, window, saved);
      }, pause);
    }
  });
}

function waitingIn(store: Store): (readonly [string, Edit])[] {
  const { edits, connection } = store.get();
  if (connection === 'over') return [];
  return Object.entries(edits).filter(([, { state }]) => state === 'waiting');
}

/** Words go each in a request of their own, so that a conflict holds up no other; figures that were pasted go together. */
async function send(store: Store, window: string, saved: () => void): Promise<void> {
  const waiting = waitingIn(store);
  const figures = waiting.filter(([, { spot }]) => spot.file === 'figures');
  const words = waiting.filter(([, { spot }]) => spot.file !== 'figures').map((one) => [one]);
  const groups = [...words, ...(figures.length > 0 ? [figures] : [])];
  await Promise.all(groups.map((group) => sendGroup(store, window, group, saved)));
}

async function sendGroup(
  store: Store,
  window: string,
  group: readonly (readonly [string, Edit])[],
  saved: () => void,
): Promise<void> {
  const { route } = store.get();
  if (route.screen !== 'period') return;
  const keys = group.map(([key]) => key);
  store.tell({ type: 'sent', keys });
  try {
    const changes = group.map(([, edit]) => changeOf(edit));
    const answer = await post('/api/change', { period: route.period, by: window, changes });
    store.tell({ type: 'answered', keys, answer });
    if (answer.saved) saved();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    if (error.status === 0 || error.status >= 500) store.tell({ type: 'unsent', keys });
    else if (error.status === 401) store.tell({ type: 'connection', connection: 'over' });
    else store.tell({ type: 'refused', keys, message: error.message, hint: error.hint });
    if (error.status === 0) store.tell({ type: 'connection', connection: 'lost' });
    if (error.status === 401) store.tell({ type: 'unsent', keys });
  }
}

function changeOf({ spot, was, value }: Edit): StudioChange {
  return { file: spot.file, path: spot.path, was, value };
}
