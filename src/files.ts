// The one place where files are written: whole or not at all, and so are the files of one call together.
//
// Our own, because what npm has (write-file-atomic 8, atomically 2) calls `write` once and does not look how much was
// written, writes through links, and knows one file at a time.
import { copyFile, link, lstat, open, readlink, rename, rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { syncFolder } from './files/disk.ts';
import { cannotWrite, isLink, isNoFile } from './files/fault.ts';
import { makeFolder } from './files/folder.ts';
import { removeLeftovers, temporaryName } from './files/temporary.ts';

/** A file to write: its path and its bytes; a new one of `mode`, where others may not read it. */
export type OutputFile = { path: string; bytes: Uint8Array; mode?: number };

/** An open file, as far as writing needs it, and how one is opened. Tests pass one that writes short. */
export type Opened = {
  write(bytes: Uint8Array, offset: number, length: number): Promise<{ bytesWritten: number }>;
  sync(): Promise<void>;
  chmod(mode: number): Promise<void>;
  chown(uid: number, gid: number): Promise<void>;
  close(): Promise<void>;
};
export type Opener = (file: string, flags: 'wx') => Promise<Opened>;

/** A file that stands under a temporary name beside its place; `before` is the same file of an earlier run, kept. */
type Ready = { target: string; temporary: string; before?: string };

/**
 * Writes files. Each is first written to its last byte under a temporary name in its folder and synced to the disk; when
 * all are, each is renamed into its place, in the order given. So a disk that is full, or a name that cannot be taken,
 * changes none of them, and whenever a run is killed, of each the old file or the new one is there.
 * An old file's mode and owner stay. A link in a file's place is refused; a folder above may be one.
 * @throws FactsheetError `cannot-write` with the reason
 */
export async function writeFiles(files: readonly OutputFile[], opener: Opener = open): Promise<void> {
  const made: string[] = [];
  const ready: Ready[] = [];
  const swept = new Set<string>();
  let at = files[0]?.path ?? '';
  try {
    for (const { path: target, bytes, mode } of files) {
      at = target;
      const folder = path.dirname(target);
      await makeFolder(folder, made);
      if (!swept.has(folder)) await removeLeftovers(folder);
      swept.add(folder);
      const temporary = path.join(folder, await temporaryName());
      ready.push({ target, temporary });
      await writeWhole(temporary, bytes, { mode, old: await oldFile(target) }, opener);
    }
    // The last one needs no way back: nothing comes after it that could fail.
    for (const one of ready.slice(0, -1)) {
      at = one.target;
      await keepOld(one);
    }
    await replaceAll(ready, (target) => {
      at = target;
    });
    for (const folder of swept) await syncFolder(folder);
  } catch (cause) {
    await removeTemporaries(ready);
    for (const folder of made.toReversed()) await rmdir(folder).catch(() => undefined);
    throw cannotWrite(at, cause);
  }
  await removeTemporaries(ready);
}

/** Takes a file away that is there. @throws FactsheetError `cannot-write` with the reason */
export async function removeFile(file: string): Promise<void> {
  try {
    await rm(file, { force: true });
    await syncFolder(path.dirname(file));
  } catch (cause) {
    throw cannotWrite(file, cause);
  }
}

/** What stands in the file's place, if that is a file. */
async function oldFile(target: string) {
  const found = await lstat(target).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (found?.isSymbolicLink()) throw isLink(target, await readlink(target));
  if (found?.isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
  if (found && !found.isFile()) throw isNoFile(target);
  return found;
}

type Rights = { mode: number | undefined; old: { mode: number; uid: number; gid: number } | undefined };

/** Writes all bytes through to the disk. A disk that is nearly full takes some of them, and says nothing. */
async function writeWhole(
  file: string,
  bytes: Uint8Array,
  { mode, old }: Rights,
  opener: Opener,
): Promise<void> {
  const handle = await opener(file, 'wx');
  try {
    if (mode !== undefined) await handle.chmod(mode);
    for (let done = 0; done < bytes.length; ) {
      const { bytesWritten } = await handle.write(bytes, done, bytes.length - done);
      if (bytesWritten === 0) throw Object.assign(new Error('nothing was written'), { code: 'ENOSPC' });
      done += bytesWritten;
    }
    if (old && mode === undefined) {
      if (process.getuid?.() === 0) await handle.chown(old.uid, old.gid).catch(() => undefined);
      await handle.chmod(old.mode & 0o777).catch(() => undefined);
    }
    await handle.sync().catch(unlessUnknown);
  } finally {
    await handle.close();
  }
}

/** Some network drives know no syncing. */
function unlessUnknown(error: NodeJS.ErrnoException): void {
  if (!['EINVAL', 'ENOTSUP', 'ENOSYS'].includes(error.code ?? '')) throw error;
}

/** Keeps the file that is to be replaced, until all are: under a second name or, where a disk has no links, as a copy. */
async function keepOld(one: Ready): Promise<void> {
  const kept = path.join(path.dirname(one.target), await temporaryName());
  try {
    await link(one.target, kept);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    one.before = kept;
    await copyFile(one.target, kept);
  }
  one.before = kept;
}

/** Renames each into its place; if one cannot be, those before it are put back. */
async function replaceAll(ready: readonly Ready[], begin: (target: string) => void): Promise<void> {
  const done: Ready[] = [];
  try {
    for (const one of ready) {
      begin(one.target);
      await rename(one.temporary, one.target);
      done.push(one);
    }
  } catch (error) {
    for (const { target, before } of done) {
      await (before ? rename(before, target) : rm(target)).catch(() => undefined);
    }
    throw error;
  }
}

async function removeTemporaries(ready: readonly Ready[]): Promise<void> {
  for (const { temporary, before } of ready) {
    await rm(temporary, { force: true }).catch(() => undefined);
    if (before) await rm(before, { force: true }).catch(() => undefined);
  }
}
