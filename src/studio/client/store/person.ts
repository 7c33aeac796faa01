// What the person at this browser calls herself: asked once, kept here, and told to the server by each window.
import { post } from './request.ts';
import { signedInAs } from './signed-in.ts';
import type { Store } from './store.ts';

const remembered = 'factsheet studio person';

/** Begins with the name that one has signed in with, or that was given before. */
export function introduce(store: Store, storage: Storage, window: string): void {
  const name = signedInAs() ?? storage.getItem(remembered) ?? '';
  if (name === '') return;
  store.tell({ type: 'person', person: name });
  void tellName(window, name);
}

/** The name is another from now on; empty: it is not known any more. */
export async function rename(store: Store, storage: Storage, window: string, name: string): Promise<void> {
  const plain = name.trim().replaceAll(/\s+/g, ' ').slice(0, 100);
  storage.setItem(remembered, plain);
  store.tell({ type: 'person', person: plain });
  await tellName(window, plain);
}

/** Where nobody answers, it is told again when somebody does. */
export async function tellName(window: string, name: string): Promise<void> {
  await post('/api/person', { by: window, name }).catch(() => undefined);
}
