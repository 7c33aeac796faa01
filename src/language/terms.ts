// Makes the lists of terms that the agency does not write.
import type { Term, TermReason } from './language.ts';

type Pair = readonly [wrong: string, right: string];

/** Terms that are wrong for one reason: those that are sure, and those that the office has to confirm. */
export function termsBecause(reason: TermReason, sure: readonly Pair[], doubt: readonly Pair[] = []): Term[] {
  return [
    ...sure.map(([wrong, right]): Term => ({ wrong, right, reason })),
    ...doubt.map(([wrong, right]): Term => ({ wrong, right, reason, doubt: true })),
  ];
}
