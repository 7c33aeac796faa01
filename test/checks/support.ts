// Periods for the tests of checks: the shipped one, with changes.

import type { Finding } from '../../src/errors.ts';
import { formatPlace } from '../../src/errors.ts';
import { loadPeriod } from '../../src/period/load.ts';
import type { Period } from '../../src/period/period.ts';
import { type Change, dataWith, shipped } from '../support/data.ts';

/** The shipped period with changes. Throws if it cannot be loaded. */
export async function periodWith(...changes: Change[]): Promise<Period> {
  const { period, findings } = await loadPeriod(await dataWith(changes), shipped);
  if (period) return period;
  throw new Error(findings.map(({ message }) => message).join('\n'));
}

/** Findings as `severity code file:line:column message`; the file without its folders. */
export function told(findings: readonly Finding[]): string[] {
  return findings.map(({ severity, code, place, message }) => {
    const at = place ? formatPlace(place).replace(/^.*\//, '') : '-';
    return `${severity} ${code} ${at} ${message}`;
  });
}
