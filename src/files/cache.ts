// A cache of files that are costly to make, kept from run to run: a name that holds the bytes' hash shows when they are damaged.
import { createHash } from 'node:crypto';
import { lstat, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { writeFiles } from '../files.ts';

/**
 * Gives the cached file `NAME-HASH.ENDING` of a folder (absolute, private). Where there is none whose bytes are those of its
 * name, it is made; damaged ones go, and so does what stands in the folder's place.
 * @param ending with its dot
 * @throws FactsheetError `cannot-write`, and what `make` throws
 */
export async function cachedFile(
  folder: string,
  name: string,
  ending: string,
  make: () => Uint8Array | Promise<Uint8Array>,
): Promise<{ file: string; bytes: Uint8Array }> {
  const found = await lstat(folder).catch(() => undefined);
  if (found && !found.isDirectory()) await rm(folder, { force: true });
  const nameOf = (bytes: Uint8Array) => {
    return `${name}-${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}${ending}`;
  };
  const isOne = (entry: string) => entry.startsWith(`${name}-`) && entry.endsWith(ending);
  const damaged: string[] = [];
  for (const entry of (await readdir(folder).catch(() => [])).filter(isOne)) {
    const file = path.join(folder, entry);
    const bytes = await readFile(file).catch(() => undefined);
    if (bytes && entry === nameOf(bytes)) return { file, bytes };
    damaged.push(file);
  }
  const bytes = await make();
  const file = path.join(folder, nameOf(bytes));
  // One that is damaged is replaced, never taken away first: another run may be about to read it.
  for (const other of damaged) {
    const entry = await lstat(other).catch(() => undefined);
    if (other !== file || !entry?.isFile()) await rm(other, { recursive: true, force: true });
  }
  await writeFiles([{ path: file, bytes }]);
  return { file, bytes };
}

/**
 * Takes the oldest files out of a cached folder, until so many are left. The folder stays, and so do files that are being
 * written: another run, or another call of this one, may be about to put one there.
 */
export async function keepNewest(folder: string, most: number): Promise<void> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => !name.startsWith('.'));
  if (names.length <= most) return;
  const files = await Promise.all(
    names.map(async (name) => {
      const file = path.join(folder, name);
      return { file, written: (await lstat(file).catch(() => undefined))?.mtimeMs ?? 0 };
    }),
  );
  const oldest = files.sort((a, b) => a.written - b.written).slice(0, names.length - most);
  await Promise.all(oldest.map(({ file }) => rm(file, { recursive: true, force: true })));
}
