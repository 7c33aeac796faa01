// Where page.yaml says what a block is.
import type { Place } from '../errors.ts';
import type { DataPath, Period } from '../period/period.ts';

/** The entry of a block under `blocks:`, or an option in it. Kinds without usual names, and options, always have one. */
export function pagePlaceOf(
  { pageFile, id }: Period,
  name: string,
  option: DataPath = [],
): { place: Place; at: DataPath } {
  const at = ['blocks', name, ...option];
  return { place: pageFile?.locate(at) ?? { file: `${id}/page.yaml` }, at };
}
