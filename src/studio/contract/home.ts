// What the studio's first screen shows: operations and their periods. Types alone: the server gives them, the client shows them.
import type { HomeOperation as Operation, HomePeriod as Period } from '../../session/home.ts';
import type { StudioFinding } from './period.ts';

export type { Progress } from '../../session/home.ts';

/** `name`: as a reader says it, in the studio's language: “September 2024”. */
export type HomePeriod = Omit<Period, 'faults' | 'languages'> & {
  name: string;
  languages: readonly (Period['languages'][number] & { name: string })[];
  faults: readonly StudioFinding[];
};

export type HomeOperation = Omit<Operation, 'periods'> & { periods: readonly HomePeriod[] };

export type Home = { operations: readonly HomeOperation[] };
