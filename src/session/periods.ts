// Which periods there are.
import type { Source } from '../files/source.ts';

/** A period's folder: `id` is `operation/period`; `previous` is the id of the operation's period before it, if there is one. */
export type PeriodName = { id: string; operation: string; period: string; previous?: string | undefined };

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
    ((await folders(operation, periodPattern)) ?? []).map((period, index, periods) => {
      const previous = index > 0 ? `${operation}/${periods[index - 1]}` : undefined;
      return { id: `${operation}/${period}`, operation, period, previous };
    }),
  );
  return found && (await Promise.all(found)).flat();
}

/** The operations below the root: folders with an operation.yaml; undefined if there is no such root. */
export async function operationsIn(root: Source): Promise<string[] | undefined> {
  const entries = await root.list('');
  const found = entries?.filter(({ name, kind }) => kind === 'folder' && operationPattern.test(name));
  const names = await Promise.all(
    (found ?? []).map(async ({ name }) => {
      const inside = await root.list(name);
      return inside?.some((entry) => entry.name === 'operation.yaml') ? [name] : [];
    }),
  );
  return entries && names.flat();
}
