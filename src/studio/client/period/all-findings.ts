// All that is to mend in a period, once each: what stands in the way of reading is found by the checks again. Pure.
import type { PeriodForm, StudioFinding } from '../../contract/period.ts';
import type { Known } from '../store/state.ts';

export function allFindings({ faults }: PeriodForm, findings: Known['findings'] = []): StudioFinding[] {
  const byWords = new Map<string, StudioFinding>();
  for (const one of [...faults, ...findings]) {
    const key = `${one.language} ${one.message}`;
    byWords.set(key, { ...byWords.get(key), ...one });
  }
  return [...byWords.values()];
}
