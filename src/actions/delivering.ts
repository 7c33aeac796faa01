// `pack` and `verify`: what they print, and the exit code that they end with.
import path from 'node:path';
import { pack } from '../commands/pack.ts';
import { verify } from '../commands/verify.ts';
import { exitCodes } from '../errors.ts';
import type { Actions } from '../program/flags.ts';
import { packedLines, verifiedLines } from '../terminal/pack.ts';
import { dataOf, json, near, type Shell } from './shell.ts';

/** The environment variable that may hold the key that packages are signed with, as PEM. */
const keyVariable = 'FACTSHEET_SIGNING_KEY';

/** The actions that bring factsheets to their readers. */
export function deliveringActions(shell: Shell): Pick<Actions, 'pack' | 'verify'> {
  const { out, cwd, colours, host, signal } = shell;
  return {
    async pack(period, flags) {
      const progress = shell.progress(flags);
      const sign = {
        given: typeof flags.sign === 'string' && { file: path.resolve(cwd, flags.sign), shown: flags.sign },
        kept: flags.sign === true && { pem: host.env[keyVariable] ?? '', shown: keyVariable },
      };
      const asked = { period, output: path.resolve(cwd, flags.output), draft: flags.draft, host, signal };
      const signing = { sign: sign.given || sign.kept || undefined };
      const packed = await pack({ ...dataOf(shell, flags), ...asked, ...signing }, progress).finally(
        progress.clear,
      );
      if (flags.json) json(shell, packed);
      else if (!flags.quiet) {
        for (const line of packedLines(packed, near(shell, packed.file), colours.out)) out(line);
      }
      return exitCodes.ok;
    },
    async verify(file, flags) {
      const named = (shown: string) => ({ path: path.resolve(cwd, shown), shown });
      const key = flags.key === undefined ? undefined : named(flags.key);
      const verified = await verify({ package: named(file), key }, shell.signal);
      if (flags.json) json(shell, verified);
      else for (const line of verifiedLines(verified, file, colours.out)) out(line);
      return verified.ok ? exitCodes.ok : exitCodes.findings;
    },
  };
}
