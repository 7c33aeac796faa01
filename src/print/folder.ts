// The private folder: where the browser is unpacked and its fonts are set, out of every other user's reach.
import { access, constants, lstat, mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { FactsheetError } from '../errors.ts';
import { meaningOf } from '../files/fault.ts';
import { makeFolder } from '../files/folder.ts';
import { removeLeftovers, temporaryName } from '../files/temporary.ts';

/** Whose folder it is: the user's number (none on Windows). */
export type Owner = { uid: number | undefined };

/** What the places of the private folder depend on: the environment variables and the operating system. */
export type CacheHost = { env: NodeJS.ProcessEnv; platform: NodeJS.Platform };

/**
 * Where the private folder may be, best first: with the project's packages, so that it goes when they go; where these
 * may not be written, among the user's caches (XDG Base Directory Specification; Apple's and Microsoft's own places). Not
 * in the folder of temporary files, where others could put theirs in its place.
 * @param project the project's folder
 */
export function cacheFolders(project: string, { env, platform }: CacheHost): string[] {
  const home = env.HOME || env.USERPROFILE;
  const usual: Partial<Record<NodeJS.Platform, (string | undefined)[]>> = {
    darwin: [home, 'Library', 'Caches'],
    win32: [env.LOCALAPPDATA],
  };
  const own = env.XDG_CACHE_HOME ? [env.XDG_CACHE_HOME] : (usual[platform] ?? [home, '.cache']);
  const folder = path.join(...own.map((part) => part ?? ''), 'factsheet');
  const packages = path.join(project, 'node_modules', '.cache', 'factsheet');
  return path.isAbsolute(folder) ? [packages, folder] : [packages];
}

/**
 * Makes or finds this user's folder (mode 700) in the first of `parents` that can be written, and clears it of what runs
 * that were killed have left. A folder that belongs to someone else, is open to others or is a link is not used: it is
 * moved away.
 * @throws FactsheetError `no-cache-folder` if there is none
 */
export async function privateFolder(parents: readonly string[], { uid }: Owner): Promise<string> {
  const reasons: string[] = [];
  for (const parent of parents) {
    try {
      await makeFolder(parent);
      const folder = path.join(parent, uid === undefined ? 'user' : `user-${uid}`);
      await claim(folder, uid);
      await access(folder, constants.W_OK);
      await Promise.all([removeLeftovers(parent), removeLeftovers(folder)]);
      return folder;
    } catch (error) {
      const { why } = meaningOf(error, parent);
      reasons.push(`${parent}: ${error instanceof NotPrivate ? error.message : why}`);
    }
  }
  throw new FactsheetError(
    'no-cache-folder',
    `There is no folder to keep Chromium in (${reasons.join('; ')}).`,
    {
      hint: 'See that you may write in one of these folders, or set XDG_CACHE_HOME to a folder of your own.',
    },
  );
}

/** Another user's folder stands in the way, and may not be moved. */
class NotPrivate extends Error {}

async function claim(folder: string, uid: number | undefined): Promise<void> {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    await mkdir(folder, { mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
    const found = await lstat(folder);
    const closed = uid === undefined || (found.uid === uid && (found.mode & 0o077) === 0);
    if (found.isDirectory() && closed) return;
    const aside = path.join(path.dirname(folder), await temporaryName());
    await rename(folder, aside);
    await rm(aside, { recursive: true, force: true }).catch(() => undefined);
  }
  throw new NotPrivate('another user’s folder stands there');
}
