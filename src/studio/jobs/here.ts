// Files are made in this process, in the session of the studio: for the one who sits at it.
import type { StudioEvent } from '../contract/events.ts';
import { openJobs } from './jobs.ts';
import { building, type Making, packing } from './make.ts';
import type { Maker } from './maker.ts';

/** @param failed told of mistakes of the program */
export function makeHere(
  making: Making,
  tell: (event: StudioEvent) => void,
  failed: (error: unknown) => void,
): Maker {
  const jobs = openJobs(tell, failed);
  return {
    async submit(wish) {
      const { kind, period } = wish;
      if (kind === 'package') return jobs.submit(kind, period, packing(making, wish));
      const mark = JSON.stringify([wish.editions.toSorted(), wish.draft]);
      return jobs.submit(kind, period, building(making, wish), mark);
    },
    stop: async (id) => jobs.stop(id),
    all: jobs.all,
    file: jobs.file,
    close: jobs.close,
  };
}
