// Everything that can happen to a window. Types alone.
import type { Changed } from '../../contract/asks.ts';
import type { StudioEvent } from '../../contract/events.ts';
import type { Home } from '../../contract/home.ts';
import type { PeriodForm } from '../../contract/period.ts';
import type { Connection, Focus, Known, Left, Route, Spot, Value } from './state.ts';

export type Happening =
  | { type: 'went'; route: Route }
  | { type: 'connection'; connection: Connection }
  | { type: 'home'; home: Home }
  | { type: 'asked' }
  | { type: 'form'; form: PeriodForm; asked: number }
  | { type: 'heard'; event: StudioEvent }
  | { type: 'typed'; spot: Spot; value: Value }
  | { type: 'sent'; keys: readonly string[] }
  | { type: 'answered'; keys: readonly string[]; answer: Changed }
  | { type: 'refused'; keys: readonly string[]; message: string; hint: string }
  | { type: 'unsent'; keys: readonly string[] }
  | { type: 'chosen'; key: string; side: 'ours' | 'theirs' }
  | { type: 'left'; left: readonly Left[] }
  | ({ type: 'focused' } & Focus)
  | { type: 'begun'; begun: NonNullable<Known['begun']> }
  | { type: 'problem'; problem: { message: string; hint: string } | undefined };
