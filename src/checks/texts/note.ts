// Which passages are notes beside the sources: they say what figures come from, and are no running text.
import type { DataPath, Period } from '../../period/period.ts';

/** Whether a block of the pages has this passage as a note. */
export function isNote({ blocks }: Pick<Period, 'blocks'>, path: DataPath): boolean {
  return blocks.some((block) => block.isNote?.(path));
}
