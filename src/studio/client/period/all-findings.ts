// All that is to mend in a period, once each: what stands in the way of reading is found by the checks again. Pure.
import type { PeriodForm, StudioFinding } from '../../contract/period.ts';
import type { Known } from '../store/state.ts';

export function allFindings({ faults }: PeriodForm, findings: Known['findings'] = []): StudioFinding[] {
  const byWords = new Map([...faults, ...findings].map((one) => [`${one.language} ${one.message}`, one]));
  return [...byWords.values()];
}
