// Whether a text says anything at a place, or below it.
import type { DataPath, PeriodText } from '../../period/period.ts';

/** Whether a passage stands at the path or below it. */
export function hasWords({ passages }: Pick<PeriodText, 'passages'>, at: DataPath): boolean {
  return passages.some(({ path }) => at.every((part, index) => path[index] === part));
}
