// An upgrade that was killed between its two renames: the folder as it was gets its name back.
import { readdir, rename } from 'node:fs/promises';
import path from 'node:path';
import { isThere } from '../../files/disk.ts';
import type { FolderSource } from '../../files/folder-source.ts';
import { removeLeftovers } from '../../files/temporary.ts';

/**
 * Looks for what such a run left: a finished folder under a temporary name, whose run has ended, and the old one under its
 * second name, with nothing in its place.
 * @returns the operations that have their folder back
 */
export async function restoreInterrupted(root: FolderSource): Promise<string[]> {
  const names = await readdir(root.folder).catch(() => []);
  const isOperation = (name: string) => isThere(path.join(root.folder, name, 'operation.yaml'));
  const left = await Promise.all(names.filter((name) => /^\.factsheet-.+\.tmp$/.test(name)).map(isOperation));
  if (!left.includes(true)) return [];
  await removeLeftovers(root.folder);
  // What is there still belongs to a run that lives.
  const now = await readdir(root.folder);
  if (now.some((name) => /^\.factsheet-.+\.tmp$/.test(name))) return [];
  const restored: string[] = [];
  for (const name of now.toSorted().reverse()) {
    const [, operation] = /^([a-z0-9-]+)\.before-format-[\d.]+$/.exec(name) ?? [];
    if (operation === undefined || now.includes(operation) || restored.includes(operation)) continue;
    await rename(path.join(root.folder, name), path.join(root.folder, operation));
    restored.push(operation);
  }
  return restored;
}
