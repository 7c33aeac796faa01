// What was begun, and what is to be done in it.
import type { Place } from '../../errors.ts';
import type { Leftover } from '../../rollover/leftovers.ts';
import type { Entry } from '../../rollover/state.ts';

/**
 * What was made: the folder and its files as the user names them. `open` is what is to be filled in and confirmed, in
 * order; `words` are passages that name the last period, and `comments` seem to be about it.
 */
export type Created = {
  period: string;
  /** The period that it was made from; the first of an operation is made from none. */
  from?: string;
  files: string[];
  open: readonly Entry[];
  words: Leftover[];
  comments: { text: string; place: Place }[];
  /** Whether the pages show people, which statistics can be read for. */
  showsPeople: boolean;
};
