// A sign from outside that a worker lives and reaches its database: a file that is written anew every few seconds.
import { rm, writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import type { Database } from '../database/database.ts';
import type { Log } from '../seen/log.ts';

/** So often (ms). */
const usual = 5000;

/**
 * Writes the file as long as the database answers.
 * @param file absolute; it is taken away at the end
 */
export function showAlive(
  { query }: Pick<Database, 'query'>,
  file: string,
  log: Pick<Log, 'warn'>,
  pause = usual,
): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const showing = (async () => {
    while (!stopping.signal.aborted) {
      await query('SELECT 1 AS one')
        .then(() => writeFile(file, new Date().toISOString()))
        .catch((error: unknown) => log.warn({ err: error }, 'this worker cannot say that it lives'));
      await wait(pause, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  })();
  return {
    async stop() {
      stopping.abort();
      await showing;
      await rm(file, { force: true });
    },
  };
}
