// What was typed and is not saved yet is kept in the browser too: a killed server or a closed window loses none of it.
import { type Edit, editsByPeriod, type Left } from './state.ts';
import type { Store } from './store.ts';

/** As it is written. */
type Written = Omit<Left, 'names'>;

const prefix = 'factsheet unsaved ';

/** Keeps what is not saved, and erases what is. */
export function keepUnsaved(store: Store, window: string, storage: Storage): void {
  let before: ReturnType<typeof editsByPeriod> = {};
  store.subscribe(() => {
    const after = editsByPeriod(store.get());
    for (const [period, edits] of Object.entries(after)) {
      if (edits === before[period]) continue;
      for (const [key, edit] of Object.entries(edits)) {
        if (!isKeptAs(edit, before[period]?.[key])) write(storage, nameOf(period, key, window), period, edit);
      }
    }
    before = after;
  });
}

/** Whether what is kept of an edit says the same as before: it is at each key, again when it is sent. */
function isKeptAs(edit: Edit, before: Edit | undefined): boolean {
  return (
    before !== undefined &&
    before.typing?.text === edit.typing?.text &&
    before.value === edit.value &&
    before.was === edit.was &&
    isSaved(before) === isSaved(edit)
  );
}

/** What stands in a cell is not saved, whatever was saved there before. */
function isSaved({ state, typing }: Edit): boolean {
  return state === 'saved' && typing === undefined;
}

function write(storage: Storage, name: string, period: string, edit: Edit): void {
  const { spot, was, typing } = edit;
  const value = typing ? typing.text.trim() || null : edit.value;
  try {
    if (isSaved(edit)) storage.removeItem(name);
    else storage.setItem(name, JSON.stringify({ period, spot, value, was } satisfies Written));
  } catch {
    // A browser that keeps nothing (a private window, a full store) still saves by the server.
  }
}

/** A value that was kept, its name in the browser's store, and the window that kept it; no `left` where it cannot be read. */
type Kept = { name: string; window: string; left: Written | undefined };

/** What is kept of a period, of all windows. */
export function keptIn(storage: Storage, period: string): Kept[] {
  const names = Object.keys(storage).filter((one) => one.startsWith(`${prefix}${period} `));
  return names.map((name) => {
    const window = name.slice(name.lastIndexOf(' ') + 1);
    return { name, window, left: readLeft(storage.getItem(name)) };
  });
}

function readLeft(text: string | null): Written | undefined {
  try {
    const left = JSON.parse(text ?? 'null') as Partial<Written> | null;
    return left?.spot && left.period !== undefined && left.value !== undefined
      ? (left as Written)
      : undefined;
  } catch {
    return undefined;
  }
}

function nameOf(period: string, key: string, window: string): string {
  return `${prefix}${period} ${key} ${window}`;
}
