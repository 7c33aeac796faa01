// Finds out how jobs run on this machine: shut in where the system can, and whether the browser's own sandbox is on.
import { makeFolder } from '../../files/folder.ts';
import type { Log } from '../seen/log.ts';
import type { Sight } from './confined.ts';
import { type Place, tryOut } from './run-job.ts';

/** `isShut`: jobs have no network, see no files but the program's, and Chromium's sandbox is on: input of others may be taken. */
export type Prepared = { place: Place; isShut: boolean };

/**
 * Tries it out: once as this user, which unpacks the browser where that has not been done; once shut in.
 * @throws JobBroke where jobs cannot run here at all
 */
export async function preparePlace(
  place: Omit<Place, 'sight'>,
  sight: Omit<Sight, 'node'>,
  log: Log,
  signal: AbortSignal,
): Promise<Prepared> {
  const open = await tryOut(place, signal);
  await makeFolder(sight.root);
  try {
    const shut = { ...place, sight };
    const { sandbox } = await tryOut(shut, signal);
    log.info(
      { browser: open.product, sandbox },
      'jobs are shut in: no network, and no files but the program',
    );
    return { place: shut, isShut: sandbox };
  } catch (error) {
    signal.throwIfAborted();
    log.warn({ why: String(error).slice(0, 1000) }, 'jobs cannot be shut in on this system');
    return { place, isShut: false };
  }
}
