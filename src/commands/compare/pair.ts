// Which two periods a comparison is of.
import { type FactsheetError, usageError } from '../../errors.ts';
import type { Pair } from '../../session/compare.ts';
import type { PeriodName } from '../../session/periods.ts';
import { ownOf } from '../shared/periods.ts';

/**
 * The periods that were asked for, `operation/period` or the period alone where only one operation can be meant. One
 * alone is held against the one before it; with none asked, the newest is.
 * @throws FactsheetError `unknown-period`, `no-period`, `no-earlier-period`, `which-operation`, `other-operation` or
 * `wrong-order` (usage)
 */
export function choosePair(asked: readonly string[], all: readonly PeriodName[]): Pair {
  if (all.length === 0)
    throw usageError('no-period', 'There is no period yet.', 'Make one with factsheet new.');
  const names = asked.map((name) => name.replace(/^(\.\/)?data\//, '').replace(/\/+$/, ''));
  const named = names.find((name) => name.includes('/'))?.split('/')[0];
  const operation = named ?? onlyOperation(ownOf(all).length > 0 ? ownOf(all) : all, asked);
  const periods = names.map((name) => find(name.includes('/') ? name : `${operation}/${name}`, all));
  if (periods.length > 2) {
    const hint = 'Name the older one, then the newer.';
    throw usageError('too-many-periods', 'Two periods can be compared at a time.', hint);
  }
  const now = periods.at(-1) ?? all.findLast((period) => period.operation === operation);
  if (!now) throw usageError('unknown-period', `There is no period of “${operation}”.`, known(all));
  const last = periods.length === 2 ? periods[0] : find(now.previous ?? '', all, now);
  if (!last) throw new TypeError('a pair without its first');
  if (last.operation !== now.operation) {
    const hint = `Name two periods of ${now.operation}, or two of ${last.operation}.`;
    throw usageError('other-operation', `${last.id} and ${now.id} are of two operations.`, hint);
  }
  if (last.period >= now.period) throw wrongOrder(last, now, all);
  return { last, now };
}

function onlyOperation(all: readonly PeriodName[], asked: readonly string[]): string {
  const operations = [...new Set(all.map(({ operation }) => operation))];
  const [only = ''] = operations;
  if (operations.length === 1) return only;
  const example = `${only}/${asked[0] ?? '2024-09'}`;
  const message = `There are several operations: ${operations.join(', ')}.`;
  throw usageError('which-operation', message, `Name the one that you mean, like ${example}.`);
}

function find(id: string, all: readonly PeriodName[], after?: PeriodName): PeriodName {
  const found = all.find((period) => period.id === id);
  if (found) return found;
  if (after) {
    const hint = 'Name two periods: the older one, then the newer.';
    throw usageError('no-earlier-period', `There is no period before ${after.id}.`, hint);
  }
  throw usageError('unknown-period', `There is no period “${id}”.`, known(all));
}

function wrongOrder(last: PeriodName, now: PeriodName, all: readonly PeriodName[]): FactsheetError {
  if (last.id !== now.id) {
    const hint = `The older one comes first: factsheet compare ${now.id} ${last.id}.`;
    return usageError('wrong-order', `${last.id} is newer than ${now.id}.`, hint);
  }
  return usageError('wrong-order', `${now.id} is named twice.`, `Name two periods. ${known(all)}`);
}

function known(all: readonly PeriodName[]): string {
  return `There are: ${all.map(({ id }) => id).join(', ')}.`;
}
