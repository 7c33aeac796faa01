// `build`: from its options to its lines and exit code.
import path from 'node:path';
import type { EditionName } from '../../editions/index.ts';
import { inSession } from '../shared/in-session.ts';
import type { MakeFlags, Shell } from '../shared/shell.ts';
import { build } from './build.ts';
import { showBuilt } from './lines.ts';

/** Builds, and says what came of it. */
export async function run(
  shell: Shell,
  periods: string[],
  flags: MakeFlags & { edition: EditionName[]; jobs?: number },
): Promise<number> {
  const { clock } = shell;
  const start = clock.now();
  const wishes = { ...makeWishes(shell, flags), editions: flags.edition, jobs: flags.jobs };
  const built = await inSession(shell, flags, (session) => build(session, periods, wishes));
  return showBuilt(shell, built, flags, clock.now() - start);
}

/** What commands that make pages are asked for. */
export function makeWishes({ cwd }: Shell, { language, draft, output }: MakeFlags) {
  return { languages: language, draft, output: path.resolve(cwd, output) };
}
