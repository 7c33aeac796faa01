// `pack`: from its options to its lines and exit code.
import path from 'node:path';
import { exitCodes } from '../../errors.ts';
import { inContext } from '../shared/room.ts';
import { type MakeFlags, near, type Shell, show } from '../shared/shell.ts';
import { keySource } from '../shared/signing-key.ts';
import { packedLines } from './lines.ts';
import { pack } from './pack.ts';

/** What `pack` is called with. `--sign` without a file: with the key of the environment. */
type Flags = Omit<MakeFlags, 'language'> & { sign?: string | true };

/** Packs, and says what is in the package. */
export async function run(shell: Shell, period: string, flags: Flags): Promise<number> {
  const { cwd, colours } = shell;
  const output = path.resolve(cwd, flags.output);
  const wishes = { output, draft: flags.draft, sign: keySource(shell, flags.sign) };
  const packed = await inContext(shell, flags, (context) => pack(context, period, wishes));
  show(shell, flags, packed, packedLines(packed, near(shell, packed.file), colours.out));
  return exitCodes.ok;
}
