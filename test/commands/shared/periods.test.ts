// Which periods there are, and which are meant.
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { choosePeriods } from '../../../src/commands/shared/periods.ts';
import { findPeriods } from '../../../src/commands/shared/room.ts';
import { folderSource } from '../../../src/files/folder-source.ts';
import { temporaryFolder } from '../../support/data.ts';

/** A data folder with these folders in it. */
async function dataFolder(...folders: string[]): Promise<string> {
  const root = await temporaryFolder();
  for (const folder of folders) await mkdir(path.join(root, folder), { recursive: true });
  return root;
}

const ids = (periods: readonly { id: string }[]) => periods.map(({ id }) => id);

describe('the periods that there are', () => {
  it('are folders named by year and month, oldest first within each operation', async () => {
    const root = await dataFolder('b/2024-09', 'b/2023-12', 'b/2024-01', 'a-c/2025-03');
    expect(ids(await findPeriods(folderSource(root)))).toEqual([
      'a-c/2025-03',
      'b/2023-12',
      'b/2024-01',
      'b/2024-09',
    ]);
  });

  it('are not other folders, files or links', async () => {
    const root = await dataFolder(
      'a/2024-09',
      'a/images',
      'a/2024-13',
      'a/2024-9',
      'A/2024-01',
      '.git/2024-01',
      'c d/2024-01',
    );
    await writeFile(path.join(root, 'README.md'), '');
    await writeFile(path.join(root, 'a/2024-10'), '');
    await symlink('2024-09', path.join(root, 'a/2024-11'));
    expect(ids(await findPeriods(folderSource(root)))).toEqual(['a/2024-09']);
  });

  it('need a data folder', async () => {
    const nowhere = path.join(await temporaryFolder(), 'none');
    await expect(findPeriods(folderSource(nowhere))).rejects.toMatchObject({
      code: 'no-data',
      kind: 'usage',
    });
  });
});

describe('the periods that are meant', () => {
  const all = ['a/2023-12', 'a/2024-09', 'b/2024-01'].map((id) => {
    const [operation = '', period = ''] = id.split('/');
    return { id, operation, period, example: false };
  });

  it('are the newest of each operation where none is named', () => {
    expect(ids(choosePeriods([], all))).toEqual(['a/2024-09', 'b/2024-01']);
  });

  it('are examples only where they are named', () => {
    const shown = all.map((name) => ({ ...name, example: name.operation === 'a' }));
    expect(ids(choosePeriods([], shown))).toEqual(['b/2024-01']);
    expect(ids(choosePeriods(['a/2024-09'], shown))).toEqual(['a/2024-09']);
    const examples = shown.filter(({ example }) => example);
    expect(() => choosePeriods([], examples)).toThrow(
      expect.objectContaining({ hint: 'a/2023-12 is an example: name it to have it built.' }),
    );
  });

  it('are those named, once each, by id or by folder', () => {
    expect(ids(choosePeriods(['a/2023-12', 'data/b/2024-01/', 'a/2023-12'], all))).toEqual([
      'a/2023-12',
      'b/2024-01',
    ]);
  });

  it('are those named, once each, even if one is named in two ways', () => {
    expect(ids(choosePeriods(['a/2023-12', 'data/a/2023-12/'], all))).toEqual(['a/2023-12']);
  });

  it('are told from those that are not there, with what there is', () => {
    const attempt = () => choosePeriods(['a/2024-08'], all);
    expect(attempt).toThrow(expect.objectContaining({ code: 'unknown-period', kind: 'usage' }));
    expect(attempt).toThrow(expect.objectContaining({ hint: expect.stringContaining('a/2024-09') }));
  });

  it('are none where there is none', () => {
    expect(() => choosePeriods([], [])).toThrow(
      expect.objectContaining({ code: 'no-period', kind: 'usage' }),
    );
    expect(() => choosePeriods(['a/2024-08'], [])).toThrow(
      expect.objectContaining({ code: 'unknown-period' }),
    );
  });
});
