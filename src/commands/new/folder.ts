// Where `factsheet new` writes: a folder that was not there before, whole or not at all.
import { lstat, mkdir, realpath, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { FactsheetError } from '../../errors.ts';
import { meaningOf } from '../../files/fault.ts';
import type { FolderSource } from '../../files/folder-source.ts';
import { shownIn } from '../../files/source.ts';
import { removeLeftovers, temporaryName } from '../../files/temporary.ts';
import { writeFiles } from '../../files.ts';
import { type Choice, periodExists } from '../../rollover/choose.ts';
import type { Carried } from './files.ts';

/** Where a period's pictures lie; empty in a new one. */
const picturesFolder = 'images';

/**
 * Makes the folder under another name beside, and gives it its own when all is written.
 * @throws FactsheetError `period-exists`, `file-outside` or `cannot-write`
 */
export async function writeFolder(
  root: FolderSource,
  { id, operation }: Choice,
  carried: readonly Carried[],
): Promise<void> {
  const target = path.join(root.folder, id);
  const parent = await realpath(path.join(root.folder, operation));
  if (!parent.startsWith((await realpath(root.folder)) + path.sep)) {
    const hint = 'Put the folder itself into the data folder.';
    throw new FactsheetError('file-outside', `The folder of ${operation} leads out of the data folder.`, {
      hint,
    });
  }
  await removeLeftovers(parent);
  const beside = path.join(parent, await temporaryName());
  try {
    await mkdir(path.join(beside, picturesFolder), { recursive: true });
    await writeFiles(
      carried.map(({ name, text }) => ({ path: path.join(beside, name), bytes: Buffer.from(text) })),
    );
    await rename(beside, target);
  } catch (cause) {
    await rm(beside, { recursive: true, force: true });
    // Something of that name is there, perhaps since a moment ago.
    if (await lstat(target).catch(() => undefined)) throw periodExists(id);
    const told = cause instanceof FactsheetError ? cause.cause : cause;
    const { why, hint } = meaningOf(told, parent);
    const message = `${shownIn(root, id)} cannot be made: ${why}. Nothing was changed.`;
    throw new FactsheetError('cannot-write', message, { hint, cause });
  }
}
