// Reads files below a folder of the disk, and nothing that links or names lead to outside of it.
import { type Dirent, readdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { isBelow, isInside, isThere, readAtMost, realOf } from './disk.ts';
import { byName, type Entry, type Source, type Unread } from './source.ts';

/** A source that is a folder: its absolute path, for what is written there. */
export type FolderSource = Source & { readonly folder: string };

/** The files below a folder (absolute). `shown` is how the user names it; not given, by its last part. */
export function folderSource(folder: string, shown: string = path.basename(folder)): FolderSource {
  return {
    folder,
    shown,
    read: (name, limit) => read(folder, name, limit).catch(unread),
    async list(name) {
      const full = path.join(folder, name);
      if (full !== folder && !(await isInside(folder, full))) return undefined;
      return entriesOf(full)?.map(entryOf).sort(byName);
    },
  };
}

async function read(root: string, name: string, limit: number): Promise<{ bytes: Buffer } | Unread> {
  const wanted = path.normalize(name);
  // Nearly every file is there as it is named; only if it is not, each part is looked for as the disk spells it.
  const file = realOf(path.join(root, wanted)) ?? realpathSync.native(await asSpelled(root, wanted));
  if (!isBelow(root, file)) return { fault: 'outside' };
  return readAtMost(file, limit);
}

function unread(error: NodeJS.ErrnoException): Unread {
  const { code = String(error) } = error;
  if (code === 'ENOENT' || code === 'ENOTDIR') return { fault: 'missing' };
  return code === 'EISDIR' ? { fault: 'no-file' } : { fault: 'unreadable', reason: code };
}

function entriesOf(folder: string): Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return undefined;
  }
}

function entryOf(entry: Dirent): Entry {
  return { name: entry.name, kind: entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other' };
}

/**
 * The path of a file below a folder, each part as the disk spells it where only the form of its letters differs (UAX
 * 15: macOS and its archives take letters apart, keyboards do not). A part that is not there stays as it is.
 */
async function asSpelled(folder: string, file: string): Promise<string> {
  let full = folder;
  for (const part of file.split(path.sep)) {
    const next = path.join(full, part);
    full = (await isThere(next)) ? next : path.join(full, sameName(full, part) ?? part);
  }
  return full;
}

function sameName(folder: string, name: string): string | undefined {
  // Plain letters have one form only.
  if (/^[\x20-\x7e]*$/.test(name)) return undefined;
  const names = entriesOf(folder)?.map((entry) => entry.name) ?? [];
  return names.sort().find((one) => one.normalize('NFC') === name.normalize('NFC'));
}
