// What the program itself is: a hash of all that decides how a page looks, so that no upgrade gives out what another version made.
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { hashOf, hashOfData } from './hash.ts';

/**
 * Of Node, the code, templates, styles, and the list of packages.
 * @param project the program's folder
 */
export async function programHash(project: string): Promise<string> {
  const found: [string, string][] = [['node', process.version]];
  const add = async (file: string) => {
    const bytes = await readFile(path.join(project, file)).catch(() => undefined);
    if (bytes) found.push([file.split(path.sep).join('/'), hashOf(bytes)]);
  };
  // Where there are sources, they are what runs: what is built beside them, and when, is nothing to it (bin/factsheet.mjs).
  const code = existsSync(path.join(project, 'src', 'run.ts')) ? 'src' : 'dist';
  for (const part of [code, 'templates', 'styles']) {
    const all = await readdir(path.join(project, part), { recursive: true, withFileTypes: true }).catch(
      () => [],
    );
    for (const entry of all.filter((one) => one.isFile()))
      await add(path.relative(project, path.join(entry.parentPath, entry.name)));
  }
  await add('package.json');
  await add('package-lock.json');
  return hashOfData(Object.fromEntries(found));
}
