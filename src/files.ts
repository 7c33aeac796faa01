// The one place where files are written: whole or not at all.
import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { FactsheetError } from './errors.ts';

/** A file to write: its path and its bytes. */
export type OutputFile = { path: string; bytes: Uint8Array };

/**
 * Writes each file under a temporary name in the same folder, syncs it and renames it into place:
 * whenever a run is killed, the old file or the new one is there.
 * @throws FactsheetError `cannot-write` with the reason
 */
export async function writeFiles(files: readonly OutputFile[]): Promise<void> {
  for (const { path: target, bytes } of files) {
    try {
      await makeFolder(path.dirname(target));
      await writeFileAtomic(target, Buffer.from(bytes));
    } catch (cause) {
      const reason = (cause as NodeJS.ErrnoException).code ?? String(cause);
      const hints: Record<string, string> = {
        ENOSPC: 'The disk is full: make room and run again.',
        EACCES: 'You may not write there: choose another folder with --output.',
        EPERM: 'Close the file if another program has it open, and run again.',
        EBUSY: 'Close the file if another program has it open, and run again.',
        EROFS: 'This disk is read-only: choose another folder with --output.',
      };
      const hint = hints[reason] ?? 'Choose another folder with --output.';
      throw new FactsheetError('cannot-write', `${target} cannot be written (${reason}).`, { hint, cause });
    }
  }
}

/**
 * Makes a folder and those above it. Not mkdir's own `recursive`: where a folder may not be made but the system answers
 * “does not exist”, as below /proc, that one never ends.
 */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const found = await stat(folder).catch(() => undefined);
    if (found?.isDirectory()) return;
    const parent = path.dirname(folder);
    if (code !== 'ENOENT' || (await stat(parent).catch(() => undefined))) throw error;
    await makeFolder(parent);
    await mkdir(folder).catch((again: NodeJS.ErrnoException) => {
      if (again.code !== 'EEXIST') throw again;
    });
  }
}
