// Makes folders.
import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';

/**
 * Makes a folder and those above it, and adds to `made` what was not there. Not mkdir's own `recursive`: where a folder
 * may not be made but the system answers “does not exist”, as below /proc, that one never ends.
 */
export async function makeFolder(folder: string, made: string[] = []): Promise<void> {
  try {
    await mkdir(folder);
    made.push(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const found = await stat(folder).catch(() => undefined);
    if (found?.isDirectory()) return;
    const parent = path.dirname(folder);
    if (code !== 'ENOENT' || (await stat(parent).catch(() => undefined))) throw error;
    await makeFolder(parent, made);
    await mkdir(folder).then(
      () => made.push(folder),
      (again: NodeJS.ErrnoException) => {
        if (again.code !== 'EEXIST') throw again;
      },
    );
  }
}
