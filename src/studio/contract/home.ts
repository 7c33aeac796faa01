// What the studio's first screen shows: operations and their periods. Types alone: the server gives them, the client shows them.
import type { HomeOperation as Operation, HomePeriod as Period } from '../../session/home.ts';
import type { StudioFinding } from './period.ts';

export type { Progress } from '../../session/home.ts';

/**
 * `name`: as a reader says it, in the studio's language: “September 2024”. `picture`: the address of its first page, which is
 * drawn when it is asked for, and is not there for a period that cannot be printed.
 */
export type HomePeriod = Omit<Period, 'faults' | 'languages'> & {
  name: string;
  picture?: string;
  languages: readonly (Period['languages'][number] & { name: string })[];
  faults: readonly StudioFinding[];
};

/** `next`: the month that a new period is most likely of, `2025-03`. */
export type HomeOperation = Omit<Operation, 'periods'> & { next: string; periods: readonly HomePeriod[] };

export type Home = { operations: readonly HomeOperation[] };
