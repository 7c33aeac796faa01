// Changes of what stands where in a list, held against the list as it is by now: an entry put, taken out, or moved; and taken back.
import { isDeepStrictEqual } from 'node:util';
import { editText, entryOf } from '../../index.ts';
import { type DataPath, leavesOf } from '../../values.ts';
import type { EntryChange } from '../contract/asks.ts';
import type { ChangedPlace, PlaceState } from './entry.ts';
import type { Conflict } from './merge.ts';

type Found = NonNullable<Awaited<ReturnType<typeof entryOf>>['entry']>;
type Made = { text: string; places: ChangedPlace[]; conflicts: Conflict[] };

/** Whether a change is of what stands where. */
export function isOfEntry<Change extends { path: unknown }>(
  change: Change,
): change is Extract<Change, EntryChange> {
  return 'put' in change || 'out' in change || 'order' in change;
}

/** Makes the changes one after another. What both have put, changed or moved is told; then nothing counts of it. */
export async function withEntries(
  text: string,
  file: string,
  changes: readonly (EntryChange & { number: number })[],
): Promise<Made> {
  const made: Made = { text, places: [], conflicts: [] };
  for (const change of changes) {
    const found = await at(made.text, file, change.path);
    const wanted = wantedOf(change, found);
    if (wanted === 'done') continue;
    if (wanted === 'conflict') {
      made.conflicts.push({ change: change.number, theirs: wordsOf(found) });
      continue;
    }
    const { order } = found ?? (await at(made.text, file, [...change.path.slice(0, -1), 0])) ?? { order: [] };
    const isItem = typeof change.path.at(-1) === 'number';
    const isNew = 'put' in change;
    const path = isItem && isNew ? [...change.path.slice(0, -1), order.length] : change.path;
    const before = 'out' in change ? null : change.before;
    const one = 'out' in change ? ({ path, out: true } as const) : { ...placed(change), path, before };
    made.text = await edited(
      made.text,
      file,
      'out' in one ? one : { ...one, before: await sibling(made.text, file, one) },
    );
    const now = 'out' in change ? undefined : await at(made.text, file, path);
    made.places.push({
      path: [...path],
      was: stateOf(isItem && isNew ? undefined : found),
      now: stateOf(now),
    });
  }
  return made;
}

const placed = (change: Exclude<EntryChange, { out: unknown }>) =>
  'put' in change ? { put: change.put } : {};

/** What is to be done of a change, by what stands there. */
function wantedOf(change: EntryChange, found: Found | undefined): 'do' | 'done' | 'conflict' {
  if ('out' in change) {
    if (!found) return 'done';
    return change.out === true || isAlike(found.value, change.out) ? 'do' : 'conflict';
  }
  if ('put' in change) {
    if (!found || typeof change.path.at(-1) === 'number') return 'do';
    return isAlike(found.value, change.put) ? 'done' : 'conflict';
  }
  if (!found) return 'conflict';
  if (String(found.before) === String(change.before)) return 'done';
  return isMoved(String(change.path.at(-1)), change.order.map(String), found.order.map(String))
    ? 'conflict'
    : 'do';
}

/** Whether other entries stand before this one than the window shows, of those that both know. */
function isMoved(own: string, shown: readonly string[], now: readonly string[]): boolean {
  const before = (all: readonly string[], others: readonly string[]) =>
    all
      .slice(0, all.indexOf(own))
      .filter((one) => others.includes(one))
      .sort();
  return !isDeepStrictEqual(before(shown, now), before(now, shown));
}

/** Blanks around words, and how an empty one is written, are nothing that people see. */
function isAlike(a: unknown, b: unknown): boolean {
  return isDeepStrictEqual(said(a), said(b));
}

function said(value: unknown): unknown[] {
  return [{ path: [], value: typeof value === 'object' ? null : value }, ...leavesOf(value)]
    .map((leaf) => [leaf.path.map(String).join('.'), String(leaf.value ?? '').trim()])
    .filter(([, text]) => text !== '');
}

/** Where the entry is to stand before one that is gone by now, it is the last. */
async function sibling(
  text: string,
  file: string,
  { path, before }: { path: DataPath; before: string | number | null },
): Promise<string | number | null> {
  if (before === null) return null;
  return (await at(text, file, [...path.slice(0, -1), before])) ? before : null;
}

async function at(text: string, file: string, path: DataPath): Promise<Found | undefined> {
  const { entry, refused } = await entryOf(text, file, path);
  if (refused) throw refused;
  return entry;
}

async function edited(
  text: string,
  file: string,
  change: Parameters<typeof editText>[2][number],
): Promise<string> {
  const made = await editText(text, file, [change]);
  if (made.refused) throw made.refused;
  return made.text;
}

/** An entry as the journal keeps it; its words are for those who look at what was done. */
function stateOf(found: Found | undefined): PlaceState {
  if (!found) return { value: null, there: false };
  return { value: wordsOf(found), there: true, entry: { yaml: found.yaml, before: found.before } };
}

function wordsOf(found: Found | undefined): string | null {
  const value = found?.value;
  if (typeof value !== 'object') return value === undefined ? null : String(value);
  const words = leavesOf(value).flatMap((leaf) => (leaf.value === null ? [] : [String(leaf.value).trim()]));
  return words.length > 0 ? words.join(' · ') : null;
}

/** Whether a place of the journal is an entry that was put, taken out or moved. */
export function isEntryPlace({ was, now }: ChangedPlace): boolean {
  return was.entry !== undefined || now.entry !== undefined;
}

/**
 * Brings an entry from what `was` there to what is to be there `now`; nothing where it is another by now.
 */
export async function entryBrought(
  text: string,
  file: string,
  { path, was, now }: ChangedPlace,
): Promise<string | undefined> {
  const there = was.entry && (await whereIs(text, file, path, was.entry.yaml));
  if (was.entry && !there) return undefined;
  if (!now.entry) return there && edited(text, file, { path: there, out: true });
  const before = await sibling(text, file, { path, before: now.entry.before });
  if (there)
    return was.entry?.yaml === now.entry.yaml ? edited(text, file, { path: there, before }) : undefined;
  if (typeof path.at(-1) === 'string' && (await at(text, file, path))) return undefined;
  return edited(text, file, { path, yaml: now.entry.yaml, before });
}

/** An item of a list may have another place by now. */
async function whereIs(
  text: string,
  file: string,
  path: DataPath,
  yaml: string,
): Promise<DataPath | undefined> {
  const above = path.slice(0, -1);
  if (typeof path.at(-1) === 'string') return (await at(text, file, path))?.yaml === yaml ? path : undefined;
  for (const index of (await at(text, file, [...above, 0]))?.order ?? [])
    if ((await at(text, file, [...above, index]))?.yaml === yaml) return [...above, index];
  return undefined;
}
