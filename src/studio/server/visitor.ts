// Who asks the studio, and what they may. On a laptop it is one person, who may do everything; in an office those who have signed in.
import type { Action, Rights } from '../../service/people/roles.ts';
import type { Need } from '../contract/needs.ts';
import { Refused } from './problem.ts';

/** What is written down of what somebody did. */
export type Act = 'approved' | 'withdrew' | 'sent' | 'made' | 'cancelled' | 'begun' | 'fetched';

export type Visitor = {
  /** Who has signed in; not given: they say themselves what they are called. */
  person?: { id: string; name: string };
  /** What their pages send with what changes something. */
  token?: string;
  /** @param operation not given: in all; @param language of words that are changed; not given: in all */
  may(action: Action, operation?: string, language?: string): boolean;
  /** Whether they may do it somewhere. */
  maySomewhere(action: Action): boolean;
  /** All that they may in an operation; not given: in all. */
  rights(operation?: string): Rights | undefined;
  note?(act: Act, about: string): Promise<void>;
  /** Told when it was done, with the period, where it is about one. */
  done?(act: Act, period: string | undefined): Promise<void>;
  /** Who they are now: nothing where their session has ended. */
  again?(): Promise<Visitor | undefined>;
};

/** Whoever sits at the laptop. */
export const alone: Visitor = { may: () => true, maySomewhere: () => true, rights: () => undefined };

/** @throws Refused 404 for an operation that they may not know of; 403 for what they may only look at */
export function requireOf(visitor: Visitor, needs: readonly Need[]): void {
  for (const { action, operation, language, somewhere } of needs) {
    if (somewhere ? visitor.maySomewhere(action) : visitor.may(action, operation, language)) continue;
    if (operation !== undefined && !visitor.may('read', operation)) throw nothing();
    const message = 'Your role does not let you do this. Nothing was changed.';
    throw new Refused(403, 'may-not', message, 'Ask whoever gives the roles in your office.');
  }
}

export function nothing(): Refused {
  return new Refused(404, 'nothing-here', 'There is nothing here.', 'Go back to the studio’s first page.');
}
