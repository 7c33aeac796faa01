// Whether the folder of temporary files, in which Chromium shares memory between its processes, can be used.
import { access, constants, stat, statfs } from 'node:fs/promises';
import { FactsheetError } from '../errors.ts';

/** Chromium needs some tens of MB there. */
const least = 64_000_000;

/**
 * Why a browser cannot have started or gone on for want of a folder of temporary files: TMPDIR, else /tmp, as Chromium
 * chooses (base::GetTempDir). Nothing where that is in order; Windows always has one.
 */
export async function temporaryFolderFault(env: NodeJS.ProcessEnv): Promise<FactsheetError | undefined> {
  if (process.platform === 'win32') return undefined;
  const folder = env.TMPDIR || '/tmp';
  const why = await reason(folder);
  if (why === undefined) return undefined;
  const named = env.TMPDIR ? `TMPDIR is ${folder}` : `The folder for temporary files is ${folder}`;
  const hint = env.TMPDIR
    ? 'Set TMPDIR to a folder that is there, may be written and has room; or unset it: then /tmp is used.'
    : 'See that it is there, may be written and has room; or set TMPDIR to a folder of your own.';
  return new FactsheetError('no-temporary-folder', `${named}, and ${why}.`, { hint });
}

async function reason(folder: string): Promise<string | undefined> {
  const found = await stat(folder).catch(() => undefined);
  if (!found) return 'no folder is there';
  if (!found.isDirectory()) return 'that is not a folder';
  const mayWrite = await access(folder, constants.W_OK | constants.X_OK).then(
    () => true,
    () => false,
  );
  if (!mayWrite) return 'you may not write there';
  const room = await statfs(folder).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => least,
  );
  return room < least ? `its disk is full (${Math.floor(room / 1_000_000)} MB are left)` : undefined;
}
