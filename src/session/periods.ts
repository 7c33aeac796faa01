// Which periods there are.
import type { Source } from '../files/source.ts';

/** A period's folder: `id` is `operation/period`. */
export type PeriodName = { id: string; operation: string; period: string };

const operationPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const periodPattern = /^\d{4}-(0[1-9]|1[0-2])$/;

/** The periods below the root, oldest first within each operation; undefined if there is no such root. */
export async function periodsIn(root: Source): Promise<PeriodName[] | undefined> {
  const folders = async (folder: string, pattern: RegExp) =>
    (await root.list(folder))?.flatMap(({ name, kind }) =>
      kind === 'folder' && pattern.test(name) ? [name] : [],
    );
  const operations = await folders('', operationPattern);
  const found = operations?.map(async (operation) =>
    ((await folders(operation, periodPattern)) ?? []).map((period) => {
      return { id: `${operation}/${period}`, operation, period };
    }),
  );
  return found && (await Promise.all(found)).flat();
}

/** The id of the operation's period before this one, if there is one. */
export function previousOf(
  { operation, period }: PeriodName,
  all: readonly PeriodName[],
): string | undefined {
  return all.findLast((one) => one.operation === operation && one.period < period)?.id;
}
