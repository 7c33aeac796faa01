// Which periods there are, and which of them a command means.
import { usageError } from '../../errors.ts';
import type { FolderSource } from '../../files/folder-source.ts';
import { type PeriodName, periodsIn } from '../../session/periods.ts';

/**
 * The periods below the data folder, oldest first within each operation.
 * @throws FactsheetError `no-data` if there is no data folder
 */
export async function findPeriods(root: FolderSource): Promise<PeriodName[]> {
  const found = await periodsIn(root);
  if (found) return found;
  const hint = 'Run the command in the project’s folder, or name the folder with --data.';
  throw usageError('no-data', `There is no folder ${root.folder}.`, hint);
}

/**
 * The periods that were asked for by id; with none asked, the newest of each operation.
 * @throws FactsheetError `unknown-period` or `no-period` (usage)
 */
export function choosePeriods(asked: readonly string[], all: readonly PeriodName[]): PeriodName[] {
  const known = all.length > 0 ? `There are: ${all.map(({ id }) => id).join(', ')}.` : 'There is none yet.';
  if (asked.length === 0) {
    const newest = new Map(all.map((period) => [period.operation, period]));
    if (newest.size > 0) return [...newest.values()];
    const hint = 'A period is a folder like data/azerbaijan/2024-09.';
    throw usageError('no-period', 'There is no period to build.', hint);
  }
  const names = asked.map((id) => id.replace(/^data\//, '').replace(/\/+$/, ''));
  return [...new Set(names)].map((id) => {
    const found = all.find((period) => period.id === id);
    if (found) return found;
    throw usageError('unknown-period', `There is no period “${id}”.`, known);
  });
}

/**
 * The one period that was asked for.
 * @throws FactsheetError `unknown-period` (usage)
 */
export function choosePeriod(asked: string, all: readonly PeriodName[]): PeriodName {
  const [period] = choosePeriods([asked], all);
  if (period) return period;
  throw new RangeError('a period was asked for, and none was chosen');
}
