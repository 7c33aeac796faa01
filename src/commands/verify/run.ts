// `verify`: from its options to its lines and exit code.
import path from 'node:path';
import { exitCodes } from '../../errors.ts';
import { type Shell, show } from '../shared/shell.ts';
import { verifiedLines } from './lines.ts';
import { verify } from './verify.ts';

/** Verifies a package, and says how it stands. */
export async function run(
  shell: Shell,
  file: string,
  flags: { key?: string; json: boolean },
): Promise<number> {
  const { cwd, colours, signal } = shell;
  const named = (shown: string) => ({ path: path.resolve(cwd, shown), shown });
  const key = flags.key === undefined ? undefined : named(flags.key);
  const verified = await verify({ package: named(file), key }, signal);
  show(shell, flags, verified, verifiedLines(verified, file, colours.out));
  return verified.ok ? exitCodes.ok : exitCodes.findings;
}
