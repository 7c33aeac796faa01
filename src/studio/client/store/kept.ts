// What was typed and is not saved yet is kept in the browser too: a killed server or a closed window loses none of it.
import { type Edit, type Known, keyOf, type Left } from './state.ts';
import type { Store } from './store.ts';
import { confirmedIn } from './values.ts';

const prefix = 'factsheet unsaved ';

/** Keeps what is not saved, and erases what is. The lock tells other windows that this one still lives. */
export function keepUnsaved(store: Store, window: string, storage: Storage): void {
  void navigator.locks.request(lockOf(window), () => new Promise(() => undefined));
  let before: Known['edits'] = {};
  store.subscribe(() => {
    const { edits, route } = store.get();
    if (edits === before || route.screen !== 'period') return;
    for (const [key, edit] of Object.entries(edits)) {
      if (edit !== before[key]) write(storage, nameOf(route.period, key, window), route.period, edit);
    }
    before = edits;
  });
}

function write(storage: Storage, name: string, period: string, { state, spot, value, was }: Edit): void {
  const isSaved = state === 'saved';
  try {
    if (isSaved) storage.removeItem(name);
    else storage.setItem(name, JSON.stringify({ period, spot, value, was } satisfies Left));
  } catch {
    // A browser that keeps nothing (a private window, a full store) still saves by the server.
  }
}

/** What windows that are no longer there have left of the period, where the files do not say it already. */
export async function leftOf(store: Store, period: string, storage: Storage): Promise<readonly Left[]> {
  const { held = [] } = await navigator.locks.query();
  const living = new Set(held.map(({ name }) => name));
  const { form } = store.get();
  const found: Left[] = [];
  for (const name of Object.keys(storage).filter((one) => one.startsWith(`${prefix}${period} `))) {
    if (living.has(lockOf(name.slice(name.lastIndexOf(' ') + 1)))) continue;
    const left = readLeft(storage.getItem(name));
    if (!left || confirmedIn(form, left.spot) === left.value) storage.removeItem(name);
    else found.push(left);
  }
  return found;
}

/** Erases what was offered, of whatever window. */
export function forget(storage: Storage, { period, spot }: Left): void {
  const start = `${prefix}${period} ${keyOf(spot)} `;
  for (const name of Object.keys(storage)) if (name.startsWith(start)) storage.removeItem(name);
}

function readLeft(text: string | null): Left | undefined {
  try {
    const left = JSON.parse(text ?? 'null') as Partial<Left> | null;
    return left?.spot && left.period !== undefined && left.value !== undefined ? (left as Left) : undefined;
  } catch {
    return undefined;
  }
}

function nameOf(period: string, key: string, window: string): string {
  return `${prefix}${period} ${key} ${window}`;
}

function lockOf(window: string): string {
  return `factsheet window ${window}`;
}
