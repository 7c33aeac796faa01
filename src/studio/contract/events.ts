// What the server tells every open window, by server-sent events (HTML, 9.2). Types alone.
import type { Told } from './asks.ts';
import type { RoomColumn, ShownPages } from './page.ts';
import type { StudioFinding } from './period.ts';

export type StudioEvent =
  /** Files of a period were changed, here or by something else: ask for its form again. `by` is the window that did it. */
  | { type: 'changed'; period: string; version: string; by?: string }
  /** Pages are being drawn for the state `version`; what stands on the screen is older. */
  | { type: 'drawing'; period: string; language: string; version: string }
  | ({ type: 'pages'; period: string } & ShownPages)
  /** How much more the pages of a language would take, told when it is quiet. */
  | { type: 'room'; period: string; version: string; language: string; columns: readonly RoomColumn[] }
  /** `pages`: the pages and the PDFs were looked at too, as for print. */
  | { type: 'checked'; period: string; version: string; findings: readonly StudioFinding[]; pages?: true }
  /** What went wrong with work that nobody waits for. */
  | ({ type: 'failed'; period?: string } & Told)
  /** Somebody said something of the period, or approved it. */
  | { type: 'together'; period: string }
  | { type: 'job'; job: StudioJob };

/** Long work: `step` is what it does now. A job that has ended stays known for a while. */
export type StudioJob = {
  id: string;
  kind: 'build' | 'package' | 'mails';
  period: string;
  state: 'waiting' | 'running' | 'done' | 'failed' | 'stopped';
  /** How many go before it in the queue of an office, as long as it waits. */
  place?: number;
  step?: 'check' | 'draw' | 'print' | 'pack' | 'write' | 'send';
  /** How many of how many, where that is known. */
  progress?: { done: number; total: number };
  /** What it made, ready to be fetched. */
  files: readonly { name: string; address: string; bytes: number }[];
} & Partial<Told>;
