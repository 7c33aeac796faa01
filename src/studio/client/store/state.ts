// All that a window knows. It is changed by `reduce` alone.
import type { StudioJob } from '../../contract/events.ts';
import type { Home } from '../../contract/home.ts';
import type { RoomColumn, ShownPages } from '../../contract/page.ts';
import type { PeriodForm, StudioFinding } from '../../contract/period.ts';

/** Where the window is: the home, or a tab of a period, and there at a place. */
export type Route =
  | { screen: 'home' }
  | { screen: 'period'; period: string; tab: Tab; at?: string; language?: string };

export type Tab = 'words' | 'figures' | 'photos' | 'findings' | 'out';

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
  why?: { message: string; hint: string };
  asOf?: number;
};

/** What was typed and not saved when a window was closed, from the browser's store: offered, then erased. */
export type Left = { period: string; spot: Spot; value: Value; was: Value };

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
  edits: Readonly<Record<string, Edit>>;
  left: readonly Left[];
  pages: Readonly<Record<string, ShownPages>>;
  /** How much more the pages would take, by language. */
  rooms: Readonly<Record<string, readonly RoomColumn[]>>;
  /** Languages whose pages are being drawn. */
  drawing: readonly string[];
  /** Nothing until the first check is over. */
  findings?: readonly StudioFinding[];
  isChecking: boolean;
  jobs: readonly StudioJob[];
  /** The passage or figure that was worked in last, and in which language. */
  focus?: Focus;
  problem?: { message: string; hint: string };
  /** The period that was just begun here: out of which, by its name, and how much there is to do. */
  begun?: { period: string; from?: string; open: number };
};

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
  left: [],
  pages: {},
  rooms: {},
  drawing: [],
  isChecking: false,
  jobs: [],
};
