// What the studio's first screen shows: operations and their periods. Types alone: the server gives them, the client shows them.
import type { Rights } from '../../service/people/roles.ts';
import type { HomeOperation as Operation, HomePeriod as Period } from '../../session/home.ts';
import type { StudioFinding } from './period.ts';

export type { Progress } from '../../session/home.ts';

/**
 * `name`: as a reader says it, in the studio's language: “September 2024”. `picture`: the address of its first page, which is
 * drawn when it is asked for, and is not there for a period that cannot be printed.
 */
export type HomePeriod = Omit<Period, 'faults' | 'languages' | 'approvals'> & {
  name: string;
  picture?: string;
  languages: readonly (Period['languages'][number] & { name: string })[];
  faults: readonly StudioFinding[];
  /** `when`: in words of the studio’s language. */
  approvals: readonly (Period['approvals'][number] & { when: string })[];
  /** Who has it open now, as they call themselves. */
  people: readonly string[];
};

/** `rights`: what one may there, in an office. `next`: the month that a new period is most likely of, `2025-03`. */
export type HomeOperation = Omit<Operation, 'periods' | 'names'> & {
  next: string;
  periods: readonly HomePeriod[];
  rights?: Rights;
};

/** `rights`: what one may in all operations at once, in an office. */
export type Home = { operations: readonly HomeOperation[]; rights?: Rights };
