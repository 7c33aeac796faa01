// Which column of the pages a passage stands in. Pure.
import type { RoomColumn } from '../../contract/page.ts';

/** The column that has the passage, or else the block that it is a part of. */
export function columnOf(columns: readonly RoomColumn[], at: string): RoomColumn | undefined {
  const parts = at.split('.');
  for (let length = parts.length; length > 0; length -= 1) {
    const name = parts.slice(0, length).join('.');
    const found = columns.find(({ blocks }) => blocks.includes(name));
    if (found) return found;
  }
  return undefined;
}
