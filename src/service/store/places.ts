// Where the bytes of files lie: in a folder, for one machine; in the database, for many.
import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { readAtMost } from '../../files/disk.ts';
import { writeFiles } from '../../files.ts';
import type { Sql } from '../database/database.ts';

/** The largest file that is kept (bytes). */
export const largestFile = 64_000_000;

/** A place for bytes. What is written there counts once the transaction has come to its end. */
export type Place = {
  /** @param isNew whether there was no row of it: whatever lies there already is not believed */
  put(within: Sql, hash: string, bytes: Uint8Array, isNew: boolean): Promise<void>;
  get(sql: Sql, hash: string): Promise<Buffer | undefined>;
  /** Whether it is there, and as long as it was. */
  has(sql: Sql, hash: string, size: number): Promise<boolean>;
  /** Called while nobody can put it. */
  remove(hash: string): Promise<void>;
  /** What lies there apart from the rows, by and by. */
  all(): AsyncIterable<string[]>;
};

/** A folder (absolute): each file is named by its hash. */
export function inFolder(folder: string): Place {
  const fileOf = (hash: string) => path.join(folder, hash.slice(0, 2), hash);
  const has = async (hash: string, size: number) =>
    (await stat(fileOf(hash)).catch(() => undefined))?.size === size;
  return {
    has: (_, hash, size) => has(hash, size),
    async put(_, hash, bytes, isNew) {
      if (isNew || !(await has(hash, bytes.byteLength)))
        await writeFiles([{ path: fileOf(hash), bytes, mode: 0o600 }]);
    },
    async get(_, hash) {
      try {
        const read = await readAtMost(fileOf(hash), largestFile);
        return 'bytes' in read ? read.bytes : undefined;
      } catch (error) {
        // What else goes wrong says nothing about the file.
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
        throw error;
      }
    },
    remove: (hash) => rm(fileOf(hash), { force: true }),
    async *all() {
      for (const part of await readdir(folder).catch(() => [])) {
        const names = await readdir(path.join(folder, part)).catch(() => []);
        yield names.filter((name) => /^[0-9a-f]{64}$/.test(name) && name.startsWith(part));
      }
    },
  };
}

/** The database itself: bytes come and go with their rows. */
export const inDatabase: Place = {
  async has({ query }, hash) {
    const statement = 'SELECT 1 AS one FROM factsheet.file WHERE hash = $1 AND bytes IS NOT NULL';
    return (await query(statement, [hash])).length === 1;
  },
  async put(within, hash, bytes, isNew) {
    if (!isNew && (await inDatabase.has(within, hash, bytes.byteLength))) return;
    const statement = 'UPDATE factsheet.file SET bytes = $2 WHERE hash = $1';
    await within.query(statement, [hash, Buffer.from(bytes)]);
  },
  async get({ query }, hash) {
    const [row] = await query('SELECT bytes FROM factsheet.file WHERE hash = $1', [hash]);
    return row?.bytes instanceof Uint8Array ? Buffer.from(row.bytes) : undefined;
  },
  remove: async () => undefined,
  async *all() {},
};
