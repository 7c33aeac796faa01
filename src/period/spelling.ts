// File names as the disk has them: the same letters may be written as one sign or as a letter and its marks.
import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';

/**
 * The path of a file below a folder, each part as the disk spells it where only the form of its letters differs (UAX
 * 15: macOS and its archives take letters apart, keyboards do not). A part that is not there stays as it is.
 */
export async function asSpelled(folder: string, file: string): Promise<string> {
  let full = folder;
  for (const part of file.split(path.sep)) {
    const next = path.join(full, part);
    full = (await isThere(next)) ? next : path.join(full, (await sameName(full, part)) ?? part);
  }
  return full;
}

/** The names of the files in a folder, in order; none where it cannot be read. */
export async function namesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();
}

function isThere(file: string): Promise<boolean> {
  return lstat(file).then(
    () => true,
    () => false,
  );
}

async function sameName(folder: string, name: string): Promise<string | undefined> {
  // Plain letters have one form only.
  if (/^[\x20-\x7e]*$/.test(name)) return undefined;
  const names = await readdir(folder).catch(() => []);
  return names.sort().find((one) => one.normalize('NFC') === name.normalize('NFC'));
}
