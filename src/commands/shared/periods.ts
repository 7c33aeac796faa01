// Which of the periods that there are a command means.
import { type FactsheetError, usageError } from '../../errors.ts';
import { typedName } from '../../files/source.ts';
import type { PeriodName, Session } from '../../index.ts';

/**
 * The periods below the data folder, oldest first within each operation.
 * @throws FactsheetError `no-data` if there is no data folder
 */
export async function periodsOf(session: Session): Promise<readonly PeriodName[]> {
  const { periods, refused } = await session.periods();
  if (periods) return periods;
  throw noFolder(refused.message);
}

/** The error of a folder that is not there. */
export function noFolder(message: string): FactsheetError {
  const hint = 'Run the command in the project’s folder, or name the folder with --data.';
  return usageError('no-data', message, hint);
}

/**
 * The periods that were asked for by id; with none asked, the newest of each operation that is no example.
 * @throws FactsheetError `unknown-period` or `no-period` (usage)
 */
export function choosePeriods(asked: readonly string[], all: readonly PeriodName[]): PeriodName[] {
  const known = all.length > 0 ? `There are: ${all.map(({ id }) => id).join(', ')}.` : 'There is none yet.';
  if (asked.length === 0) {
    const newest = new Map(ownOf(all).map((period) => [period.operation, period]));
    if (newest.size > 0) return [...newest.values()];
    const [example] = all;
    const hint = example
      ? `${example.id} is an example: name it to have it built.`
      : 'A period is a folder like data/azerbaijan/2024-09.';
    throw usageError('no-period', 'There is no period to build.', hint);
  }
  const names = asked.map(typedName);
  return [...new Set(names)].map((id) => {
    const found = all.find((period) => period.id === id);
    if (found) return found;
    throw usageError('unknown-period', `There is no period “${id}”.`, known);
  });
}

/** The periods of operations that are no examples. */
export function ownOf(all: readonly PeriodName[]): PeriodName[] {
  return all.filter(({ example }) => !example);
}
