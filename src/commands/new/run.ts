// `new`: from its options to its lines and exit code.
import { exitCodes } from '../../errors.ts';
import { rootOf } from '../shared/room.ts';
import { type DataFlags, type Shell, show } from '../shared/shell.ts';
import { createdLines } from './lines.ts';
import { createPeriod } from './new.ts';

/** Begins a period, and says what is to be done in it. */
export async function run(shell: Shell, id: string, flags: DataFlags & { from?: string }): Promise<number> {
  const created = await createPeriod(rootOf(shell, flags), id, flags.from);
  show(shell, flags, created, createdLines(created, shell.colours.out));
  return exitCodes.ok;
}
