// Which changes a person means: the last step to take back or make again, or all since a state.
import { Refused } from '../server/problem.ts';
import type { Entry } from './entry.ts';
import { type Doer, historyOf, isOwn, type Step } from './history.ts';

/** @throws Refused 409 where that person has nothing to undo, or to redo */
export function stepFor(entries: readonly Entry[], kind: 'undo' | 'redo', doer: Doer): Step {
  const step = historyOf(entries)[kind].findLast((one) => isOwn(one, doer));
  if (step) return step;
  throw new Refused(409, `nothing-to-${kind}`, `There is nothing to ${kind}.`, 'Go on.');
}

/** @throws Refused 404 where nothing is known of the state before that change */
export function since(entries: readonly Entry[], before: string): readonly Entry[] {
  const from = entries.findIndex(({ id }) => id === before);
  if (from >= 0) return entries.slice(from);
  throw new Refused(404, 'unknown-state', 'Nothing is known of this state.', 'Choose a later one.');
}
