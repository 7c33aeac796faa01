// A window of the studio: its store, what keeps it true, and everything that a person can do in it.
import type { StudioEvent } from '../../contract/events.ts';
import { actionsOn, type Studio } from './actions.ts';
import { listen } from './events.ts';
import { keepUnsaved } from './kept.ts';
import { type Reading, readingInto } from './reading.ts';
import { routeOf } from './route.ts';
import { startSaving } from './saving.ts';
import { createStore, type Store } from './store.ts';

/** Opens the window: reads the address, listens, saves. */
export function openStudio(storage: Storage): Studio {
  const store = createStore();
  const window = crypto.randomUUID();
  const reading = readingInto(store, storage);
  const { look, ...actions } = actionsOn(store, reading, storage, window);
  let lookAgain = (): void => undefined;
  keepUnsaved(store, window, storage);
  startSaving(store, window, reading.soon);
  addEventListener('hashchange', () => arrive(store, reading));
  arrive(store, reading);
  listen(
    store,
    window,
    (event) => heard(store, reading, window, event),
    () => {
      void reading.all();
      lookAgain();
    },
  );
  return {
    ...actions,
    look: (...wish) => {
      lookAgain = () => look(...wish);
      lookAgain();
    },
  };
}

/** Where the address leads to: another screen or period is read anew. */
function arrive(store: Store, reading: Reading): void {
  const before = periodOf(store);
  store.tell({ type: 'went', route: routeOf(location.hash) });
  if (before === undefined || before !== periodOf(store)) void reading.all();
}

function heard(store: Store, reading: Reading, window: string, event: StudioEvent): void {
  store.tell({ type: 'heard', event });
  if (event.type !== 'changed') return;
  const here = periodOf(store);
  if (here === undefined) void reading.all();
  else if (event.period === here && event.by !== window) reading.soon();
}

function periodOf(store: Store): string | undefined {
  const { route } = store.get();
  return route.screen === 'period' ? route.period : undefined;
}
