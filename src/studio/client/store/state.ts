// All that a window knows. It is changed by `reduce` alone.
import type { Told } from '../../contract/asks.ts';
import type { Comparison } from '../../contract/compare.ts';
import type { StudioJob } from '../../contract/events.ts';
import type { Home } from '../../contract/home.ts';
import type { Offers, TriedOperation } from '../../contract/operation.ts';
import type { RoomColumn, ShownPages } from '../../contract/page.ts';
import type { PeriodForm, StudioFinding } from '../../contract/period.ts';
import type { Together } from '../../contract/together.ts';
import { blankDraft, type OperationDraft, type Step } from './draft.ts';

/**
 * Where the window is: the home, with what is looked for in all periods, or in those of an operation; a step of a new operation; or
 * a tab of a period, and there at a place.
 */
export type Route =
  | { screen: 'home'; search?: string; operation?: string }
  | { screen: 'begin'; step: Step }
  /** `select`: from where to where something is looked for in a passage's source (UTF-16 units). */
  | {
      screen: 'period';
      period: string;
      tab: Tab;
      at?: string;
      language?: string;
      select?: readonly [from: number, to: number];
    };

export type Tab =
  | 'words'
  | 'figures'
  | 'photos'
  | 'pages'
  | 'findings'
  | 'comments'
  | 'approval'
  | 'out'
  | 'compare';

/** A value that can be edited: a language's passage, or a figure. */
export type Spot = { file: { text: string } | 'figures'; path: readonly (string | number)[]; at: string };

export type Value = string | number | null;

/**
 * What was typed in a spot. `was`: what the server last said stands there. `sent`: what is on its way. `asOf`: how many forms
 * had been asked for when it was saved, so that a form that was asked for earlier does not undo it on the screen.
 */
export type Edit = {
  spot: Spot;
  value: Value;
  was: Value;
  state: 'waiting' | 'saving' | 'saved' | 'kept' | 'conflict' | 'refused';
  sent?: Value;
  theirs?: Value;
  why?: Told;
  asOf?: number;
  /** What stands in its cell, as long as it is not entered; and what was shown there before, where that was saved. */
  typing?: { text: string; was?: Value };
};

export type Edits = Readonly<Record<string, Edit>>;

/** What was typed and not saved when a window was closed, from the browser's store, where it has these names: offered, then erased. */
export type Left = { period: string; spot: Spot; value: Value; was: Value; names: readonly string[] };

/** `lost`: it will be tried again; `over`: the server has started anew, and this window cannot speak with it. */
export type Connection = 'starting' | 'open' | 'lost' | 'over';

export type Focus = { at: string; language?: string };

export type Known = {
  route: Route;
  connection: Connection;
  home?: Home;
  form?: PeriodForm;
  /** How many forms were asked for. */
  asked: number;
  /** What was typed in the period that is open, by spot. */
  edits: Edits;
  /** The same of periods that were left, by period: what waits there is sent all the same, and stands there when one comes back. */
  away: Readonly<Record<string, Edits>>;
  left: readonly Left[];
  pages: Readonly<Record<string, ShownPages>>;
  /** How much more the pages would take, by language. */
  rooms: Readonly<Record<string, readonly RoomColumn[]>>;
  /** Languages whose pages are being drawn. */
  drawing: readonly string[];
  /** Nothing until the first check is over. */
  findings?: readonly StudioFinding[];
  isChecking: boolean;
  /** The pages and the PDFs were looked at too, as they are now. */
  isWhole?: boolean;
  jobs: readonly StudioJob[];
  /** What people said of the period, and who approved it. */
  together?: Together;
  /** The period beside an earlier one, once that was asked for. */
  comparison?: Comparison;
  /** What the person at this browser calls herself; empty where it is not known. */
  person: string;
  /** The passage or figure that was worked in last, and in which language. */
  focus?: Focus;
  problem?: Told;
  /** Why what was typed cannot be saved now: it is tried again until it can. */
  unsaved?: Told;
  /** The period that was just begun here: out of which, by its name, and how much there is to do. */
  begun?: { period: string; from?: string; open: number };
  /** What a new operation can be begun with; how far it is described; what the program knows of it, or why it cannot be. */
  offers?: Offers;
  draft: OperationDraft;
  tried?: TriedOperation;
  untried?: Told;
};

/** The period that is open. */
export function openIn({ route }: Pick<Known, 'route'>): string | undefined {
  return route.screen === 'period' ? route.period : undefined;
}

/** What was typed, by period. */
export function editsByPeriod(
  known: Pick<Known, 'route' | 'edits' | 'away'>,
): Readonly<Record<string, Edits>> {
  const here = openIn(known);
  return here === undefined ? known.away : { ...known.away, [here]: known.edits };
}

/** A name for a spot: one a language and place. */
export function keyOf({ file, at }: Pick<Spot, 'file' | 'at'>): string {
  return file === 'figures' ? `figures ${at}` : `${file.text} ${at}`;
}

/** What a window knows before it has asked. */
export const nothing: Known = {
  route: { screen: 'home' },
  connection: 'starting',
  asked: 0,
  edits: {},
  away: {},
  left: [],
  pages: {},
  rooms: {},
  drawing: [],
  isChecking: false,
  jobs: [],
  draft: blankDraft,
  person: '',
};
