// How figures changed since the last period, in the words and signs of one language.
import type { Base, Changes } from '../figures/changes.ts';
import type { Value } from '../figures/format-table.ts';
import type { Numbers } from '../language/numbers.ts';
import type { Translator } from './i18n.ts';

/** A change, ready to print. All is plain text. */
export type LocalChange = {
  towards: 'more' | 'fewer' | 'same';
  /** By how much, without a sign: `1,656`. Nothing where it is the same. */
  amount?: string;
  /** The whole of it in words, for those who do not see the mark: `1,656 fewer since mid-2024`. */
  said: string;
  /** What a block with such marks says once: `Change since mid-2024`. */
  since: string;
};

/** The changes of one period in one language. */
export type LocalChanges = {
  /** Of a figure by its name (`population.refugees`); nothing where none is to be shown. */
  of(figure: string): LocalChange | undefined;
};

/** The words that tell of a change: since a point in time, or against the same stretch of an earlier year. */
const words = { day: 'changes.since', month: 'changes.since', 'same-period': 'changes.against' } as const;

/** Takes the changes by figure, and how the language writes and words things. */
export function createChanges(
  changes: Changes,
  format: Pick<Numbers, 'number'>,
  word: Translator,
): LocalChanges {
  const of = (figure: string): LocalChange | undefined => {
    const change = changes.get(figure);
    if (!change) return undefined;
    const group = words[change.base.kind];
    const base = asBase(change.base);
    const since = word(`${group}.line`, { base });
    if (change.by === 0) return { towards: 'same', said: word(`${group}.same`, { base }), since };
    const towards = change.by > 0 ? 'more' : 'fewer';
    const amount = format.number(Math.abs(change.by));
    return { towards, amount, said: word(`${group}.${towards}`, { base, amount }), since };
  };
  return { of };
}

/** A base as words set it in: `{{base}}` is mid-2024, `{{base, since}}` since mid-2024, `{{base, year}}` 2023. */
function asBase({ kind, point }: Base): Value {
  if (kind === 'day') return { kind: 'date', point, named: true };
  return { kind: 'date', point: kind === 'month' ? point.slice(0, 7) : point };
}
