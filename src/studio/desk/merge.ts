// Holds what a window wants against what the file says by now: what both changed is told, all else is kept. Pure.
import type { Standing } from '../../index.ts';
import type { EntryChange, StudioChange } from '../contract/asks.ts';
import type { ChangedPlace, PlaceState } from './entry.ts';

/** A change that is to be made, as the door takes it. */
export type Wanted = { path: StudioChange['path'] } & (
  | { value: string | number | null }
  | { mark: NonNullable<PlaceState['mark']> | null }
  | { items: readonly number[] }
);

/** A change whose place says something else than the window showed: its number in the ask, and what it says. */
export type Conflict = { change: number; theirs: string | number | null };

/** What is to be changed in one file, and what that makes of its places; or what both changed. */
export type Merged = { wanted: Wanted[]; places: ChangedPlace[]; conflicts: Conflict[] };

type ValueChange = Exclude<StudioChange, EntryChange>;

/** @param standing what stands in the file in the place of each change */
export function merged(
  changes: readonly (ValueChange & { number: number })[],
  standing: readonly Standing[],
): Merged {
  const result: Merged = { wanted: [], places: [], conflicts: [] };
  const places = new Map<string, ChangedPlace>();
  for (const [index, change] of changes.entries()) {
    const key = JSON.stringify(change.path.map(String));
    const found = stateOf(standing[index]);
    const place = places.get(key) ?? { path: [...change.path], was: found, now: found };
    const { now } = place;
    if ('mark' in change) {
      const { mark: _, ...bare } = now;
      result.wanted.push({ path: change.path, mark: change.mark });
      place.now = { ...bare, ...(change.mark && { mark: change.mark }) };
    } else if ('items' in change) {
      if (isSameList(now.items, change.items)) continue;
      if (now.value !== null || !isSameList(now.items, change.was)) {
        result.conflicts.push({ change: change.number, theirs: now.items?.join(', ') ?? now.value });
        continue;
      }
      result.wanted.push({ path: change.path, items: change.items });
      place.now = { value: null, there: true, items: [...change.items] };
    } else {
      const value = asInFile(change.value, now.value);
      if (isSame(now.value, value)) continue;
      if (!isSame(now.value, change.was)) {
        result.conflicts.push({ change: change.number, theirs: trimmed(now.value) });
        continue;
      }
      result.wanted.push({ path: change.path, value });
      const { mark, ...bare } = now;
      // A mark is of words: it goes with them.
      place.now = { ...bare, value, there: true, ...(mark && typeof value === 'string' && { mark }) };
    }
    places.set(key, place);
  }
  result.places = [...places.values()];
  return result;
}

/** What stands in a place, as the journal keeps it. */
export function stateOf(standing: Standing | undefined): PlaceState {
  const { value = null, mark, is = 'nothing', items } = standing ?? {};
  const list = items && items.length > 0 && { items: [...items] };
  return { value, there: is !== 'nothing', ...(mark && { mark }), ...list };
}

/** Whether two values say the same: blanks around words, and how an empty one is written, are nothing that people see. */
export function isSame(a: string | number | null, b: string | number | null): boolean {
  return String(trimmed(a) ?? '') === String(trimmed(b) ?? '');
}

/** Whether two lists hold the same numbers: an empty one is as none. */
export function isSameList(a: readonly number[] | null = [], b: readonly number[] | null = []): boolean {
  return (a ?? []).join() === (b ?? []).join();
}

/** A value without blanks around it; an empty one is none. */
export function trimmed(value: string | number | null): string | number | null {
  const text = typeof value === 'string' ? value.trim() : value;
  return text === '' ? null : text;
}

/** A text without blanks around it; the line end that the file has behind its text stays. */
function asInFile(value: string | number | null, before: string | number | null): string | number | null {
  const text = trimmed(value);
  const hasEnd = typeof before === 'string' && /\S\n$/.test(before);
  return typeof text === 'string' && hasEnd ? `${text}\n` : text;
}
