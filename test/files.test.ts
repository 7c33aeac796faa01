// Files are written whole or not at all.
import { chmod, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { writeFiles } from '../src/files.ts';
import { temporaryFolder } from './support/data.ts';

it('makes the folders, writes the bytes, and leaves nothing else', async () => {
  const folder = await temporaryFolder();
  const bytes = Buffer.from([0, 1, 2, 255]);
  await writeFiles([{ path: path.join(folder, 'a/b/c.pdf'), bytes }]);
  expect((await readFile(path.join(folder, 'a/b/c.pdf'))).equals(bytes)).toBe(true);
  expect(await readdir(path.join(folder, 'a/b'))).toEqual(['c.pdf']);
});

it('takes the place of an old file', async () => {
  const file = path.join(await temporaryFolder(), 'a.pdf');
  await writeFile(file, 'a much longer old content');
  await writeFiles([{ path: file, bytes: Buffer.from('new') }]);
  expect(await readFile(file, 'utf8')).toBe('new');
});

it('writes through a folder that is a link', async () => {
  const folder = await temporaryFolder();
  await mkdir(path.join(folder, 'real'));
  await symlink('real', path.join(folder, 'link'));
  await writeFiles([{ path: path.join(folder, 'link/new/a.pdf'), bytes: Buffer.from('x') }]);
  expect(await readdir(path.join(folder, 'real/new'))).toEqual(['a.pdf']);
});

it.each([
  ['a file stands in the folder’s place', 'file/a.pdf', /\(ENOTDIR|\(EEXIST/],
  ['a folder stands in the file’s place', 'folder', /\(EISDIR|\(EPERM|\(EEXIST/],
])('says why it cannot where %s', async (_, name, reason) => {
  const folder = await temporaryFolder();
  await writeFile(path.join(folder, 'file'), 'x');
  await mkdir(path.join(folder, 'folder'));
  const attempt = writeFiles([{ path: path.join(folder, name), bytes: Buffer.from('x') }]);
  await expect(attempt).rejects.toMatchObject({
    code: 'cannot-write',
    kind: 'findings',
    message: expect.stringMatching(reason),
    hint: expect.stringMatching(/\S/),
  });
  expect((await readdir(folder)).toSorted()).toEqual(['file', 'folder']);
});

it.skipIf(process.getuid?.() === 0)('says that one may not write there', async () => {
  const folder = await temporaryFolder();
  await chmod(folder, 0o500);
  await expect(writeFiles([{ path: path.join(folder, 'a.pdf'), bytes: Buffer.from('x') }])).rejects.toThrow(
    /EACCES/,
  );
  await chmod(folder, 0o700);
});
