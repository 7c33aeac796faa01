// What a listener for several windows tells each of them, and what it remembers for those that come later. Pure.
import type { StudioEvent } from '../../contract/events.ts';
import type { Heard } from './hear.ts';

/** A window, as far as it is told something. */
export type Told = { tell(heard: Heard): void };

export type Shared = {
  heard(heard: Heard): void;
  /** A window comes: it is told how the connection stands, and of the work that is known. */
  join(window: string, told: Told): void;
  leave(window: string): void;
  /** Whether nobody listens to the server: a window that comes has it begin anew. */
  isOver(): boolean;
};

export function sharedAmong(): Shared {
  const windows = new Map<string, Told>();
  let jobs = new Map<string, StudioEvent>();
  let state: Exclude<Heard, { is: 'event' }> | undefined;
  return {
    heard(heard) {
      // At a new connection the server tells of its work anew.
      if (heard.is === 'open') jobs = new Map();
      if (heard.is !== 'event') state = heard;
      else if (heard.event.type === 'job') jobs.set(heard.event.job.id, heard.event);
      for (const { tell } of windows.values()) tell(heard);
      // A window of an earlier start stays what it is, also when another one is let in again.
      if (heard.is === 'over') windows.clear();
    },
    join(window, told) {
      windows.set(window, told);
      if (state?.is === 'over') state = undefined;
      if (state) told.tell(state);
      for (const event of jobs.values()) told.tell({ is: 'event', event });
    },
    leave: (window) => void windows.delete(window),
    isOver: () => state?.is === 'over',
  };
}
