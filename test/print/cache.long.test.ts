// Whatever befell what is kept from run to run: the next run notices, makes it anew, and prints the same.
import {
  cpSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { makeFactsheets } from '../../src/pipeline.ts';
import { operations, project, small, temporaryFolder } from '../support/data.ts';
import { thisHost } from '../support/factsheets.ts';
import { withRenderSession } from '../support/session.ts';

vi.setConfig({ testTimeout: 300_000 });

/** A project with what this one has but for its cache, which is a copy. */
async function projectOfItsOwn(): Promise<{ own: string; cache: string }> {
  const own = await temporaryFolder();
  for (const name of ['templates', 'styles']) symlinkSync(path.join(project, name), path.join(own, name));
  const cache = path.join(own, 'node_modules/.cache/factsheet');
  mkdirSync(cache, { recursive: true });
  symlinkSync(path.join(project, 'node_modules/lato-font'), path.join(own, 'node_modules/lato-font'));
  const kept = path.join(project, 'node_modules/.cache/factsheet', user);
  cpSync(kept, path.join(cache, user), { recursive: true });
  return { own, cache };
}

const user = `user-${process.getuid?.()}`;

async function print(own: string, env = process.env) {
  const notes: string[] = [];
  const options = { project: own, data: operations, host: { ...thisHost(), env } };
  const progress = (step: string, detail: string) => void (step === 'note' && notes.push(detail));
  const job = { id: small, languages: ['en'], draft: true, print: 'always' as const };
  const bytes = await withRenderSession(options, progress, async ({ tools }) => {
    const { files } = await makeFactsheets(job, tools, () => undefined);
    return Buffer.from(files[0]?.bytes ?? []);
  });
  return { bytes, notes };
}

/** Zeroes in the middle of a file; its size and time stay. */
function damage(file: string): void {
  const { size, atime, mtime } = statSync(file);
  const handle = openSync(file, 'r+');
  writeSync(handle, Buffer.alloc(size / 2), 0, size / 2, size / 4);
  utimesSync(file, atime, mtime);
}

const chromiumIn = (cache: string) => {
  const folder = path.join(cache, user);
  return path.join(folder, readdirSync(folder).find((name) => name.startsWith('chromium-')) ?? '');
};
const each = (folder: string, then: (file: string) => void) => {
  for (const name of readdirSync(folder)) then(path.join(folder, name));
};

const befallen: [string, (cache: string) => void][] = [
  ['nothing', () => undefined],
  ['the font has no byte', (cache) => each(path.join(cache, user, 'font'), (file) => truncateSync(file))],
  [
    'the font is rubbish',
    (cache) => each(path.join(cache, user, 'font'), (file) => writeFileSync(file, 'x'.repeat(999))),
  ],
  ['fontconfig’s own cache is rubbish', (cache) => each(path.join(cache, user, 'fontconfig'), damage)],
  [
    'fontconfig’s own cache has no byte',
    (cache) => each(path.join(cache, user, 'fontconfig'), (file) => truncateSync(file)),
  ],
  [
    'the settings of fonts are rubbish',
    (cache) => each(path.join(cache, user), (file) => file.endsWith('.conf') && writeFileSync(file, '<')),
  ],
  ['the program is damaged', (cache) => damage(path.join(chromiumIn(cache), 'chromium'))],
  ['the program is cut', (cache) => truncateSync(path.join(chromiumIn(cache), 'chromium'), 1000)],
  ['a library is damaged', (cache) => damage(path.join(chromiumIn(cache), 'libraries/nss/libnss3.so'))],
  [
    'a file is in the folder’s place',
    (cache) => {
      rmSync(path.join(cache, user), { recursive: true });
      writeFileSync(path.join(cache, user), 'x');
    },
  ],
  [
    'a folder is in the program’s place',
    (cache) => {
      rmSync(path.join(chromiumIn(cache), 'chromium'));
      mkdirSync(path.join(chromiumIn(cache), 'chromium'));
    },
  ],
];

it.runIf(process.platform === 'linux')('prints the same whatever befell the cache', async () => {
  const { own } = await projectOfItsOwn();
  const right = await print(own);
  expect(right.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  for (const [what, befall] of befallen) {
    const there = await projectOfItsOwn();
    await print(there.own);
    befall(there.cache);
    const { bytes } = await print(there.own);
    expect(bytes.equals(right.bytes), what).toBe(true);
    const start = performance.now();
    await print(there.own);
    expect(performance.now() - start, `${what}: the run after`).toBeLessThan(8000);
    rmSync(there.own, { recursive: true });
  }
});

it.runIf(process.platform === 'linux')('is elsewhere where the packages’ folder cannot take it', async () => {
  const { own, cache } = await projectOfItsOwn();
  renameSync(cache, `${cache}-aside`);
  writeFileSync(cache, 'a file');
  const home = await temporaryFolder();
  const { bytes } = await print(own, { ...process.env, XDG_CACHE_HOME: home });
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  expect(readdirSync(path.join(home, 'factsheet', user))).toContain(
    path.basename(chromiumIn(`${cache}-aside`)),
  );
  await expect(print(own, { ...process.env, XDG_CACHE_HOME: '/proc/none' })).rejects.toMatchObject({
    code: 'no-cache-folder',
    message: expect.stringContaining(cache),
  });
});
