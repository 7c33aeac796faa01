// What is asked of the disk in more than one place: what is there, a file's bytes up to a bound, and that names last.
import { constants, lstat, open, realpath } from 'node:fs/promises';
import path from 'node:path';
import type { Unread } from './source.ts';

/** Whether anything has this name, a link that leads nowhere too. */
export function isThere(file: string): Promise<boolean> {
  return lstat(file).then(
    () => true,
    () => false,
  );
}

/** Whether what is there lies below a folder when all links are followed. */
export async function isInside(folder: string, file: string): Promise<boolean> {
  const real = await realpath(file).catch(() => undefined);
  return real !== undefined && (await isBelow(folder, real));
}

/** The same of a path in which no links are left. */
export async function isBelow(folder: string, real: string): Promise<boolean> {
  return real.startsWith((await realpath(folder)) + path.sep);
}

/**
 * The bytes of a file of at most `limit` bytes; throws what the system says. Opened without waiting, then asked what it is:
 * a named pipe must not hang the run.
 */
export async function readAtMost(file: string, limit: number): Promise<{ bytes: Buffer } | Unread> {
  const handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stat = await handle.stat();
    if (!stat.isFile()) return { fault: 'no-file' };
    if (stat.size > limit) return { fault: 'too-large', size: stat.size };
    return { bytes: await handle.readFile() };
  } finally {
    await handle.close();
  }
}

/** The names in a folder are on the disk too. Where it cannot be synced (Windows), the system does it in its own time. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder).catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
