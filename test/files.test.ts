// Files are written whole or not at all, and so are all files of one call.
import { execFileSync } from 'node:child_process';
import {
  chmod,
  link,
  lstat,
  mkdir,
  open,
  readdir,
  readFile,
  readlink,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Opened, type Opener, writeFiles } from '../src/files.ts';
import { temporaryFolder } from './support/data.ts';

const posix = process.platform !== 'win32';
const bytesOf = (text: string) => Buffer.from(text);

/** Opens files on a disk that takes `room` bytes, at most `atOnce` with each call, and then takes nothing or says `code`. */
function nearlyFull(room: number, { atOnce = room, code }: { atOnce?: number; code?: string } = {}): Opener {
  let left = room;
  return async (file, flags) => {
    const handle = await open(file, flags);
    const write: Opened['write'] = (bytes, offset, length) => {
      const taken = Math.min(left, atOnce, length);
      left -= taken;
      if (taken === 0 && code !== undefined) throw Object.assign(new Error(code), { code });
      return taken === 0 ? Promise.resolve({ bytesWritten: 0 }) : handle.write(bytes, offset, taken);
    };
    return {
      write,
      sync: () => handle.sync(),
      chmod: (mode) => handle.chmod(mode),
      chown: (uid, gid) => handle.chown(uid, gid),
      close: () => handle.close(),
    };
  };
}

it('makes the folders, writes the bytes, and leaves nothing else', async () => {
  const folder = await temporaryFolder();
  const bytes = Buffer.from([0, 1, 2, 255]);
  await writeFiles([{ path: path.join(folder, 'a/b/c.pdf'), bytes }]);
  expect((await readFile(path.join(folder, 'a/b/c.pdf'))).equals(bytes)).toBe(true);
  expect(await readdir(path.join(folder, 'a/b'))).toEqual(['c.pdf']);
});

it('takes the place of an old file, and keeps its mode', async () => {
  const file = path.join(await temporaryFolder(), 'a.pdf');
  await writeFile(file, 'a much longer old content');
  await chmod(file, 0o640);
  await writeFiles([{ path: file, bytes: bytesOf('new') }]);
  expect(await readFile(file, 'utf8')).toBe('new');
  if (posix) expect((await stat(file)).mode & 0o777).toBe(0o640);
});

it('takes names as long as a disk takes, of any letters, and files without a byte', async () => {
  const folder = await temporaryFolder();
  const names = ['x'.repeat(255), 'ə (1) [a] $& %.pdf', '.hidden'];
  await writeFiles(names.map((name) => ({ path: path.join(folder, name), bytes: bytesOf('') })));
  expect((await readdir(folder)).toSorted()).toEqual(names.toSorted());
});

describe('a disk that is nearly full', () => {
  it('gets the rest of what it took in part', async () => {
    const file = path.join(await temporaryFolder(), 'a.pdf');
    const bytes = Buffer.alloc(10_000, 'abc');
    await writeFiles([{ path: file, bytes }], nearlyFull(20_000, { atOnce: 7 }));
    expect((await readFile(file)).equals(bytes)).toBe(true);
  });

  it.each([
    ['takes no more', {}],
    ['says so', { code: 'ENOSPC' }],
    ['is full for this user', { code: 'EDQUOT' }],
  ])('changes no file of the call when it %s', async (_, how) => {
    const folder = await temporaryFolder();
    await writeFile(path.join(folder, 'a.pdf'), 'old');
    const files = ['a.pdf', 'b.pdf', 'new/c.pdf'].map((name) => ({
      path: path.join(folder, name),
      bytes: Buffer.alloc(1000, name),
    }));
    await expect(writeFiles(files, nearlyFull(2500, how))).rejects.toMatchObject({
      code: 'cannot-write',
      exitCode: 1,
      message: expect.stringMatching(
        /c\.pdf cannot be written: .*disk is full \(E\w+\)\. Nothing was changed\./,
      ),
      hint: expect.stringContaining('Make room'),
    });
    expect(await readdir(folder)).toEqual(['a.pdf']);
    expect(await readFile(path.join(folder, 'a.pdf'), 'utf8')).toBe('old');
  });

  it('may say so only when the file is closed', async () => {
    const file = path.join(await temporaryFolder(), 'a.pdf');
    const late: Opener = async (name, flags) => {
      const handle = await open(name, flags);
      const close = async () => {
        await handle.close();
        throw Object.assign(new Error('full'), { code: 'ENOSPC' });
      };
      return Object.assign(Object.create(handle) as Opened, { close, sync: () => handle.sync() });
    };
    const attempt = writeFiles([{ path: file, bytes: bytesOf('') }], late);
    await expect(attempt).rejects.toMatchObject({ code: 'cannot-write' });
    expect(await readdir(path.dirname(file))).toEqual([]);
  });
});

describe('files of one call', () => {
  it('are as they were when one of their names is taken', async () => {
    const folder = await temporaryFolder();
    await writeFile(path.join(folder, 'old.yaml'), 'as it was');
    await mkdir(path.join(folder, 'taken'));
    const names = ['fresh/a.csv', 'old.yaml', 'taken', 'later.yaml'];
    const files = names.map((name) => ({ path: path.join(folder, name), bytes: bytesOf('new') }));
    await expect(writeFiles(files)).rejects.toMatchObject({
      code: 'cannot-write',
      message: expect.stringContaining('a folder of that name stands there'),
    });
    expect((await readdir(folder)).toSorted()).toEqual(['old.yaml', 'taken']);
    expect(await readFile(path.join(folder, 'old.yaml'), 'utf8')).toBe('as it was');
  });

  it('are put back when one of them cannot take its place after others did', async () => {
    const folder = await temporaryFolder();
    const [old, fresh, taken] = ['old.yaml', 'fresh.yaml', 'taken'].map((name) => path.join(folder, name));
    await writeFile(old as string, 'as it was');
    await link(old as string, path.join(folder, 'other name'));
    // The folder comes when all has been looked at and written, and nothing has its place yet.
    const surprising: Opener = async (name, flags) => {
      const handle = await open(name, flags);
      const close = async () => {
        await handle.close();
        if ((await readdir(folder)).length === 5) await mkdir(path.join(folder, 'taken'));
      };
      return Object.assign(Object.create(handle) as Opened, {
        close,
        write: handle.write.bind(handle),
        sync: () => handle.sync(),
        chmod: (mode: number) => handle.chmod(mode),
      });
    };
    const files = [old, fresh, taken].map((file) => ({ path: file as string, bytes: bytesOf('new') }));
    await expect(writeFiles(files, surprising)).rejects.toMatchObject({ code: 'cannot-write' });
    expect((await readdir(folder)).toSorted()).toEqual(['old.yaml', 'other name', 'taken']);
    expect(await readFile(old as string, 'utf8')).toBe('as it was');
  });
});

describe('a link', () => {
  it('to a folder above is gone through', async () => {
    const folder = await temporaryFolder();
    await mkdir(path.join(folder, 'real'));
    await symlink('real', path.join(folder, 'link'));
    await writeFiles([{ path: path.join(folder, 'link/new/a.pdf'), bytes: bytesOf('x') }]);
    expect(await readdir(path.join(folder, 'real/new'))).toEqual(['a.pdf']);
  });

  it.each([
    ['a file', 'file'],
    ['nothing', 'nowhere'],
    ['a folder', 'folder'],
    ['itself', 'a.pdf'],
  ])('in the file’s place, to %s, is neither written through nor replaced', async (_, to) => {
    const folder = await temporaryFolder();
    await writeFile(path.join(folder, 'file'), 'another’s');
    await mkdir(path.join(folder, 'folder'));
    await symlink(to, path.join(folder, 'a.pdf'));
    const first = { path: path.join(folder, 'before.pdf'), bytes: bytesOf('x') };
    await expect(
      writeFiles([first, { path: path.join(folder, 'a.pdf'), bytes: bytesOf('new') }]),
    ).rejects.toMatchObject({
      code: 'cannot-write',
      message: expect.stringMatching(new RegExp(`a\\.pdf is a link \\(to ${to}\\)`)),
      hint: expect.stringContaining('Remove the link'),
    });
    expect((await readdir(folder)).toSorted()).toEqual(['a.pdf', 'file', 'folder']);
    expect(await readlink(path.join(folder, 'a.pdf'))).toBe(to);
    expect(await readFile(path.join(folder, 'file'), 'utf8')).toBe('another’s');
    expect(await readdir(path.join(folder, 'folder'))).toEqual([]);
  });
});

it.each([
  ['a file stands in the folder’s place', 'file/a.pdf', /a file stands .* \((ENOTDIR|EEXIST)\)/],
  ['a folder stands in the file’s place', 'folder', /a folder of that name .* \(EISDIR\)/],
])('says why it cannot where %s', async (_, name, reason) => {
  const folder = await temporaryFolder();
  await writeFile(path.join(folder, 'file'), 'x');
  await mkdir(path.join(folder, 'folder'));
  const attempt = writeFiles([{ path: path.join(folder, name), bytes: bytesOf('x') }]);
  await expect(attempt).rejects.toMatchObject({
    code: 'cannot-write',
    kind: 'findings',
    message: expect.stringMatching(reason),
    hint: expect.stringMatching(/\S/),
  });
  expect((await readdir(folder)).toSorted()).toEqual(['file', 'folder']);
});

it.runIf(posix)('leaves a pipe or a device where it stands', async () => {
  const pipe = path.join(await temporaryFolder(), 'pipe');
  execFileSync('mkfifo', [pipe]);
  await expect(writeFiles([{ path: pipe, bytes: bytesOf('x') }])).rejects.toMatchObject({
    code: 'cannot-write',
    message: expect.stringContaining('is not a file'),
  });
  expect((await lstat(pipe)).isFIFO()).toBe(true);
});

it.skipIf(process.getuid?.() === 0)('says that one may not write there', async () => {
  const folder = await temporaryFolder();
  await chmod(folder, 0o500);
  await expect(writeFiles([{ path: path.join(folder, 'a.pdf'), bytes: bytesOf('x') }])).rejects.toThrow(
    /you may not write there \(EACCES\)/,
  );
  await chmod(folder, 0o700);
});
