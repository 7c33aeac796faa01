// `export`: from its options to its lines and exit code.
import path from 'node:path';
import { exitCodes } from '../../errors.ts';
import { dataOf } from '../shared/room.ts';
import { type DataFlags, near, type Shell, show } from '../shared/shell.ts';
import { exportFigures } from './export.ts';
import { exportLines } from './lines.ts';

/** Writes the form, and says where it is. */
export async function run(
  shell: Shell,
  period: string,
  flags: DataFlags & { output?: string },
): Promise<number> {
  const { cwd, colours } = shell;
  const file = flags.output === undefined ? undefined : path.resolve(cwd, flags.output);
  const output = path.resolve(cwd, 'output');
  const exported = await exportFigures({ ...dataOf(shell, flags), period, output, file });
  show(shell, flags, exported, exportLines(exported, near(shell, exported.file), colours.out));
  return exitCodes.ok;
}
