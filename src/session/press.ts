// What the press edition is made with: the builds of colours, and the profile, which is kept from run to run.
import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { cachedFile } from '../files/cache.ts';
import { temporaryName } from '../files/temporary.ts';
import { readBuilds } from '../pdf/press/builds.ts';
import { ownCondition, type pressProfile } from '../pdf/press/profile.ts';
import type { Period } from '../period/period.ts';
import type { Tools } from '../pipeline/tools.ts';
import { inThread } from '../thread.ts';

type Profile = { bytes: Uint8Array; file: string };

/** Makes them when first asked; `close` takes away what was put on the disk of an office's profile. */
export type Press = { press: Tools['press']; close(): Promise<void> };

/**
 * @param tokens the text of styles/tokens.css
 * @param cache a folder that stays from run to run (absolute)
 */
export function createPress(tokens: string, cache: () => Promise<string>): Press {
  let own: Promise<Profile> | undefined;
  const given = new Map<string, Promise<Profile>>();
  const profileOf = (bytes: Uint8Array | undefined) => {
    if (!bytes) {
      own ??= cache().then(keepOwn);
      return own;
    }
    const key = createHash('sha256').update(bytes).digest('hex');
    const put = given.get(key) ?? cache().then((folder) => putAside(folder, bytes));
    given.set(key, put);
    return put;
  };
  const press: Tools['press'] = async ({ operation, profile }: Pick<Period, 'operation' | 'profile'>) => {
    const { builds, condition } = operation.press;
    const used = await profileOf(profile);
    return {
      builds: readBuilds(tokens, builds),
      profileFile: used.file,
      condition: profile
        ? { profile: used.bytes, words: condition ?? 'The profile that is embedded', registered: condition }
        : { profile: used.bytes, words: ownCondition },
    };
  };
  const close = async () => {
    for (const put of given.values()) {
      const { file } = (await put.catch(() => undefined)) ?? {};
      if (file !== undefined) await rm(file, { force: true });
    }
  };
  return { press, close };
}

/** The program's own profile takes a second to compute. It is kept under a name that changes with the way it is computed. */
async function keepOwn(cache: string): Promise<Profile> {
  const folder = path.join(cache, 'press');
  const ending = path.extname(import.meta.filename);
  const sources = path.join(import.meta.dirname, '../pdf/press');
  const hash = createHash('sha256');
  for (const name of ['../icc', 'hue', 'ink', 'profile', 'separate'])
    hash.update(await readFile(path.join(sources, `${name}${ending}`)));
  return cachedFile(folder, `own-${hash.digest('hex').slice(0, 16)}`, '.icc', () =>
    inThread<typeof pressProfile>(new URL('../pdf/press/profile.ts', import.meta.url), 'pressProfile', []),
  );
}

/**
 * A profile of the office's, where the picture library can open it by name: in the private folder, until the session is
 * closed; should it be killed, the next run takes it away.
 */
async function putAside(folder: string, bytes: Uint8Array): Promise<Profile> {
  const file = path.join(folder, await temporaryName());
  await writeFile(file, bytes, { flag: 'wx', mode: 0o600 });
  return { file, bytes };
}
