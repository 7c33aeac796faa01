// `watch`: from its options to its lines and exit code.
import { exitCodes } from '../../errors.ts';
import { showBuilt } from '../build/lines.ts';
import { makeWishes } from '../build/run.ts';
import type { MakeFlags } from '../shared/flags.ts';
import { folderOptions } from '../shared/in-context.ts';
import type { Shell } from '../shared/shell.ts';
import { watch } from './watch.ts';

/** Builds at every change until Ctrl-C, and says what came of each build. */
export async function run(
  shell: Shell,
  periods: string[],
  flags: MakeFlags & { port: number },
): Promise<number> {
  const { err, clock, colours } = shell;
  const progress = shell.progress(flags);
  const options = { ...folderOptions(shell, flags), ...makeWishes(shell, flags), periods, port: flags.port };
  await watch(options, progress, clock, {
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
