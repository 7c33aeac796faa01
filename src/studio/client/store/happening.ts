// Everything that can happen to a window. Types alone.
import type { Changed, Told } from '../../contract/asks.ts';
import type { Comparison } from '../../contract/compare.ts';
import type { StudioEvent } from '../../contract/events.ts';
import type { Home } from '../../contract/home.ts';
import type { Offers, TriedOperation } from '../../contract/operation.ts';
import type { PeriodForm } from '../../contract/period.ts';
import type { Together } from '../../contract/together.ts';
import type { OperationDraft } from './draft.ts';
import type { Connection, Focus, Known, Left, Route, Spot, Value } from './state.ts';

/** What becomes of edits on their way: in their own period, whichever is open by then. */
type OfPeriod = { period: string; keys: readonly string[] };

export type Happening =
  | { type: 'went'; route: Route }
  | { type: 'connection'; connection: Connection }
  | { type: 'home'; home: Home }
  | { type: 'offers'; offers: Offers }
  | { type: 'drafted'; draft: OperationDraft }
  | { type: 'tried'; tried: TriedOperation }
  | { type: 'tried'; refused: NonNullable<Known['untried']> }
  | { type: 'asked' }
  | { type: 'form'; form: PeriodForm; asked: number }
  | { type: 'heard'; event: StudioEvent }
  | { type: 'typed'; spot: Spot; value: Value }
  /** In a cell, whose value goes out when it is entered; no text: what was typed in it is given up. */
  | { type: 'typing'; spot: Spot; text: string | undefined }
  | { type: 'entered'; spot: Spot }
  | (OfPeriod & { type: 'sent' })
  | (OfPeriod & { type: 'answered'; answer: Changed })
  /** `rest`: what went with it, and goes again without it. */
  | (OfPeriod & { type: 'refused'; rest?: readonly string[]; why: Told })
  | (OfPeriod & { type: 'unsent'; why?: Told })
  | { type: 'again' }
  | { type: 'chosen'; key: string; side: 'ours' | 'theirs' }
  | { type: 'left'; left: readonly Left[] }
  | { type: 'together'; together: Together }
  | { type: 'compared'; comparison: Comparison }
  | { type: 'person'; person: string }
  | ({ type: 'focused' } & Focus)
  | { type: 'begun'; begun: NonNullable<Known['begun']> }
  | { type: 'problem'; problem: Told | undefined };
