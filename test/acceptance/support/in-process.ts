// The command line in this process: all of it but Node's start, signals and pipes, for a tenth of the time.
import { expect } from 'vitest';
import { type Around, run } from '../../../src/run.ts';
import { project } from '../../support/data.ts';
import type { Ended } from './command.ts';

/**
 * Runs `factsheet …` here, from the command line's arguments to its exit code, and keeps what it writes. What a start or
 * an end of the process is tested for takes `command.ts`.
 */
export async function factsheetHere(
  argv: readonly string[],
  { cwd = project }: { cwd?: string } = {},
): Promise<Ended> {
  const said = { stdout: '', stderr: '' };
  const stream = (name: keyof typeof said) => ({
    on: () => undefined,
    write(text: string) {
      said[name] += text;
    },
  });
  const { env, platform, arch, getuid } = process;
  const around = {
    ...{ env, platform, arch, getuid, exitCode: undefined },
    ...{ cwd: () => cwd, on: () => undefined, exit: () => expect.fail('It may not end the process.') },
    ...{ stdin: {}, stdout: stream('stdout'), stderr: stream('stderr') },
  };
  await run(argv, around as unknown as Around);
  return { code: Number(around.exitCode), signal: null, ...said };
}
