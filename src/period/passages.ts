// The strings of a data file, each with its path.
import type { DataPath, FilePassage, PeriodText } from './period.ts';
import type { YamlFile } from './read.ts';

/** Every string inside a value, with its path and its mark. */
export function passagesOf(
  value: unknown,
  file: Pick<YamlFile, 'markAt'>,
  path: DataPath = [],
): FilePassage[] {
  if (typeof value === 'string') {
    const mark = file.markAt(path);
    return [{ path, text: value, ...(mark && { mark }) }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => passagesOf(inner, file, [...path, key]));
}

/** Those of a text: what is on the pages, and what is set aside under these names. */
export function placedPassages(
  value: unknown,
  file: Pick<YamlFile, 'markAt'>,
  kept: readonly string[],
): Pick<PeriodText, 'passages' | 'aside'> {
  const all = passagesOf(value, file);
  const isAside = ({ path: [name] }: FilePassage) => kept.includes(String(name));
  return { passages: all.filter((one) => !isAside(one)), aside: all.filter(isAside) };
}
