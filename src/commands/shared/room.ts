// For commands that need what the door does not give: the data folder itself, and the rooms' tools over it.
import path from 'node:path';
import { type FolderSource, folderSource } from '../../files/folder-source.ts';
import { type FolderContext, folderContext } from '../../session/context.ts';
import type { DataOptions } from '../../session/data.ts';
import { type PeriodName, periodsIn, requireOwn } from '../../session/periods.ts';
import { choosePeriods, noFolder } from './periods.ts';
import type { DataFlags, Shell } from './shell.ts';

/** Does a command's work, with its progress shown. Whatever happens, what was opened for it is closed. */
export async function inContext<Result>(
  shell: Shell,
  flags: DataFlags & { quiet: boolean },
  work: (context: FolderContext) => Promise<Result>,
): Promise<Result> {
  const { host, signal, clock } = shell;
  const progress = shell.progress(flags);
  const context = folderContext({ ...dataOf(shell, flags), host, signal }, progress, clock);
  return work(context).finally(context.render.close).finally(progress.clear);
}

/** The project and the data folder, as commands want them named. */
export function dataOf({ project, cwd }: Shell, { data }: { data: string }): Required<DataOptions> {
  return { project, data: path.resolve(cwd, data), shownData: data };
}

/** The data folder that a command reads and writes in. */
export function rootOf({ cwd }: Shell, { data }: { data: string }): FolderSource {
  return folderSource(path.resolve(cwd, data), data);
}

/**
 * The periods below the data folder, oldest first within each operation.
 * @throws FactsheetError `no-data` if there is no data folder
 */
export async function findPeriods(root: FolderSource): Promise<PeriodName[]> {
  const found = await periodsIn(root);
  if (found) return found;
  throw noFolder(`There is no folder ${root.folder}.`);
}

/**
 * The one period that was asked for.
 * @throws FactsheetError `unknown-period` (usage)
 */
export async function findPeriod(root: FolderSource, asked: string): Promise<PeriodName> {
  const [period] = choosePeriods([asked], await findPeriods(root));
  if (period) return period;
  throw new RangeError('a period was asked for, and none was chosen');
}

/**
 * The one period that was asked for, which is to go to people.
 * @throws FactsheetError `unknown-period`, `is-example` (usage)
 */
export async function findPeriodToLeave(root: FolderSource, asked: string): Promise<PeriodName> {
  const period = await findPeriod(root, asked);
  requireOwn(period);
  return period;
}
