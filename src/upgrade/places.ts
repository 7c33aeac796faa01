// Places of texts that `accepted:` and `to_confirm:` name: they move with what they name.
import { isRecord } from '../values.ts';
import type { FileChange } from './step.ts';

const lists = ['accepted', 'to_confirm'] as const;

/** What has to change in figures.yaml or operation.yaml where places of texts get other names. */
export function movedPlaces(value: unknown, nameOf: (place: string) => string): FileChange {
  const moves = lists.flatMap((list) => {
    const entries: unknown = isRecord(value) ? value[list] : undefined;
    return (Array.isArray(entries) ? entries : []).flatMap((entry: unknown, index) => {
      const at: unknown = isRecord(entry) ? entry.at : undefined;
      const now = typeof at === 'string' ? nameOf(at) : at;
      return typeof at !== 'string' || now === at ? [] : [{ list, index, at, now: String(now) }];
    });
  });
  return {
    edits: moves.map(({ list, index, now }) => ({ path: [list, index, 'at'], value: now })),
    done: moves.map(({ list, at, now }) => `an entry of ${list} that is about ${at} names it ${now}`),
  };
}
