// What the studio takes from the program's door, in one place.
import { usageError } from '../../errors.ts';
import type { Session } from '../../index.ts';
import type { Home } from '../contract/home.ts';
import type { PeriodForm } from '../contract/period.ts';

/** What the desk knows of a period, beside what its files say. */
export type DeskState = Pick<PeriodForm, 'version' | 'undo' | 'redo'>;

/** The operations and their periods. */
export async function homeOf(session: Session, _language: string | undefined): Promise<Home> {
  const { periods = [], refused } = await session.periods();
  if (refused) throw refused;
  const byOperation = [...Map.groupBy(periods, ({ operation }) => operation)];
  const none = { figures: { total: 0, done: 0 }, languages: [], faults: [] };
  return {
    operations: byOperation.map(([id, own]) => ({
      id,
      name: id,
      periods: own.toReversed().map(({ id, period }) => ({ id, name: period, ...none })),
    })),
  };
}

/** A period as forms show it. */
export async function formOf(
  session: Session,
  id: string,
  _language: string | undefined,
  state: DeskState,
): Promise<PeriodForm> {
  const { periods = [] } = await session.periods();
  if (!periods.some((one) => one.id === id))
    throw usageError('unknown-period', `There is no period “${id}”.`, 'Go back, and choose one.');
  const [operation = ''] = id.split('/');
  return {
    ...{ id, name: id, operation, languages: [], blocks: [], figures: [], chips: {}, faults: [] },
    ...state,
  };
}
