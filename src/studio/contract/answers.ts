// What requests answer that ask and change nothing. Types alone. `?in=` is the language that the studio speaks in that window.
import type { PrintedChip } from '../../session/forms/chip.ts';
import type { StudioEvent } from './events.ts';
import type { Home } from './home.ts';
import type { PeriodForm } from './period.ts';
import type { StudioState } from './states.ts';

/**
 * GET `/api/home`, `/api/period/azerbaijan/2024-09`, and the events of `/api/events?by=…`, each as a message whose data is a
 * StudioEvent as JSON; POST `/api/chip` answers what the placeholder prints, by language, and in which
 * other ways its figure can be printed. Refusals are a `Problem`; 401 tells a
 * window of an earlier start that its token is over.
 */
export type Answers = {
  '/api/home': Home;
  '/api/period': PeriodForm;
  '/api/events': StudioEvent;
  /** GET `/api/states/azerbaijan/2024-09`: what was done, the newest first. */
  '/api/states': { states: readonly StudioState[] };
  '/api/chip': Omit<PrintedChip, 'findings'>;
};
