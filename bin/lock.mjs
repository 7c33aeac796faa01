// A lock in the file system, for one installation at a time in a folder.
import { mkdirSync, renameSync, rmdirSync, rmSync, statSync, utimesSync } from 'node:fs';

/** How long (ms) another run's lock may stand untouched before it counts as left by a killed run. */
const staleAfter = 20_000;

/** How often (ms) a run that installs touches its lock, and one that waits looks at it. */
const beat = 500;

/**
 * Takes the lock that lets one run at a time install in a folder: a directory, because making one either works or
 * fails as a whole. Its holder touches it; one that nobody touches was left by a killed run and is taken over.
 * @param {string} lock
 * @param {() => void} onWait called once if another run holds it
 * @returns {Promise<() => void>} gives the lock back
 */
export async function takeLock(lock, onWait) {
  for (let waited = false; ; waited = true) {
    try {
      mkdirSync(lock);
      const touching = setInterval(() => touch(lock), beat);
      return () => {
        clearInterval(touching);
        rmSync(lock, { recursive: true, force: true });
      };
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
    if (ageOf(lock) > staleAfter) breakLock(lock);
    else {
      if (!waited) onWait();
      await new Promise((resolve) => setTimeout(resolve, beat));
    }
  }
}

/**
 * Of several runs that see a stale lock, one gets it out of the way by renaming it. If another run had just taken it
 * over, it is put back.
 * @param {string} lock
 */
function breakLock(lock) {
  const aside = `${lock}.${process.pid}`;
  try {
    renameSync(lock, aside);
    if (ageOf(aside) > staleAfter) rmdirSync(aside);
    else renameSync(aside, lock);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}

/** @param {string} lock */
function touch(lock) {
  try {
    const now = new Date();
    utimesSync(lock, now, now);
  } catch {
    // Removed by hand: the installation goes on.
  }
}

/**
 * Milliseconds since the lock was touched; one that has gone is fresh.
 * @param {string} lock
 */
function ageOf(lock) {
  try {
    return Date.now() - statSync(lock).mtimeMs;
  } catch {
    return 0;
  }
}

/**
 * @param {unknown} error
 * @returns {string | undefined}
 */
function codeOf(error) {
  return /** @type {NodeJS.ErrnoException} */ (error).code;
}
