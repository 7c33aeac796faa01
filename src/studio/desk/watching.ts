// Notices what something else changes in the data folder: an editor, git, another program. What the studio writes it knows.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { FactsheetError } from '../../errors.ts';
import { watchFolders } from '../../files/watch.ts';
import { hashOf } from './texts.ts';

/** Files that were changed: `operation/period` of those that lie in a period, else the operation; never both. */
export type ChangedOutside = { period: string } | { operation: string };

export type Watching = {
  /** The studio is about to write a file, by its path in the data folder. */
  writing(file: string, hash: string | null): void;
  close(): Promise<void>;
};

/** How long (ms) a state that the studio wrote is known as its own: the next may stand there when the first is noticed. */
const known = 3000;

/**
 * Watches the data folder (absolute). What changes from then on is told, once for each period and operation.
 * @throws FactsheetError `cannot-watch`
 */
export async function watchData(
  data: string,
  changed: (told: readonly ChangedOutside[]) => void,
  failed: (error: FactsheetError) => void,
): Promise<Watching> {
  const own = new Map<string, { hash: string | null; until: number }[]>();
  const isOwn = (file: string, hash: string | null) => {
    const recent = (own.get(file) ?? []).filter(({ until }) => until > performance.now());
    own.set(file, recent);
    return recent.some((one) => one.hash === hash);
  };
  const look = async (files: readonly string[]) => {
    const found = new Map<string, ChangedOutside>();
    for (const full of files) {
      const file = path.relative(data, full).split(path.sep).join('/');
      const bytes = await readFile(full).catch(() => undefined);
      if (isOwn(file, bytes ? hashOf(bytes) : null)) continue;
      const [operation = '', inner = '', ...below] = file.split('/');
      const isPeriod = below.length > 0 && inner !== 'locales';
      if (isPeriod) found.set(`${operation}/${inner}`, { period: `${operation}/${inner}` });
      else found.set(operation, { operation });
    }
    if (found.size > 0) changed([...found.values()]);
  };
  const watcher = await watchFolders([data], (files) => void look(files), failed);
  return {
    writing(file, hash) {
      own.set(file, [...(own.get(file) ?? []).slice(-20), { hash, until: performance.now() + known }]);
    },
    close: watcher.close,
  };
}
