// What requests answer that ask and change nothing. Types alone. `?in=` is the language that the studio speaks in that window.
import type { PrintedChip } from '../../session/forms/chip.ts';
import type { Pasted, PastedNumber } from '../../session/forms/pasted.ts';
import type { Changed } from './asks.ts';
import type { Comparison } from './compare.ts';
import type { StudioEvent } from './events.ts';
import type { Home } from './home.ts';
import type { MailingList } from './mails.ts';
import type { Offers } from './operation.ts';
import type { ShownPages } from './page.ts';
import type { PeriodForm } from './period.ts';
import type { Searched } from './search.ts';
import type { StudioState } from './states.ts';
import type { Together } from './together.ts';

/**
 * GET `/api/home`, `/api/period/azerbaijan/2024-09`, and the events of `/api/events?by=…`, each as a message whose data is a
 * StudioEvent as JSON; POST `/api/chip` answers what the placeholder prints, by language, and in which
 * other ways its figure can be printed. Refusals are a `Problem`; 401 tells a
 * window of an earlier start that its token is over.
 */
export type Answers = {
  '/api/home': Home;
  /** GET `/api/operation`: what a new operation can be begun with. */
  '/api/operation': Offers;
  '/api/period': PeriodForm;
  '/api/events': StudioEvent;
  /** GET `/api/states/azerbaijan/2024-09`: what was done, the newest first. */
  '/api/states': { states: readonly StudioState[] };
  '/api/recipients': MailingList;
  /** GET `/api/together/azerbaijan/2024-09`. */
  '/api/together': Together;
  /** GET `/api/compare/azerbaijan/2025-03?with=2024-09`: without `with`, the period before is meant. */
  '/api/compare': Comparison;
  /** GET `/api/pages/azerbaijan/2024-09?of=az&dots=110`: the pages of a language, drawn when they are asked for. */
  '/api/pages': ShownPages;
  '/api/find': FoundWords;
  '/api/replace': Replaced;
  '/api/search': Searched;
  '/api/pasted': Omit<Pasted, 'findings'>;
  '/api/chip': Omit<PrintedChip, 'findings'>;
};

/**
 * Words that were found in a passage: between what stands before and after them, as a reader meets it. `start` and `raw` are its
 * place and its words in the passage's source. `instead`: what would stand there; without it, the words cannot be changed by
 * themselves, as bold, a link or the like begins or ends among them.
 */
export type FoundPlace = {
  language: string;
  at: string;
  start: number;
  raw: string;
  before: string;
  found: string;
  after: string;
  instead?: string;
};

/** `count`: how many there are, of which the first are told; `able`: in how many of all other words can stand. */
export type FoundWords = { places: readonly FoundPlace[]; count: number; able: number };

/** `count`: how many were replaced; `passages`: in how many passages. */
export type Replaced = Changed & { count: number; passages: number };

export type { PastedNumber };
