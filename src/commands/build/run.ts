// `build`: from its options to its lines and exit code.
import path from 'node:path';
import type { EditionName } from '../../editions/index.ts';
import type { MakeFlags } from '../shared/flags.ts';
import { dataOf, type Shell } from '../shared/shell.ts';
import { build } from './build.ts';
import { showBuilt } from './lines.ts';

/** Builds, and says what came of it. */
export async function run(
  shell: Shell,
  periods: string[],
  flags: MakeFlags & { edition: EditionName[] },
): Promise<number> {
  const { clock } = shell;
  const start = clock.now();
  const progress = shell.progress(flags);
  const options = { ...makeOptions(shell, periods, flags), editions: flags.edition };
  const built = await build(options, progress, clock).finally(progress.clear);
  return showBuilt(shell, built, flags, clock.now() - start);
}

/** What commands that make pages work with. */
export function makeOptions(shell: Shell, periods: string[], flags: MakeFlags) {
  const { cwd, host, signal } = shell;
  const { language: languages, draft } = flags;
  const output = path.resolve(cwd, flags.output);
  return { ...dataOf(shell, flags), output, periods, languages, draft, host, signal };
}
