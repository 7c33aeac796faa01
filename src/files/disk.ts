// What is asked of the disk in more than one place: what is there, a file's bytes up to a bound, and that names last.
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, realpathSync } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import type { Unread } from './source.ts';

/*
 * What stands on the disk of who uses it is there at once: to hand each question to another thread and to be told of the
 * answer takes five times as long as to ask.
 */

/** Whether anything has this name, a link that leads nowhere too. */
export async function isThere(file: string): Promise<boolean> {
  try {
    return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

/** Whether what is there lies below a folder when all links are followed. */
export async function isInside(folder: string, file: string): Promise<boolean> {
  const real = realOf(file);
  return real !== undefined && isBelow(folder, real);
}

/** The same of a path in which no links are left. */
export function isBelow(folder: string, real: string): boolean {
  return real.startsWith(realpathSync.native(folder) + path.sep);
}

/** The path of what is there without links; nothing where nothing is, or nobody may ask. */
export function realOf(file: string): string | undefined {
  try {
    return realpathSync.native(file);
  } catch {
    return undefined;
  }
}

/**
 * The bytes of a file of at most `limit` bytes; throws what the system says. Opened without waiting, then asked what it is:
 * a named pipe must not hang the run.
 */
export async function readAtMost(file: string, limit: number): Promise<{ bytes: Buffer } | Unread> {
  const opened = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stat = fstatSync(opened);
    if (!stat.isFile()) return { fault: 'no-file' };
    if (stat.size > limit) return { fault: 'too-large', size: stat.size };
    return { bytes: readOpened(opened, stat.size) };
  } finally {
    closeSync(opened);
  }
}

/** All bytes of an open file, in memory of their own: what Node shares among small files would go into a start-up snapshot. */
function readOpened(opened: number, size: number): Buffer {
  const parts: Buffer[] = [];
  for (;;) {
    const part = Buffer.allocUnsafeSlow(parts.length === 0 ? size + 1 : 65_536);
    const length = readSync(opened, part);
    if (length === 0) return parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
    parts.push(part.subarray(0, length));
  }
}

/** The names in a folder are on the disk too. Where it cannot be synced (Windows), the system does it in its own time. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder).catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
