// Which periods there are, and which of them a command means.
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { FactsheetError } from '../../errors.ts';

/** A period's folder: `id` is `operation/period`. */
export type PeriodName = { id: string; operation: string; period: string };

const operationPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const periodPattern = /^\d{4}-(0[1-9]|1[0-2])$/;

/**
 * The periods below the data folder, oldest first within each operation.
 * @throws FactsheetError `no-data` if there is no data folder
 */
export async function findPeriods(dataFolder: string): Promise<PeriodName[]> {
  const folders = async (folder: string) =>
    (await readdir(folder, { withFileTypes: true }))
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort();
  try {
    const operations = (await folders(dataFolder)).filter((name) => operationPattern.test(name));
    const found = await Promise.all(
      operations.map(async (operation) =>
        (await folders(path.join(dataFolder, operation)))
          .filter((name) => periodPattern.test(name))
          .map((period) => ({ id: `${operation}/${period}`, operation, period })),
      ),
    );
    return found.flat();
  } catch (cause) {
    const hint = 'Run the command in the project’s folder, or name the folder with --data.';
    throw new FactsheetError('no-data', `There is no folder ${dataFolder}.`, { hint, kind: 'usage', cause });
  }
}

/** The id of the operation's period before this one, if there is one. */
export function previousOf(
  { operation, period }: PeriodName,
  all: readonly PeriodName[],
): string | undefined {
  return all.findLast((one) => one.operation === operation && one.period < period)?.id;
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
    throw new FactsheetError('no-period', 'There is no period to build.', { hint, kind: 'usage' });
  }
  const names = asked.map((id) => id.replace(/^data\//, '').replace(/\/+$/, ''));
  return [...new Set(names)].map((id) => {
    const found = all.find((period) => period.id === id);
    if (found) return found;
    const message = `There is no period “${id}”.`;
    throw new FactsheetError('unknown-period', message, { hint: known, kind: 'usage' });
  });
}
