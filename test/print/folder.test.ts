import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryName } from '../../src/files/temporary.ts';
import { cacheFolders, privateFolder } from '../../src/print/folder.ts';
import { temporaryFolder } from './support.ts';

const owner = { uid: process.getuid?.() };

describe('the private folder', () => {
  it('is closed to others, whatever is in its way', async () => {
    const parent = path.join(temporaryFolder(), 'deep', 'down');
    const folder = await privateFolder([parent], owner);
    expect(lstatSync(folder).mode & 0o777).toBe(0o700);
    expect(await privateFolder([parent], owner)).toBe(folder);
  });

  it('is made anew where one stands open to others, because they may have put something into it', async () => {
    const parent = temporaryFolder();
    const folder = await privateFolder([parent], owner);
    writeFileSync(path.join(folder, 'planted'), 'x');
    chmodSync(folder, 0o777);
    expect(await privateFolder([parent], owner)).toBe(folder);
    expect(lstatSync(folder).mode & 0o777).toBe(0o700);
    expect(existsSync(path.join(folder, 'planted'))).toBe(false);
  });

  it('is made anew where a link stands, and leaves alone what the link leads to', async () => {
    const parent = temporaryFolder();
    const elsewhere = path.join(parent, 'elsewhere');
    mkdirSync(elsewhere, { mode: 0o700 });
    writeFileSync(path.join(elsewhere, 'kept'), 'x');
    symlinkSync(elsewhere, path.join(parent, `user-${owner.uid}`));
    const folder = await privateFolder([parent], owner);
    expect(lstatSync(folder).isDirectory()).toBe(true);
    expect(existsSync(path.join(elsewhere, 'kept'))).toBe(true);
  });

  it('is made anew where a file stands', async () => {
    const parent = temporaryFolder();
    writeFileSync(path.join(parent, `user-${owner.uid}`), '', { mode: 0o600 });
    expect(lstatSync(await privateFolder([parent], owner)).isDirectory()).toBe(true);
  });

  it('is never one of another user', async () => {
    const uid = (owner.uid ?? 0) + 1;
    await expect(privateFolder([temporaryFolder()], { ...owner, uid })).rejects.toMatchObject({
      code: 'no-cache-folder',
      message: expect.stringContaining('another user’s folder'),
      hint: expect.stringContaining('XDG_CACHE_HOME'),
    });
  });

  it('is in the first parent that can be written', async () => {
    const parent = temporaryFolder();
    writeFileSync(path.join(parent, 'file'), '');
    const blocked = path.join(parent, 'file', 'below');
    const free = path.join(parent, 'free');
    expect(path.dirname(await privateFolder([blocked, free], owner))).toBe(free);
    await expect(privateFolder([blocked], owner)).rejects.toMatchObject({ code: 'no-cache-folder' });
  });

  it('is cleared of what killed runs left, not of what a run may be making now', async () => {
    const parent = temporaryFolder();
    const folder = await privateFolder([parent], owner);
    const living = await temporaryName();
    const dead = living.replace(/-\d+-(\d+)-/, '-4194305-$1-');
    for (const place of [parent, folder]) {
      for (const name of [living, dead]) mkdirSync(path.join(place, name, 'deep'), { recursive: true });
    }
    mkdirSync(path.join(folder, 'chromium-1'));
    await privateFolder([parent], owner);
    expect(readdirSync(folder).sort()).toEqual([living, 'chromium-1']);
    expect(readdirSync(parent).sort()).toEqual([living, path.basename(folder)]);
  });
});

describe('where it may be', () => {
  it('is with the packages, then among the user’s caches', () => {
    const folders = (platform: NodeJS.Platform, env: NodeJS.ProcessEnv) =>
      cacheFolders('/project', { platform, env }).slice(1);
    expect(cacheFolders('/project', { platform: 'linux', env: {} })).toEqual([
      '/project/node_modules/.cache/factsheet',
    ]);
    expect(folders('linux', { HOME: '/home/a' })).toEqual(['/home/a/.cache/factsheet']);
    expect(folders('linux', { HOME: '/home/a', XDG_CACHE_HOME: '/caches' })).toEqual(['/caches/factsheet']);
    expect(folders('linux', { XDG_CACHE_HOME: 'relative' })).toEqual([]);
    expect(folders('darwin', { HOME: '/Users/a' })).toEqual(['/Users/a/Library/Caches/factsheet']);
    expect(folders('win32', { LOCALAPPDATA: '/local' })).toEqual(['/local/factsheet']);
  });
});
