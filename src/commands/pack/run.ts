// `pack`: from its options to its lines and exit code.
import path from 'node:path';
import { exitCodes } from '../../errors.ts';
import { inContext } from '../shared/room.ts';
import { type MakeFlags, near, type Shell, show } from '../shared/shell.ts';
import { packedLines } from './lines.ts';
import { type KeySource, pack } from './pack.ts';

/** What `pack` is called with. `--sign` without a file: with the key of the environment. */
type Flags = Omit<MakeFlags, 'language'> & { sign?: string | true };

/** The environment variable that may hold the key that packages are signed with, as PEM. */
const keyVariable = 'FACTSHEET_SIGNING_KEY';

/** Packs, and says what is in the package. */
export async function run(shell: Shell, period: string, flags: Flags): Promise<number> {
  const { cwd, colours } = shell;
  const output = path.resolve(cwd, flags.output);
  const wishes = { output, draft: flags.draft, sign: keySource(shell, flags) };
  const packed = await inContext(shell, flags, (context) => pack(context, period, wishes));
  show(shell, flags, packed, packedLines(packed, near(shell, packed.file), colours.out));
  return exitCodes.ok;
}

function keySource({ cwd, host }: Shell, { sign }: Flags): KeySource | undefined {
  if (sign === true) return { pem: host.env[keyVariable] ?? '', shown: keyVariable };
  return sign === undefined ? undefined : { file: path.resolve(cwd, sign), shown: sign };
}
