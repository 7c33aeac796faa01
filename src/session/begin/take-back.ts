// A period that was begun by mistake goes again, as long as nobody has put anything into it.
import { createHash } from 'node:crypto';
import { readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { usageError } from '../../errors.ts';
import { temporaryName } from '../../files/temporary.ts';

/** All that a folder holds, byte for byte, as one hash. */
export async function markOf(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const hash = createHash('sha256');
  for (const entry of entries.filter((one) => !one.isDirectory()).sort(byName)) {
    const file = path.join(entry.parentPath, entry.name);
    const content = entry.isFile() ? await readFile(file) : 'no file';
    hash.update(`${path.relative(folder, file)}\0`).update(createHash('sha256').update(content).digest());
  }
  return hash.digest('hex');
}

type Named = { parentPath: string; name: string };

function byName(a: Named, b: Named): number {
  return path.join(a.parentPath, a.name) < path.join(b.parentPath, b.name) ? -1 : 1;
}

/**
 * Removes a period's folder (absolute) that is as its mark says. What is put into it at the last moment brings it back.
 * @throws FactsheetError `period-used` (usage)
 */
export async function takeBack(folder: string, mark: string): Promise<void> {
  if ((await markOf(folder).catch(() => undefined)) !== mark) throw used();
  const aside = path.join(path.dirname(folder), await temporaryName());
  await rename(folder, aside);
  if ((await markOf(aside)) !== mark) {
    await rename(aside, folder);
    throw used();
  }
  await rm(aside, { recursive: true, force: true });
}

function used() {
  const hint = 'What was put in can be undone; then it can be taken back.';
  return usageError('period-used', 'Something was put into this period since it was begun.', hint);
}
