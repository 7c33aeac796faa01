// Turns between long steps.
import { setImmediate } from 'node:timers/promises';

let turns: Promise<unknown> = Promise.resolve();

/**
 * Between long steps what waits has its turn: a Ctrl-C above all. Documents are made side by side, and Node runs all that
 * wait for the same turn in one go: so each waits for the one before it, and signals come in between.
 */
export function turn(): Promise<unknown> {
  turns = turns.then(() => setImmediate());
  return turns;
}
