// Files by their hash: in a folder, for one machine; in the database, for many. The rest of the service does not know which.
import { rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { readAtMost } from '../../files/disk.ts';
import { writeFiles } from '../../files.ts';
import type { Database, Sql } from '../database/database.ts';
import { hashOf } from './hash.ts';

/** The largest file that is kept (bytes). */
export const largestFile = 64_000_000;

export type Files = {
  /** Keeps bytes, if they are not kept already, and gives their hash. They are used from now on. */
  put(bytes: Uint8Array): Promise<string>;
  /** The bytes of a hash; nothing where they are not kept, or are no longer what they were. */
  get(hash: string): Promise<Buffer | undefined>;
  /** Forgets what the database names and nobody has, as after one was restored without the other; gives how many that were. */
  forgetLost(): Promise<number>;
  /** Takes away these, and gives how many of them there were. */
  remove(hashes: readonly string[]): Promise<number>;
  /** Takes away what was not used for so long, and gives how many that were. */
  clean(seconds: number): Promise<number>;
};

/** Where the bytes themselves lie. */
type Place = {
  put(hash: string, bytes: Uint8Array): Promise<void>;
  get(hash: string): Promise<Buffer | undefined>;
  /** Whether it is there, and as long as it was. */
  has(hash: string, size: number): Promise<boolean>;
  /** Within the transaction that forgets it. */
  remove(hash: string): Promise<void>;
};

/** Files in a folder (absolute), named by their hash. */
export function folderFiles(database: Database, folder: string): Files {
  const fileOf = (hash: string) => path.join(folder, hash.slice(0, 2), hash);
  const has = async (hash: string, size: number) =>
    (await stat(fileOf(hash)).catch(() => undefined))?.size === size;
  return filesIn(database, {
    has,
    async put(hash, bytes) {
      if (!(await has(hash, bytes.byteLength)))
        await writeFiles([{ path: fileOf(hash), bytes, mode: 0o600 }]);
    },
    async get(hash) {
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
  });
}

/** Files in the database itself. */
export function databaseFiles(database: Database): Files {
  return filesIn(database, {
    async has(hash) {
      const statement = 'SELECT 1 AS one FROM factsheet.file WHERE hash = $1 AND bytes IS NOT NULL';
      return (await database.query(statement, [hash])).length === 1;
    },
    async put(hash, bytes) {
      const statement = 'UPDATE factsheet.file SET bytes = $2 WHERE hash = $1 AND bytes IS NULL';
      await database.query(statement, [hash, Buffer.from(bytes)]);
    },
    async get(hash) {
      const [row] = await database.query('SELECT bytes FROM factsheet.file WHERE hash = $1', [hash]);
      return row?.bytes instanceof Uint8Array ? Buffer.from(row.bytes) : undefined;
    },
    remove: async () => undefined,
  });
}

/** The list of what is kept stands in the database; the row is written first, so that what cleans waits for who keeps. */
function filesIn(database: Database, place: Place): Files {
  const use = ({ query }: Sql, hash: string, size: number) =>
    query(
      `INSERT INTO factsheet.file (hash, size) VALUES ($1, $2)
       ON CONFLICT (hash) DO UPDATE SET used = now()`,
      [hash, size],
    );
  const forget = (hash: string) => database.query('DELETE FROM factsheet.file WHERE hash = $1', [hash]);
  return {
    async put(bytes) {
      const hash = hashOf(bytes);
      await use(database, hash, bytes.byteLength);
      await place.put(hash, bytes);
      return hash;
    },
    async get(hash) {
      const bytes = await place.get(hash);
      if (bytes && hashOf(bytes) === hash) return bytes;
      // What is not there, or damaged, is made again when it is asked for.
      await forget(hash);
      await place.remove(hash);
      return undefined;
    },
    async forgetLost() {
      const all = await database.query('SELECT hash, size FROM factsheet.file');
      let lost = 0;
      for (const { hash, size } of all) {
        if (await place.has(String(hash), Number(size))) continue;
        await forget(String(hash));
        lost += 1;
      }
      return lost;
    },
    async remove(hashes) {
      let gone = 0;
      for (const hash of hashes) {
        const rows = await database.query('DELETE FROM factsheet.file WHERE hash = $1 RETURNING hash', [
          hash,
        ]);
        await place.remove(hash);
        gone += rows.length;
      }
      return gone;
    },
    async clean(seconds) {
      return database.transaction(async ({ query }) => {
        const statement = `DELETE FROM factsheet.file WHERE used < now() - make_interval(secs => $1) RETURNING hash`;
        const gone = await query(statement, [seconds]);
        for (const { hash } of gone) await place.remove(String(hash));
        return gone.length;
      });
    },
  };
}
