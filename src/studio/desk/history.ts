// What can be undone and redone, by the changes that were made. Pure.
import type { Entry } from './entry.ts';

/** Changes that are undone together: what one window typed into one place without a pause. */
export type Step = readonly Entry[];

export type History = { undo: readonly Step[]; redo: readonly Step[] };

/** A pause (ms) that ends a step, and how long one lasts at the most. */
const pause = 2000;
const longest = 10_000;

/** The steps, the newest last, after these changes in the order in which they were made. */
export function historyOf(entries: readonly Entry[]): History {
  const undo: Entry[][] = [];
  const redo: Entry[][] = [];
  for (const entry of entries) {
    if (entry.kind === 'change') {
      const last = redo.length === 0 ? undo.at(-1) : undefined;
      if (last && isGoingOn(last, entry)) last.push(entry);
      else undo.push([entry]);
      redo.length = 0;
    } else {
      const [from, to] = entry.kind === 'undo' ? [undo, redo] : [redo, undo];
      const step = from.findLast((one) => one.map(({ id }) => id).join() === entry.of?.join());
      // Of what was changed too long ago nothing is known.
      if (!step) continue;
      from.splice(from.indexOf(step));
      to.push(step);
    }
  }
  return { undo, redo };
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
