// How long one job took, and each of its steps: by when it told of the next one. What it says is looked up, not believed.
import type { JobKind } from '../jobs/request.ts';
import { type Totals, timed } from './totals.ts';

type Step = (typeof timed.factsheet_job_step_seconds.values)[number];
const steps: readonly string[] = timed.factsheet_job_step_seconds.values;

export type JobTimes = {
  /** A step begins; what no step is called leaves the one before it. `restart` is that of a browser. */
  step(said: string): void;
  /** The job has ended: all is counted. A job that comes to no end here is not. */
  end(): void;
};

/**
 * @param waited how long ago (s) it was asked for, or given back
 * @param attempt how often it was begun, this time among them
 * @param now in ms, from any beginning
 */
export function timesOf(
  totals: Totals,
  { kind, waited, attempt }: { kind: JobKind | 'send' | 'remind'; waited: number; attempt: number },
  now: () => number = () => performance.now(),
): JobTimes {
  if (attempt === 1) totals.took('factsheet_job_wait_seconds', kind, waited);
  else totals.count('factsheet_job_retries_total', kind);
  const begun = now();
  const took = new Map<Step, number>();
  let current: { step: Step; since: number } | undefined;
  const turn = (next: Step | undefined) => {
    const at = now();
    if (current) took.set(current.step, (took.get(current.step) ?? 0) + (at - current.since) / 1000);
    current = next && { step: next, since: at };
  };
  return {
    step(said) {
      const [name = ''] = said.split(' ');
      if (name === 'restart') totals.count('factsheet_browser_restarts_total', 'job');
      if (steps.includes(name)) turn(name as Step);
    },
    end() {
      turn(undefined);
      for (const [step, seconds] of took) totals.took('factsheet_job_step_seconds', step, seconds);
      totals.took('factsheet_job_seconds', kind, waited + (now() - begun) / 1000);
    },
  };
}
