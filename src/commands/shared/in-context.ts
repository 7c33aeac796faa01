// The context that a command works in: the data folder that the user named, opened for it and closed behind it.
import { type FolderContext, type FolderOptions, folderContext } from '../../session/context.ts';
import type { DataFlags } from './flags.ts';
import { dataOf, type Shell } from './shell.ts';

/** Does a command's work, with its progress shown. Whatever happens, what was opened for it is closed. */
export async function inContext<Result>(
  shell: Shell,
  flags: DataFlags & { quiet: boolean },
  work: (context: FolderContext) => Promise<Result>,
): Promise<Result> {
  const progress = shell.progress(flags);
  const context = folderContext(folderOptions(shell, flags), progress, shell.clock);
  return work(context).finally(context.render.close).finally(progress.clear);
}

/** The folders that the user named, this machine, and what ends the work. */
export function folderOptions(shell: Shell, flags: { data: string }): FolderOptions {
  return { ...dataOf(shell, flags), host: shell.host, signal: shell.signal };
}
