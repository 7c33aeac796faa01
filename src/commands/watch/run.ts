// `watch`: from its options to its lines and exit code.
import path from 'node:path';
import { exitCodes } from '../../errors.ts';
import { openSession } from '../../index.ts';
import { showBuilt } from '../build/lines.ts';
import { makeWishes } from '../build/run.ts';
import { sessionOptions } from '../shared/in-session.ts';
import type { MakeFlags, Shell } from '../shared/shell.ts';
import { watch } from './watch.ts';

/** Builds at every change until Ctrl-C, and says what came of each build. */
export async function run(
  shell: Shell,
  periods: string[],
  flags: MakeFlags & { port: number },
): Promise<number> {
  const { err, colours, clock, project, cwd, signal } = shell;
  const progress = shell.progress(flags);
  const options = { project, data: path.resolve(cwd, flags.data), periods, port: flags.port, signal };
  const open = () => openSession({ ...sessionOptions(shell, flags), progress });
  await watch({ ...options, ...makeWishes(shell, flags) }, open, clock, {
    built(built, milliseconds) {
      progress.clear();
      showBuilt(shell, built, flags, milliseconds);
    },
    failed(error) {
      progress.clear();
      shell.showError(error);
    },
    serving: (url) => err(`Preview: ${colours.err.bold(url)}  (Ctrl-C stops)`),
  });
  return exitCodes.interrupted;
}
