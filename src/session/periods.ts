// Which periods there are.
import { usageError } from '../errors.ts';
import type { Source } from '../files/source.ts';

/**
 * A period's folder: `id` is `operation/period`; `previous` is the id of the operation's period before it, if there is one.
 * An example shows what can be done, with made-up figures: it is made when named, and goes to nobody.
 */
export type PeriodName = {
  id: string;
  operation: string;
  period: string;
  previous?: string | undefined;
  example: boolean;
};

/** @throws FactsheetError `is-example` (usage) for a period with made-up figures */
export function requireOwn({ id, operation, example }: PeriodName): void {
  if (!example) return;
  const message = `${id} is an example with made-up figures: it is never packed or sent.`;
  const hint = `If it has become your own, take “example: true” out of ${operation}/operation.yaml.`;
  throw usageError('is-example', message, hint);
}

const operationPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const periodPattern = /^\d{4}-(0[1-9]|1[0-2])$/;

/**
 * The periods below the root, oldest first within each operation; undefined if there is no such root.
 * @param wanted whether an operation is looked into; not given, all are
 */
export async function periodsIn(
  root: Source,
  wanted: (operation: string) => boolean = () => true,
): Promise<PeriodName[] | undefined> {
  const folders = async (folder: string, pattern: RegExp) =>
    (await root.list(folder))?.flatMap(({ name, kind }) =>
      kind === 'folder' && pattern.test(name) ? [name] : [],
    );
  const operations = await folders('', operationPattern);
  const found = operations?.filter(wanted).map(async (operation) => {
    const periods = (await folders(operation, periodPattern)) ?? [];
    const example = periods.length > 0 && (await isExample(root, operation));
    return periods.map((period, index) => {
      const previous = index > 0 ? `${operation}/${periods[index - 1]}` : undefined;
      return { id: `${operation}/${period}`, operation, period, previous, example };
    });
  });
  return found && (await Promise.all(found)).flat();
}

/** A larger file (bytes) is refused where it is read as a whole. */
const largestFile = 200_000;

/** A line that says so, as nearly every file has it that does: YAML’s reader takes longer to load than the rest to run. */
const saysSo = /^example:[ \t]+true[ \t]*(?:#.*)?\r?$/m;

/** Whether an operation says of itself that it is an example. Most files do not have the word, and need no reading. */
async function isExample(root: Source, operation: string): Promise<boolean> {
  const name = `${operation}/operation.yaml`;
  const read = await root.read(name, largestFile);
  if ('fault' in read || !read.bytes.includes('example')) return false;
  const text = read.bytes.toString();
  if (saysSo.test(text)) return true;
  if (!/example["']?[ \t]*:/.test(text)) return false;
  const { readYaml } = await import('../period/read.ts');
  const file = await readYaml(root, name);
  return 'value' in file && (file.value as { example?: unknown } | null)?.example === true;
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
