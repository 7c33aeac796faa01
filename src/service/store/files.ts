// Files by their hash: in a folder, for one machine; in the database, for many. The rest of the service does not know which.
// A file is put and named (named.ts) in one transaction; its bytes are there before that ends, and go after it was forgotten.
import type { Database, Sql } from '../database/database.ts';
import { hashOf } from './hash.ts';
import { forgetUnnamed } from './named.ts';
import { inDatabase, inFolder, type Place } from './places.ts';

export type Files = {
  /** Keeps bytes, if they are not kept already, and gives their hashes. Who names them does it in the same transaction. */
  put(within: Sql, all: readonly Uint8Array[]): Promise<string[]>;
  /** The bytes of a hash; nothing where they are not kept, or are no longer what they were. */
  get(hash: string): Promise<Buffer | undefined>;
  /** Forgets what the database names and nobody has, as after one was restored without the other; gives how many that were. */
  forgetLost(): Promise<number>;
  /** Takes away those of them that nobody names, and gives how many that were. */
  forget(hashes: readonly string[]): Promise<number>;
  /** Takes away what nobody names and was not put for so long, and what killed processes have left; gives how many were kept. */
  clean(seconds: number): Promise<number>;
};

/** Files in a folder (absolute), named by their hash. */
export function folderFiles(database: Database, folder: string): Files {
  return filesIn(database, inFolder(folder));
}

/** Files in the database itself. */
export function databaseFiles(database: Database): Files {
  return filesIn(database, inDatabase);
}

function filesIn(database: Database, place: Place): Files {
  const read = async (sql: Sql, hash: string) => {
    const bytes = await place.get(sql, hash);
    return bytes && hashOf(bytes) === hash ? bytes : undefined;
  };
  const forget = async (which: string, value: unknown): Promise<number> => {
    let gone = 0;
    // The list of a snapshot names others, which are unnamed when it is gone.
    for (;;) {
      const some = await forgetUnnamed(database, which, value);
      for (const hash of some) await takeAway(database, place, hash);
      if (some.length === 0) return gone;
      gone += some.length;
    }
  };
  return {
    put: (within, all) => putAll(within, place, all),
    async get(hash) {
      return (await read(database, hash)) ?? database.transaction((within) => readAlone(within, place, hash));
    },
    async forgetLost() {
      const all = await database.query('SELECT hash, size FROM factsheet.file');
      let lost = 0;
      for (const { hash, size } of all) {
        if (await place.has(database, String(hash), Number(size))) continue;
        await database.query('DELETE FROM factsheet.file WHERE hash = $1', [hash]);
        lost += 1;
      }
      return lost;
    },
    forget: (hashes) =>
      forget('f.hash IN (SELECT jsonb_array_elements_text($1::jsonb))', JSON.stringify(hashes)),
    async clean(seconds) {
      const gone = await forget('f.used < now() - make_interval(secs => $1)', seconds);
      for await (const some of place.all()) {
        const left = await database.query(
          `SELECT hash FROM jsonb_array_elements_text($1::jsonb) AS hash
           WHERE hash NOT IN (SELECT hash FROM factsheet.file)`,
          [JSON.stringify(some)],
        );
        for (const { hash } of left) await takeAway(database, place, String(hash));
      }
      return gone;
    },
  };
}

/** In the order of their hashes: of two who put the same, one waits for the other. */
async function putAll(within: Sql, place: Place, all: readonly Uint8Array[]): Promise<string[]> {
  const hashes = all.map(hashOf);
  const bytes = new Map(all.map((one, index) => [hashes[index] ?? '', one]));
  const rows = await within.query(
    `INSERT INTO factsheet.file (hash, size)
     SELECT hash, size FROM jsonb_to_recordset($1::jsonb) AS one (hash text, size integer) ORDER BY hash
     ON CONFLICT (hash) DO UPDATE SET used = now() RETURNING hash, xmax = 0 AS new`,
    [JSON.stringify([...bytes].map(([hash, { byteLength: size }]) => ({ hash, size })))],
  );
  for (const { hash, new: isNew } of rows) {
    const given = bytes.get(String(hash));
    if (given) await place.put(within, String(hash), given, isNew === true);
  }
  return hashes;
}

/** Looks again while nobody else has the file. What is not there, or damaged, is made again when it is asked for. */
async function readAlone(within: Sql, place: Place, hash: string): Promise<Buffer | undefined> {
  const held = await within.query('SELECT 1 AS one FROM factsheet.file WHERE hash = $1 FOR UPDATE', [hash]);
  if (held.length === 0) return undefined;
  const bytes = await place.get(within, hash);
  if (bytes && hashOf(bytes) === hash) return bytes;
  await within.query('DELETE FROM factsheet.file WHERE hash = $1', [hash]);
  await place.remove(hash);
  return undefined;
}

/** Takes away bytes that have no row. Who puts them meanwhile waits, and writes them anew. */
async function takeAway(database: Database, place: Place, hash: string): Promise<void> {
  if (place === inDatabase) return;
  await database.transaction(async ({ query }) => {
    const [mine] = await query(
      'INSERT INTO factsheet.file (hash, size) VALUES ($1, 0) ON CONFLICT DO NOTHING RETURNING hash',
      [hash],
    );
    if (!mine) return;
    await place.remove(hash);
    await query('DELETE FROM factsheet.file WHERE hash = $1', [hash]);
  });
}
