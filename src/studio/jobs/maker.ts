// Who makes the files that windows ask for: this process (here.ts), or the workers of an office (office.ts). Types alone.
import type { Asks } from '../contract/asks.ts';
import type { StudioJob } from '../contract/events.ts';
import type { Fetched } from '../server/answering.ts';

/** What is to be made. */
export type MakeWish = ({ kind: 'build' } & Asks['/api/build']) | ({ kind: 'package' } & Asks['/api/pack']);

/** Whoever opens one tells the windows of each job as it goes on, and closes it. */
export type Maker = {
  /**
   * What is asked for twice while it waits is made once.
   * @param person who asks, by the number of their account; not given: whoever sits at this machine
   * @throws Refused or FactsheetError for what cannot be begun
   */
  submit(wish: MakeWish, person?: string): Promise<StudioJob>;
  /** Ends a job; one that it does not know is somebody else's. */
  stop(id: string): Promise<void>;
  /** All jobs that are known, the oldest first. */
  all(): readonly StudioJob[];
  /** A file that a job has made. */
  file(id: string, name: string): Promise<Fetched | undefined>;
  close(): Promise<void>;
};
