// `list`: the periods that there are, oldest first within each operation.
import { exitCodes } from '../../errors.ts';
import type { DataFlags } from '../shared/flags.ts';
import { findPeriods } from '../shared/periods.ts';
import { rootOf, type Shell, show } from '../shared/shell.ts';

/** Lists the periods. */
export async function run(shell: Shell, flags: DataFlags): Promise<number> {
  const periods = await findPeriods(rootOf(shell, flags));
  show(
    shell,
    flags,
    periods,
    periods.map(({ id }) => id),
  );
  return exitCodes.ok;
}
