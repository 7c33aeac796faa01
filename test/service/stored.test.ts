// What is kept of stored operations: read once, and anew as soon as any of their files is another one.
import { appendFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { folderSource } from '../../src/files/folder-source.ts';
import { openSession } from '../../src/index.ts';
import { hashOfSnapshot, operationFiles } from '../../src/service/store/snapshot.ts';
import { openStored } from '../../src/service/store/stored.ts';
import { temporaryFolder } from '../support/data.ts';

/** Two operations, looked at an hour after they were written, or as soon as they are. */
async function given(later = 3_600_000) {
  const data = await temporaryFolder();
  for (const id of ['one', 'two']) {
    await mkdir(path.join(data, id, '2024-09'), { recursive: true });
    await writeFile(path.join(data, id, 'operation.yaml'), `name: { en: ${id} }\ndue: 15\n`);
    await writeFile(path.join(data, id, '2024-09', 'figures.yaml'), 'issued: 2024-09-30\n');
  }
  const session = openSession({ files: data });
  const home = vi.spyOn(session, 'home');
  const stored = openStored(session, data, () => Date.now() + later);
  /** What there is, and which operations were read for it. */
  const look = async (isWanted?: (operation: string) => boolean) => {
    const before = home.mock.calls.length;
    const all = await stored.all(isWanted);
    return { all, read: home.mock.calls.slice(before).map(([wish]) => wish?.operations?.[0]) };
  };
  return { data, look };
}

it('operations are read once, and those alone that somebody may know of', async () => {
  const { data, look } = await given();
  expect((await look((id) => id === 'two')).read).toEqual(['two']);
  const { all, read } = await look();
  expect(read).toEqual(['one']);
  expect(all.map(({ id, name, due, periods }) => [id, name, due, periods[0]?.id])).toEqual([
    ['one', 'one', 15, 'one/2024-09'],
    ['two', 'two', 15, 'two/2024-09'],
  ]);
  expect(all[0]?.input).toBe(hashOfSnapshot(await operationFiles(folderSource(data), 'one')));
  expect(await look()).toEqual({ all, read: [] });
});

it.each<[string, (folder: string) => Promise<unknown>]>([
  ['a text that is other', (one) => appendFile(path.join(one, '2024-09/figures.yaml'), 'during: 2024-09\n')],
  [
    'one of the same length',
    async (one) => {
      const file = path.join(one, 'operation.yaml');
      await writeFile(file, (await readFile(file, 'utf8')).replace('15', '16'));
    },
  ],
  ['a new period', (one) => mkdir(path.join(one, '2024-10'))],
  ['a file that is gone', (one) => rm(path.join(one, '2024-09/figures.yaml'))],
  [
    'a file of another name',
    (one) => rename(path.join(one, '2024-09/figures.yaml'), path.join(one, '2024-09/f.yaml')),
  ],
  [
    'a picture below a folder',
    async (one) => {
      await mkdir(path.join(one, '2024-09/photos'));
      await writeFile(path.join(one, '2024-09/photos/a.png'), 'x');
    },
  ],
])('%s shows at the next look, and the other operation is not read for it', async (_, change) => {
  const { data, look } = await given();
  const before = await look();
  await change(path.join(data, 'one'));
  const after = await look();
  expect(after.read).toEqual(['one']);
  expect(after.all[0]).not.toEqual(before.all[0]);
  expect(after.all[1]).toBe(before.all[1]);
  expect((await look()).read).toEqual([]);
});

it('what was changed this very moment is not kept: the next change may have the same time', async () => {
  const { look } = await given(0);
  expect((await look()).read).toEqual(['one', 'two']);
  expect((await look()).read).toEqual(['one', 'two']);
});

it('an operation that is gone is no longer told', async () => {
  const { data, look } = await given();
  await look();
  await rm(path.join(data, 'one'), { recursive: true });
  expect((await look()).all.map(({ id }) => id)).toEqual(['two']);
});
