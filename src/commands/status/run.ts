// `status`: from its options to its lines and exit code.
import { exitCodes } from '../../errors.ts';
import { rootOf } from '../shared/room.ts';
import { type DataFlags, type Shell, show } from '../shared/shell.ts';
import { statusLines } from './lines.ts';
import { status } from './status.ts';

/** Says how far periods have come. */
export async function run(shell: Shell, periods: string[], flags: DataFlags): Promise<number> {
  const statuses = await status(rootOf(shell, flags), periods);
  show(shell, flags, statuses, statusLines(statuses, shell.colours.out));
  return exitCodes.ok;
}
