// Which period is to be made, and from which: every name that cannot be is told with what would be right. Pure.
import { type FactsheetError, usageError } from '../errors.ts';
import { typedName } from '../files/source.ts';

/** A period by its parts: `id` is `operation/period`. */
export type Named = { id: string; operation: string; period: string };

/** The period to make, and the earlier one of the same operation that it is made from. */
export type Choice = Named & { from: Named };

/**
 * The parts of `azerbaijan/2025-03`.
 * @throws FactsheetError `wrong-period` (usage)
 */
export function parsePeriod(id: string): Named {
  const name = typedName(id);
  const [, operation, period] = /^([a-z0-9]+(?:-[a-z0-9]+)*)\/(\d{4}-(?:0[1-9]|1[0-2]))$/.exec(name) ?? [];
  if (operation && period) return { id: name, operation, period };
  const like = nearName(name) ?? 'azerbaijan/2025-03';
  const hint = `Write the operation in small letters, the year and the month, like ${like}.`;
  throw usageError('wrong-period', `“${id}” cannot be the name of a period.`, hint);
}

/** The name that may be meant: `Côte d’Ivoire/2025-3` is cote-d-ivoire/2025-03. */
function nearName(name: string): string | undefined {
  const [, country = '', year, month] =
    /^([\p{L}\p{M}\p{N} '’_-]+)\/(\d{4})[-_. ]?(\d{1,2})$/u.exec(name) ?? [];
  const plain = country.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const folder = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  const nth = Number(month);
  return year && folder && nth >= 1 && nth <= 12
    ? `${folder}/${year}-${String(nth).padStart(2, '0')}`
    : undefined;
}

/**
 * The period to begin from: the one asked for with --from, else the newest before the one to make.
 * @param all the periods that there are, oldest first
 * @throws FactsheetError `period-exists`, `wrong-from` or `no-earlier-period` (usage)
 */
export function chooseFrom(to: Named, from: string | undefined, all: readonly Named[]): Choice {
  if (all.some(({ id }) => id === to.id)) throw periodExists(to.id);
  const own = all.filter(({ operation }) => operation === to.operation);
  const known = own.length > 0 ? `There are: ${own.map(({ period }) => period).join(', ')}.` : '';
  if (from !== undefined) return { ...to, from: askedFor(to, from, own, known) };
  const newest = own.findLast(({ period }) => period < to.period);
  if (newest) return { ...to, from: newest };
  const message = `${to.operation} has no period before ${to.period} to begin from.`;
  const hint = known || 'Write the first period’s files by hand, or copy them from another operation.';
  throw usageError('no-earlier-period', message, hint);
}

/** The folder is there already: nothing is written over. */
export function periodExists(id: string): FactsheetError {
  const hint = `“factsheet status ${id}” shows what is left to do in it. To begin anew, move its folder away first.`;
  return usageError('period-exists', `${id} is there already.`, hint);
}

function askedFor(to: Named, from: string, own: readonly Named[], known: string): Named {
  const name = typedName(from);
  const period = name.startsWith(`${to.operation}/`) ? name.slice(to.operation.length + 1) : name;
  const found = own.find((one) => one.period === period);
  if (!found)
    throw usageError(
      'wrong-from',
      `${to.operation} has no period “${from}” to begin from.`,
      known || 'It has none yet.',
    );
  if (found.period < to.period) return found;
  throw usageError('wrong-from', `${found.period} is not before ${to.period}.`, known);
}
