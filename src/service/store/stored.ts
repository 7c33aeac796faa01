// The stored operations, as they stand: what was read of each is kept until any of its files is another one.
import { type BigIntStats, type Dirent, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { FactsheetError } from '../../errors.ts';
import { folderSource } from '../../files/folder-source.ts';
import type { Home, Session } from '../../index.ts';
import { turn } from '../../turn.ts';
import { hashOfSnapshot, operationFiles } from './snapshot.ts';

/** `input`: the hash of its files, as jobs over it name it; nothing where it has more of them than is taken. */
export type StoredOperation = Home['operations'][number] & { input: string | undefined };

export type Stored = {
  /** Those that somebody may know of, by name; the others are not looked at. */
  all(isWanted?: (operation: string) => boolean): Promise<StoredOperation[]>;
};

type Kept = { mark: string; read: Promise<StoredOperation | undefined> };

/** What changed less than so long ago (ns) may change again without its time telling: disks count in steps of up to two seconds. */
const unsure = 2_000_000_000n;

/**
 * @param data the folder of the operations (absolute), which the session reads too
 * @param now in ms since 1970
 */
export function openStored(
  session: Pick<Session, 'home'>,
  data: string,
  now: () => number = Date.now,
): Stored {
  const root = folderSource(data);
  const kept = new Map<string, Kept>();
  const read = async (id: string): Promise<StoredOperation | undefined> => {
    const { operations = [] } = await session.home({ operations: [id] });
    const [one] = operations;
    return one && { ...one, input: await inputOf(id) };
  };
  const inputOf = async (id: string) => {
    try {
      return hashOfSnapshot(await operationFiles(root, id));
    } catch (error) {
      if (error instanceof FactsheetError) return undefined;
      throw error;
    }
  };
  const find = (id: string): Promise<StoredOperation | undefined> => {
    const { mark, newest } = markOf(path.join(data, id));
    const known = kept.get(id);
    if (known?.mark === mark) return known.read;
    const own = { mark, read: read(id) };
    const forget = () => void (kept.get(id) === own && kept.delete(id));
    kept.set(id, own);
    const isSure = newest < BigInt(now()) * 1_000_000n - unsure;
    own.read.then(() => isSure || forget(), forget);
    return own.read;
  };
  return {
    async all(isWanted = () => true) {
      const folders = (await root.list('')) ?? [];
      const ids = folders.flatMap(({ name, kind }) => (kind === 'folder' ? [name] : []));
      for (const id of kept.keys()) if (!ids.includes(id)) kept.delete(id);
      const found: StoredOperation[] = [];
      for (const id of ids.filter(isWanted)) {
        const one = await find(id);
        if (one) found.push(one);
        await turn();
      }
      return found;
    },
  };
}

/** All that the system tells of an operation's files without reading them, and the time (ns) of the newest. Hidden ones are not read. */
function markOf(folder: string): { mark: string; newest: bigint } {
  const told: string[] = [];
  let newest = 0n;
  const walk = (here: string): void => {
    for (const entry of entriesOf(here)) {
      if (entry.name.startsWith('.')) continue;
      const file = path.join(here, entry.name);
      if (entry.isDirectory()) walk(file);
      const stat = statOf(file);
      told.push(`${file} ${stat ? `${stat.ino} ${stat.size} ${stat.mtimeNs} ${stat.ctimeNs}` : ''}`);
      for (const time of [stat?.mtimeNs, stat?.ctimeNs])
        if (time !== undefined && time > newest) newest = time;
    }
  };
  walk(folder);
  return { mark: told.join('\n'), newest };
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** Where a link leads, what stands there. */
function statOf(file: string): BigIntStats | undefined {
  try {
    return statSync(file, { bigint: true, throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
