// What a key figure is, able to stand alone on a card: what it counts, its time, its source. A type alone.
import type { DataPath } from '../period/period.ts';

/** A figure beside the key figure, or a part of it. */
type Row = { name: string; value: string };

/**
 * A key figure. `numeral` and `html` (what it counts) are safe inline HTML, all else is plain text. `share` is the part of
 * a whole that it says, from 0 to 1. `said` says all of it in sentences, to be read aloud. `at` is where its words stand in
 * the language's text.
 */
export type KeyFigure = {
  key: string;
  numeral: string;
  html: string;
  rows: readonly Row[];
  share?: number;
  /** The result that it tells; nothing where it is told of a table. */
  figure?: string;
  /** Nothing where the words say it already. */
  time: string | undefined;
  source: string;
  said: string;
  at?: DataPath;
};
