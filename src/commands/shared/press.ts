// What the press edition is made with: the builds of colours, and the profile, which is kept from run to run.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { apart } from '../../apart.ts';
import { keptFile } from '../../files/kept.ts';
import { readBuilds } from '../../finish/press/builds.ts';
import { ownCondition, type pressProfile } from '../../finish/press/profile.ts';
import type { Period } from '../../period/period.ts';
import type { Tools } from '../../pipeline/tools.ts';

type Profile = { bytes: Uint8Array; file: string };

/**
 * @param tokens the text of styles/tokens.css
 * @param cache a folder that stays from run to run (absolute)
 */
export function createPress(tokens: string, cache: string): Tools['press'] {
  const folder = path.join(cache, 'press');
  let kept: Promise<Profile> | undefined;
  const own = () => {
    kept ??= keepOwn(folder);
    return kept;
  };
  return async ({ operation, profile }: Period) => {
    const { builds, condition } = operation.press;
    const used = await (profile ? keep(folder, profile) : own());
    return {
      builds: readBuilds(tokens, builds),
      profileFile: used.file,
      condition: profile
        ? { profile: used.bytes, words: condition ?? 'The profile that is embedded', registered: condition }
        : { profile: used.bytes, words: ownCondition },
    };
  };
}

/** The program's own profile takes a second to compute. It is kept under a name that changes with the way it is computed. */
async function keepOwn(folder: string): Promise<Profile> {
  const sources = path.join(import.meta.dirname, '../../finish/press');
  const names = (await readdir(sources)).filter((name) =>
    ['ink.ts', 'hue.ts', 'separate.ts', 'profile.ts'].includes(name),
  );
  const hash = createHash('sha256');
  for (const name of names.sort()) hash.update(await readFile(path.join(sources, name)));
  return keptFile(folder, `own-${hash.digest('hex').slice(0, 16)}`, '.icc', () =>
    apart<typeof pressProfile>(new URL('../../finish/press/profile.ts', import.meta.url), 'pressProfile', []),
  );
}

/** A profile of the office's, where the picture library can open it by name. */
function keep(folder: string, bytes: Uint8Array): Promise<Profile> {
  return keptFile(folder, createHash('sha256').update(bytes).digest('hex'), '.icc', () => bytes);
}
