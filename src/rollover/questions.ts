// What the office has written down as missing or uncertain: the entries of `to_confirm`. Pure.
import type { Place } from '../errors.ts';
import type { YamlFile } from '../period/read.ts';
import { valueAt } from '../values.ts';

/** Something that the office still has to give or confirm: what it is, the value it is about, and where that stands. */
export type Question = { what: string; at?: string; place: Place };

/** The entries of `to_confirm` in operation.yaml or figures.yaml, as far as they can be read. */
export function questionsIn(file: YamlFile): Question[] {
  const { to_confirm: list } = Object(file.value) as { to_confirm?: unknown };
  return (Array.isArray(list) ? list : []).flatMap((entry: unknown, index): Question[] => {
    const { what, at } = Object(entry) as { what?: unknown; at?: unknown };
    if (typeof what !== 'string') return [];
    const path = typeof at === 'string' ? at.split('.') : undefined;
    const own = ['to_confirm', index];
    const place = file.locate(path && valueAt(file.value, path) !== undefined ? path : own);
    return [{ what, place, ...(typeof at === 'string' && { at }) }];
  });
}
