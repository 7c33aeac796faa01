import { chmodSync, existsSync, lstatSync, mkdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { privateFolder } from '../../src/print/folder.ts';
import { temporaryFolder } from './support.ts';

const owner = { uid: process.getuid?.(), now: Date.now() };

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
      message: expect.stringContaining('not private'),
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
    const hour = 60 * 60 * 1000;
    const ages = { 'unpacking-old': hour, 'unpacking-new': 60_000, 'broken-old': hour, 'profile-day': hour };
    for (const [name, age] of Object.entries({
      ...ages,
      'profile-old': 25 * hour,
      'chromium-1': 99 * hour,
    })) {
      mkdirSync(path.join(folder, name));
      utimesSync(path.join(folder, name), new Date(owner.now - age), new Date(owner.now - age));
    }
    await privateFolder([parent], owner);
    const left = ['unpacking-old', 'unpacking-new', 'broken-old', 'profile-day', 'profile-old', 'chromium-1'];
    expect(left.filter((name) => existsSync(path.join(folder, name)))).toEqual([
      'unpacking-new',
      'profile-day',
      'chromium-1',
    ]);
  });
});
