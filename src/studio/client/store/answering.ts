// Whether the server answers: each answer tells it, and each that stays away.
import type { Store } from './store.ts';

/** How long (ms) after nobody answered it is tried again. */
const patience = 3000;

/** It answered, whatever it said: where it was thought lost it is there. */
export function hasAnswered(store: Store): void {
  if (store.get().connection === 'lost') store.tell({ type: 'connection', connection: 'open' });
}

/** As long as nobody answers, it is asked again. @param ask tells the store what came of it */
export function askAgain(store: Store, ask: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  store.subscribe(() => {
    if (timer !== undefined || store.get().connection !== 'lost') return;
    timer = setTimeout(() => {
      timer = undefined;
      if (store.get().connection === 'lost') ask();
    }, patience);
  });
}
