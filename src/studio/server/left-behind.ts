// What people leave in the data folder under their names: given out, taken away, and not kept for longer than is wanted.
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { erased } from '../../approved-by.ts';
import { isThere, readAtMost } from '../../files/disk.ts';
import { removeFile } from '../../files.ts';
import { eraseNames, forgetComments, leftUnder } from '../../index.ts';
import type { Desk } from '../desk/desk.ts';
import { hashOf } from '../desk/texts.ts';
import type { Hub } from './hub.ts';
import type { KeptSession } from './kept.ts';
import type { ReadSigner } from './signing.ts';

type Parts = {
  data: string;
  desk: Desk;
  session: KeptSession;
  signer: ReadSigner;
  tell: Hub['tell'];
  writing(file: string, hash: string | null): void;
};

/** What somebody has left in a period. `changes`: when they changed something. */
export type LeftIn = Awaited<ReturnType<typeof leftUnder>> & { period: string; changes: readonly string[] };

/** What came of the names in a period. */
export type ErasedIn = Awaited<ReturnType<typeof eraseNames>> & { period: string; changes: number };

/** Days; what has none is kept. `uploads`: pictures that nothing names any more. */
export type KeptInFolder = { comments?: number; history?: number; uploads?: number };

export type LeftBehind = {
  /** What was left under these names; of periods without anything, nothing. */
  of(names: readonly string[]): Promise<LeftIn[]>;
  /** Puts neutral words in the place of these names. */
  erase(names: readonly string[]): Promise<ErasedIn[]>;
  /** Takes away what was kept long enough. Gives how many comments, changes and pictures that were. */
  clean(kept: KeptInFolder, now?: Date): Promise<number>;
};

export function leftBehind(parts: Parts): LeftBehind {
  const { data, desk, session, signer, tell, writing } = parts;
  const periods = async () => {
    const { periods: all = [] } = await session.use((opened) => opened.periods());
    return all.map(({ id }) => id);
  };
  return {
    async of(names) {
      const found: LeftIn[] = [];
      for (const period of await periods()) {
        const left = await leftUnder(data, period, names);
        const changes = await desk.tend(period, async ({ entries }) =>
          entries.filter(({ name }) => name !== undefined && names.includes(name)).map(({ at }) => at),
        );
        if (left.comments.length + left.approvals.length + changes.length > 0)
          found.push({ period, ...left, changes });
      }
      return found;
    },
    async erase(names) {
      const key = signer && { key: (await signer()).key };
      const told = (file: string, bytes: Uint8Array) => writing(file, hashOf(bytes));
      const made: ErasedIn[] = [];
      for (const period of await periods()) {
        const one = await desk.tend(period, async (journal) => {
          const done = await eraseNames(data, period, names, { ...key, writing: told });
          const own = [...journal.entries, ...journal.pending].filter(
            ({ name }) => name !== undefined && names.includes(name),
          );
          for (const entry of own) {
            entry.name = erased.said;
            delete entry.account;
          }
          if (own.length > 0) await journal.revise();
          return { period, ...done, changes: own.length };
        });
        if (one.comments + one.approvals.length + one.changes === 0) continue;
        made.push(one);
        tell({ type: 'together', period });
      }
      return made;
    },
    async clean(kept, now = new Date()) {
      let count = 0;
      for (const period of await periods()) count += await cleanPeriod(parts, period, kept, now);
      return count;
    },
  };
}

async function cleanPeriod(
  { data, desk, tell }: Parts,
  period: string,
  { comments, history, uploads }: KeptInFolder,
  now: Date,
): Promise<number> {
  const before = (days: number) => new Date(now.getTime() - days * 86_400_000).toISOString();
  return desk.tend(period, async (journal) => {
    const said = comments === undefined ? 0 : await forgetComments(data, period, before(comments));
    if (said > 0) tell({ type: 'together', period });
    const all = journal.entries.length;
    const oldest = history === undefined ? undefined : before(history);
    const isOld = oldest !== undefined && journal.entries.some(({ at }) => at < oldest);
    if (isOld) await journal.revise(({ at }) => at >= oldest);
    const pictures = uploads === undefined ? 0 : await forgetPictures(data, period, before(uploads));
    return said + all - journal.entries.length + pictures;
  });
}

/** Where a period's pictures lie; and the largest file that may name one. */
const folder = 'images';
const largest = 8_000_000;

/** Names that the studio gives to pictures that are brought, which YAML writes as they are. */
const isBrought = /^[a-z0-9-]{1,80}\.(?:jpe?g|png|webp|svg)$/;

/** Takes away pictures of a period that no file of it or of its operation names. */
async function forgetPictures(data: string, period: string, before: string): Promise<number> {
  const home = path.join(data, period);
  if (!(await isThere(path.join(home, folder)))) return 0;
  const operation = path.dirname(home);
  const texts = await Promise.all([home, operation].map(yamlIn));
  // What cannot be read may name any of them.
  if (texts.includes(undefined)) return 0;
  let count = 0;
  for (const name of await readdir(path.join(home, folder))) {
    if (!isBrought.test(name)) continue;
    const file = path.join(home, folder, name);
    const { mtime, isFile } = await stat(file).then((found) => ({
      mtime: found.mtime,
      isFile: found.isFile(),
    }));
    if (!isFile || mtime.toISOString() >= before || texts.some((text) => text?.includes(name))) continue;
    await removeFile(file);
    count += 1;
  }
  return count;
}

/** All that the files of a folder say; nothing where one cannot be read. */
async function yamlIn(place: string): Promise<string | undefined> {
  const names = (await readdir(place)).filter((name) => /\.ya?ml$/i.test(name));
  const read = await Promise.all(names.map((name) => readAtMost(path.join(place, name), largest)));
  const texts = read.map((one) => ('bytes' in one ? one.bytes.toString() : undefined));
  return texts.includes(undefined) ? undefined : texts.join('\n');
}
