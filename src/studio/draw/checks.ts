// What was found in periods: what only their pages tell stays known while the data alone are checked again.
import type { StudioFinding } from '../contract/period.ts';

export type Checks = {
  /** All that is known after a check. `quick`: it was of the data alone. */
  told(period: string, found: readonly StudioFinding[], quick: boolean): readonly StudioFinding[];
};

/** Of so many periods, the newest. */
const most = 256;

export function keepChecks(): Checks {
  const kept = new Map<string, { data: ReadonlySet<string>; pages: readonly StudioFinding[] }>();
  const nameOf = ({ code, language, at, message }: StudioFinding) => [code, language, at, message].join('\n');
  return {
    told(period, found, quick) {
      const before = kept.get(period);
      const names = new Set(found.map(nameOf));
      const data = quick ? names : (before?.data ?? new Set());
      const pages = quick ? (before?.pages ?? []) : found.filter((one) => !data.has(nameOf(one)));
      kept.delete(period);
      kept.set(period, { data, pages });
      for (const old of [...kept.keys()].slice(0, -most)) kept.delete(old);
      return quick ? [...found, ...pages.filter((one) => !names.has(nameOf(one)))] : found;
    },
  };
}
