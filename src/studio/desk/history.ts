// What can be undone and redone, by the changes that were made. Pure.
import type { Entry } from './entry.ts';

/** Changes that are undone together: what one window typed into one place without a pause. */
export type Step = readonly Entry[];

/** Who does something: the name, and the number of the account where there is one. */
export type Doer = { name?: string | undefined; account?: string | undefined };

export type History = { undo: readonly Step[]; redo: readonly Step[] };

/** A pause (ms) that ends a step, and how long one lasts at the most. */
const pause = 2000;
const longest = 10_000;

/** What the first so many entries come to. */
type Told = {
  undo: Entry[][];
  redo: Entry[][];
  count: number;
  first?: Entry | undefined;
  last?: Entry | undefined;
};

/** At each key one entry comes to thousands, which are not gone through again. */
const told = new WeakMap<readonly Entry[], Told>();

/**
 * The steps, the newest last, after these changes in the order in which they were made. They are others after the next change: nobody
 * keeps them.
 */
export function historyOf(entries: readonly Entry[]): History {
  const before = told.get(entries);
  const isOn = before && entries[0] === before.first && entries[before.count - 1] === before.last;
  const { undo, redo, count } = isOn ? before : { undo: [], redo: [], count: 0 };
  for (let at = count; at < entries.length; at += 1) take(undo, redo, entries[at] as Entry);
  told.set(entries, { undo, redo, count: entries.length, first: entries[0], last: entries.at(-1) });
  return { undo, redo };
}

function take(undo: Entry[][], redo: Entry[][], entry: Entry): void {
  if (entry.kind === 'change') {
    const own = redo.filter((step) => isOwn(step, entry));
    const last = own.length === 0 ? undo.at(-1) : undefined;
    if (last && isGoingOn(last, entry)) last.push(entry);
    else undo.push([entry]);
    for (const step of own) redo.splice(redo.indexOf(step), 1);
    return;
  }
  const [from, to] = entry.kind === 'undo' ? [undo, redo] : [redo, undo];
  const step = from.findLast((one) => one.map(({ id }) => id).join() === entry.of?.join());
  // Of what was changed too long ago nothing is known.
  if (!step) return;
  from.splice(from.indexOf(step), 1);
  to.push(step);
}

/** Whether a person has something to undo, and to redo. */
export function waysOf(entries: readonly Entry[], doer: Doer): { undo: boolean; redo: boolean } {
  const { undo, redo } = historyOf(entries);
  const any = (steps: readonly Step[]) => steps.some((step) => isOwn(step, doer));
  return { undo: any(undo), redo: any(redo) };
}

/**
 * Whether a person may take a step back: it is that person’s own, or nobody’s in particular. Who has an account is told by it; what
 * was done without one, by the name.
 */
export function isOwn(step: Step, { name, account }: Doer): boolean {
  return step.every((entry) => {
    if (entry.account !== undefined && account !== undefined) return entry.account === account;
    return entry.name === undefined || entry.name === name;
  });
}

/** All that was done, in order: what was typed without a pause as one, each undo and redo by itself. */
export function stepsIn(entries: readonly Entry[]): Step[] {
  const steps: Entry[][] = [];
  for (const entry of entries) {
    const last = steps.at(-1);
    if (last && entry.kind === 'change' && last[0]?.kind === 'change' && isGoingOn(last, entry))
      last.push(entry);
    else steps.push([entry]);
  }
  return steps;
}

function isGoingOn(step: Step, next: Entry): boolean {
  const [first, last] = [step[0], step.at(-1)];
  const place = placeOf(next);
  if (!first || !last || place === undefined || last.alone || next.alone) return false;
  const since = (entry: Entry) => Date.parse(next.at) - Date.parse(entry.at);
  return placeOf(last) === place && since(last) <= pause && since(first) <= longest;
}

/** The one place of which a change sets the value, with whose window it was. What came with a file is a step by itself. */
function placeOf({ by, files, brings }: Entry): string | undefined {
  const places = files.flatMap(({ file, places }) => places.map((place) => ({ file, ...place })));
  const [first] = places;
  if (brings || !first || places.length > 1 || first.was.mark !== first.now.mark) return undefined;
  return JSON.stringify([by, first.file, first.path]);
}
