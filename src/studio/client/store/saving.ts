// Sends what was typed, by itself: soon, and one change of a spot at a time.
import type { StudioChange } from '../../contract/asks.ts';
import { hasAnswered } from './answering.ts';
import { post, Refused, toldBy } from './request.ts';
import { type Edit, editsByPeriod } from './state.ts';
import type { Store } from './store.ts';

/** What is typed is sent at once, but not sooner than so long (ms) after what was sent before: until then it is gathered. */
const pause = 60;

/** What the server could not write, as its disk is full, is sent again after so long (ms). */
const again = 3000;

/** Watches the store for what waits. `saved` is called after each change that the server took. */
export function startSaving(store: Store, window: string, saved: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = Number.NEGATIVE_INFINITY;
  store.subscribe(() => {
    if (timer === undefined && waitingIn(store).length > 0) {
      const wait = Math.max(0, last + pause - performance.now());
      timer = setTimeout(() => {
        timer = undefined;
        last = performance.now();
        void send(store, window, saved);
      }, wait);
    }
  });
}

type Waiting = readonly (readonly [key: string, edit: Edit])[];

/** What waits, by period: that one has been left is no reason not to save what was typed there. */
function waitingIn(store: Store): (readonly [period: string, edits: Waiting])[] {
  const known = store.get();
  if (known.connection === 'over') return [];
  return Object.entries(editsByPeriod(known)).flatMap(([period, edits]) => {
    const waiting = Object.entries(edits).filter(([, { state }]) => state === 'waiting');
    return waiting.length > 0 ? [[period, waiting] as const] : [];
  });
}

/** Words go each in a request of their own, so that a conflict holds up no other; figures that were pasted go together. */
async function send(store: Store, window: string, saved: () => void): Promise<void> {
  await Promise.all(waitingIn(store).map((own) => sendIn(store, window, own, saved)));
}

async function sendIn(
  store: Store,
  window: string,
  [period, waiting]: ReturnType<typeof waitingIn>[number],
  saved: () => void,
): Promise<void> {
  const figures = waiting.filter(([, { spot }]) => spot.file === 'figures');
  const words = waiting.filter(([, { spot }]) => spot.file !== 'figures').map((one) => [one]);
  const groups = [...words, ...(figures.length > 0 ? [figures] : [])];
  await Promise.all(groups.map((group) => sendGroup(store, window, { period, group }, saved)));
}

async function sendGroup(
  store: Store,
  window: string,
  { period, group }: { period: string; group: Waiting },
  saved: () => void,
): Promise<void> {
  const keys = group.map(([key]) => key);
  store.tell({ type: 'sent', period, keys });
  try {
    const changes = group.map(([, edit]) => changeOf(edit));
    const answer = await post('/api/change', { period, by: window, changes });
    store.tell({ type: 'answered', period, keys, answer });
    hasAnswered(store);
    if (answer.saved) saved();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { status } = error;
    if (status === 0 || status === 401) {
      store.tell({ type: 'unsent', period, keys });
      store.tell({ type: 'connection', connection: status === 0 ? 'lost' : 'over' });
    } else {
      hasAnswered(store);
      // Too much at once is no fault of what was typed.
      if (status < 500 && status !== 429)
        store.tell({ type: 'refused', period, ...refusedOf(keys, error), why: toldBy(error) });
      else {
        store.tell({ type: 'unsent', period, keys, why: toldBy(error) });
        setTimeout(() => store.tell({ type: 'again' }), again);
      }
    }
  }
}

/** Of figures that went together the one that is refused; the rest goes without it. */
function refusedOf(all: readonly string[], { values }: Refused): { keys: string[]; rest: string[] } {
  const own = typeof values.change === 'number' ? all[values.change] : undefined;
  if (own === undefined) return { keys: [...all], rest: [] };
  return { keys: [own], rest: all.filter((key) => key !== own) };
}

function changeOf({ spot, was, value }: Edit): StudioChange {
  return { file: spot.file, path: spot.path, was, value };
}
