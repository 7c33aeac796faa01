// What lies in a folder, with all that would show that somebody changed it meanwhile.
import { lstat, readdir, readlink } from 'node:fs/promises';
import path from 'node:path';

/** A file, folder or link below a folder; `other` is a pipe, a socket, a device. Times in milliseconds. */
export type Listed = {
  kind: 'file' | 'folder' | 'link' | 'other';
  mode: number;
  uid: number;
  gid: number;
  size: number;
  modified: number;
  accessed: number;
  to?: string;
};

/** All that lies in a folder, by path; the folder itself is `''`. Folders come before what is in them. */
export type Listing = ReadonlyMap<string, Listed>;

/** Lists a folder and all below it. Links are not followed. */
export async function listingOf(folder: string): Promise<Listing> {
  const listing = new Map<string, Listed>();
  const visit = async (name: string): Promise<void> => {
    const full = path.join(folder, name);
    const stat = await lstat(full);
    const { mode, uid, gid, size, mtimeMs, atimeMs } = stat;
    const kind = stat.isDirectory()
      ? 'folder'
      : stat.isFile()
        ? 'file'
        : stat.isSymbolicLink()
          ? 'link'
          : 'other';
    const to = kind === 'link' ? { to: await readlink(full) } : {};
    listing.set(name, { kind, mode, uid, gid, size, modified: mtimeMs, accessed: atimeMs, ...to });
    if (kind !== 'folder') return;
    for (const inner of (await readdir(full)).sort()) await visit(path.join(name, inner));
  };
  await visit('');
  return listing;
}

/** The first path that is not the same in both; nothing where all are. When something was read does not matter. */
export function changedIn(before: Listing, now: Listing): string | undefined {
  const same = (a: Listed, b: Listed | undefined) =>
    b !== undefined &&
    a.kind === b.kind &&
    a.mode === b.mode &&
    a.modified === b.modified &&
    a.to === b.to &&
    (a.kind === 'folder' || a.size === b.size);
  for (const [name, one] of before) if (!same(one, now.get(name))) return name;
  return [...now.keys()].find((name) => !before.has(name));
}
