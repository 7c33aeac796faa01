// Puts an upgraded folder into the place of the old one, whole or not at all; the old one stays beside it under another name.
import { constants, renameSync } from 'node:fs';
import { chmod, copyFile, lchown, mkdir, open, realpath, rm, symlink, utimes } from 'node:fs/promises';
import path from 'node:path';
import { FactsheetError } from '../../errors.ts';
import { isThere, syncFolder } from '../../files/disk.ts';
import { meaningOf } from '../../files/fault.ts';
import type { FolderSource } from '../../files/folder-source.ts';
import { shownIn } from '../../files/source.ts';
import { removeLeftovers, temporaryName } from '../../files/temporary.ts';
import { writeFiles } from '../../files.ts';
import { presentFormat } from '../../format.ts';
import { changedIn, type Listed, type Listing, listingOf } from './listing.ts';
import type { Plan } from './plan.ts';

/** No command takes a folder for an operation that has a dot in its name. */
const keptName = (operation: string, number: number) =>
  `${operation}.before-format-${presentFormat}${number > 1 ? `.${number}` : ''}`;

/**
 * Makes the new folder beside the old one, copies what stays as it is, and changes the two names in one go: whenever a run
 * is killed, the old folder is there whole, or the new one is.
 * @returns the name of the folder as it was
 * @throws FactsheetError `cannot-write`, `file-changed`; then nothing was changed
 */
export async function replaceFolder(
  root: FolderSource,
  { operation, files, listing }: Plan,
  signal: AbortSignal,
): Promise<string> {
  const old = path.join(root.folder, operation);
  const shown = shownIn(root, operation);
  requireWritable(listing, files, shown);
  await removeLeftovers(root.folder);
  const beside = path.join(root.folder, await temporaryName());
  try {
    if ((await realpath(old)) !== path.join(await realpath(root.folder), operation)) throw isLink(shown);
    await copyFolder(old, beside, listing, new Set(files.map(({ file }) => path.normalize(file))));
    await writeFiles(
      files.map(({ file, after }) => ({ path: path.join(beside, file), bytes: Buffer.from(after) })),
    );
    await takeOver(beside, listing, new Set(files.map(({ file }) => path.normalize(file))));
    const name = await freeName(root, operation);
    const changed = changedIn(listing, await listingOf(old));
    if (changed !== undefined) throw isChanged(shownIn(root, path.join(operation, changed)));
    signal.throwIfAborted();
    swap(old, path.join(root.folder, name), beside);
    await syncFolder(root.folder);
    return name;
  } catch (cause) {
    await rm(beside, { recursive: true, force: true });
    if (signal.aborted) throw cause;
    if (cause instanceof FactsheetError && cause.code !== 'cannot-write') throw cause;
    const told = cause instanceof FactsheetError ? cause.cause : cause;
    if (told === undefined) throw cause;
    const { why, hint } = meaningOf(told, root.shown);
    const message = `${shown} cannot be upgraded: ${why}. Nothing was changed.`;
    throw new FactsheetError('cannot-write', message, { hint, cause });
  }
}

/** The two names change at once, as far as a system can: nothing else is done in between. */
function swap(old: string, kept: string, made: string): void {
  renameSync(old, kept);
  try {
    renameSync(made, old);
  } catch (error) {
    renameSync(kept, old);
    throw error;
  }
}

async function freeName(root: FolderSource, operation: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const name = keptName(operation, number);
    if (!(await isThere(path.join(root.folder, name)))) return name;
  }
}

/** Folders, links, and files that stay as they are. What is written anew is left out. */
async function copyFolder(
  from: string,
  to: string,
  listing: Listing,
  anew: ReadonlySet<string>,
): Promise<void> {
  for (const [name, one] of listing) {
    const [source, target] = [path.join(from, name), path.join(to, name)];
    if (one.kind === 'folder') await mkdir(target);
    else if (one.kind === 'link') await symlink(one.to ?? '', target);
    else if (one.kind === 'file' && !anew.has(name)) {
      await copyFile(source, target, constants.COPYFILE_FICLONE | constants.COPYFILE_EXCL);
      await syncFile(target);
    }
  }
}

/** Modes, owners and, of what did not change, times are those of before. Folders come last: filling them changes their times. */
async function takeOver(to: string, listing: Listing, anew: ReadonlySet<string>): Promise<void> {
  for (const [name, one] of [...listing].reverse()) {
    const target = path.join(to, name);
    if (process.getuid?.() === 0) await lchown(target, one.uid, one.gid).catch(() => undefined);
    if (one.kind === 'link') continue;
    await chmod(target, one.mode & 0o7777);
    if (!anew.has(name)) await utimes(target, one.accessed / 1000, one.modified / 1000);
  }
}

/** What nobody may write stays as it is, whoever runs the program: the folder above would allow to replace it. */
function requireWritable(listing: Listing, files: Plan['files'], shown: string): void {
  for (const [name, one] of listing) {
    const isMeant = one.kind === 'folder' || files.some(({ file }) => path.normalize(file) === name);
    if (one.kind === 'other') throw isStrange(path.posix.join(shown, name));
    if (isMeant && !mayWrite(one)) throw isProtected(path.posix.join(shown, name));
  }
}

/** Root may write anything; what has no right to write for anybody is meant to stay. */
function mayWrite({ mode, uid, gid }: Listed): boolean {
  if ((mode & 0o222) === 0) return false;
  const [me, groups] = [process.getuid?.(), process.getgroups?.() ?? []];
  if (me === undefined || me === 0) return true;
  if (me === uid) return (mode & 0o200) !== 0;
  return (mode & (groups.includes(gid) ? 0o020 : 0o002)) !== 0;
}

async function syncFile(file: string): Promise<void> {
  const handle = await open(file, constants.O_RDONLY);
  await handle.sync().catch((error: NodeJS.ErrnoException) => {
    if (!['EINVAL', 'ENOTSUP', 'ENOSYS', 'EPERM', 'EBADF'].includes(error.code ?? '')) throw error;
  });
  await handle.close();
}

function isProtected(shown: string): FactsheetError {
  const message = `${shown} is read-only. Nothing was changed.`;
  const hint = 'Allow to write there (its folder and its files), and run again.';
  return new FactsheetError('cannot-write', message, { hint });
}

function isStrange(shown: string): FactsheetError {
  const message = `${shown} is neither a file nor a folder, and cannot be copied. Nothing was changed.`;
  return new FactsheetError('cannot-write', message, { hint: 'Move it away, and run again.' });
}

function isLink(shown: string): FactsheetError {
  const message = `${shown} is a link, or lies behind one, and what it leads to is not changed.`;
  return new FactsheetError('file-outside', message, { hint: 'Put the folder itself there, and run again.' });
}

function isChanged(shown: string): FactsheetError {
  const message = `${shown} was changed while the upgrade ran. Nothing was written.`;
  return new FactsheetError('file-changed', message, { hint: 'Save it in your editor, and run again.' });
}
