// The private folder: where the browser is unpacked and its fonts are set, out of every other user's reach.
import { lstat, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { FactsheetError } from '../errors.ts';

/** Whose folder it is: the user's number (none on Windows) and the time in ms since 1970. */
export type Owner = { uid: number | undefined; now: number };

const minute = 60_000;

/** Temporary folders by the start of their name, and the age (ms) from which a killed run must have left them. */
const staleAfter: Record<string, number> = {
  'unpacking-': 15 * minute,
  'broken-': 15 * minute,
  'profile-': 24 * 60 * minute,
};

/**
 * Makes or finds this user's folder (mode 700) in the first of `parents` that can be written. A folder that belongs to
 * someone else, is open to others or is a link is not used: it is moved away.
 * @throws FactsheetError `no-cache-folder` if there is none
 */
export async function privateFolder(parents: readonly string[], { uid, now }: Owner): Promise<string> {
  const reasons: string[] = [];
  for (const parent of parents) {
    try {
      await mkdir(parent, { recursive: true });
      const folder = path.join(parent, uid === undefined ? 'user' : `user-${uid}`);
      await claim(folder, uid);
      await removeStale(folder, now);
      return folder;
    } catch (error) {
      reasons.push(`${parent} (${(error as NodeJS.ErrnoException).code ?? error})`);
    }
  }
  throw new FactsheetError(
    'no-cache-folder',
    `There is no folder to unpack Chromium to: ${reasons.join(', ')}.`,
    {
      hint: 'Make one of these folders writable for you.',
    },
  );
}

async function claim(folder: string, uid: number | undefined): Promise<void> {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    await mkdir(folder, { mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
    const found = await lstat(folder);
    const closed = uid === undefined || (found.uid === uid && (found.mode & 0o077) === 0);
    if (found.isDirectory() && closed) return;
    const aside = await mkdtemp(`${folder}-untrusted-`);
    await rename(folder, path.join(aside, 'found'));
    await rm(aside, { recursive: true, force: true }).catch(() => undefined);
  }
  throw new Error('not private');
}

async function removeStale(folder: string, now: number): Promise<void> {
  for (const name of await readdir(folder)) {
    const limit = Object.entries(staleAfter).find(([start]) => name.startsWith(start))?.[1];
    if (limit === undefined) continue;
    const age =
      now -
      (await lstat(path.join(folder, name)).then(
        ({ mtimeMs }) => mtimeMs,
        () => now,
      ));
    if (age > limit) await rm(path.join(folder, name), { recursive: true, force: true });
  }
}
