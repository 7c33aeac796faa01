// `list`: the periods that there are, oldest first within each operation.
import { exitCodes } from '../../errors.ts';
import { openSession } from '../../index.ts';
import { sessionOptions } from '../shared/in-session.ts';
import { periodsOf } from '../shared/periods.ts';
import { type DataFlags, type Shell, show } from '../shared/shell.ts';

/** Lists the periods. */
export async function run(shell: Shell, flags: DataFlags): Promise<number> {
  await using session = openSession(sessionOptions(shell, flags));
  const periods = await periodsOf(session);
  const named = periods.map(({ id, operation, period, example }) => ({ id, operation, period, example }));
  const ids = periods.map(({ id, example }) => (example ? `${id} (an example)` : id));
  show(shell, flags, named, ids);
  return exitCodes.ok;
}
