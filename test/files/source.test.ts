import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderSource } from '../../src/files/folder-source.ts';
import { memorySource } from '../../src/files/memory-source.ts';
import { layered, namesIn, type Source, shownIn } from '../../src/files/source.ts';

const files = new Map<string, string>([
  ['operation.yaml', 'name'],
  ['2024-09/figures.yaml', 'figures'],
  ['2024-09/images/şəkil.svg'.normalize('NFD'), 'picture'],
  ['2024-09/images/.hidden', ''],
]);
let parent = '';
const sources: Record<string, () => Source> = {
  'a folder': () => folderSource(path.join(parent, 'data')),
  memory: () => memorySource(files),
};

beforeAll(async () => {
  parent = await mkdtemp(path.join(tmpdir(), 'factsheet-source-'));
  for (const [name, content] of files) {
    const file = path.join(parent, 'data', name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  await writeFile(path.join(parent, 'secret'), 'secret');
});
afterAll(() => rm(parent, { recursive: true, force: true }));

describe.each(Object.entries(sources))('the files of %s', (_, open) => {
  const read = async (name: string, limit = 100) => {
    const found = await open().read(name, limit);
    return 'bytes' in found ? found.bytes.toString() : found;
  };

  it('are read by their names, in any form of their letters', async () => {
    expect(await read('2024-09/figures.yaml')).toBe('figures');
    expect(await read('2024-09/./images/../figures.yaml')).toBe('figures');
    expect(await read('2024-09/images/şəkil.svg'.normalize('NFC'))).toBe('picture');
    expect(shownIn(open(), '2024-09/figures.yaml')).toBe('data/2024-09/figures.yaml');
  });

  it('are refused with the reason', async () => {
    expect(await read('2024-09/text.en.yaml')).toEqual({ fault: 'missing' });
    expect(await read('2024-09')).toEqual({ fault: 'no-file' });
    expect(await read('operation.yaml', 3)).toEqual({ fault: 'too-large', size: 4 });
    expect(await read('../secret')).toEqual({ fault: 'outside' });
    expect(await read('2024-09/../../secret')).toEqual({ fault: 'outside' });
  });

  it('are listed folder by folder, and nothing outside is', async () => {
    expect(await open().list('')).toEqual([
      { name: '2024-09', kind: 'folder' },
      { name: 'operation.yaml', kind: 'file' },
    ]);
    expect(await namesIn(open(), '2024-09')).toEqual(['figures.yaml']);
    expect((await namesIn(open(), '2024-09/images')).map((name) => name.normalize('NFC'))).toEqual([
      'şəkil.svg',
    ]);
    expect(await open().list('2023-09')).toBeUndefined();
    expect(await open().list('..')).toBeUndefined();
    expect(await open().list('2024-09/../..')).toBeUndefined();
  });
});

describe('a folder', () => {
  it('is left through no link', async () => {
    const folder = path.join(parent, 'linked');
    await mkdir(folder);
    await symlink(path.join(parent, 'secret'), path.join(folder, 'figures.yaml'));
    await symlink(parent, path.join(folder, 'images'));
    const source = folderSource(folder);
    expect(await source.read('figures.yaml', 100)).toEqual({ fault: 'outside' });
    expect(await source.list('images')).toBeUndefined();
    expect(await source.list('')).toEqual([
      { name: 'figures.yaml', kind: 'other' },
      { name: 'images', kind: 'other' },
    ]);
  });
});

describe('memory', () => {
  it('gives bytes of its own, which nobody changes any more', async () => {
    const given = Buffer.from('before');
    const read = await memorySource(new Map([['a', given]])).read('a', 10);
    given.fill('x');
    expect('bytes' in read && read.bytes.toString()).toBe('before');
  });

  it('gives none of the files whose names lead out of it', async () => {
    const source = memorySource(new Map(['../a', '/a', 'b/../../a', '__proto__'].map((name) => [name, 'x'])));
    for (const name of ['a', '../a', '/a', 'b/../../a'])
      expect(await source.read(name, 10)).toHaveProperty('fault');
    expect(await source.list('')).toEqual([{ name: '__proto__', kind: 'file' }]);
    expect(await source.read('constructor', 10)).toEqual({ fault: 'missing' });
  });
});

describe('two sources as one', () => {
  const both = layered(memorySource(new Map([['a/1', 'own']]), 'own'), memorySource(files));

  it('are read in their order, and listed together', async () => {
    const one = layered(
      memorySource(new Map([['2024-09/figures.yaml', 'own']]), 'own'),
      memorySource(new Map([['2024-09/text.en.yaml', 'other']])),
    );
    expect(await one.read('2024-09/figures.yaml', 10)).toEqual({ bytes: Buffer.from('own') });
    expect(await one.read('2024-09/text.en.yaml', 10)).toEqual({ bytes: Buffer.from('other') });
    expect(await namesIn(one, '2024-09')).toEqual(['figures.yaml', 'text.en.yaml']);
    expect((await both.list(''))?.map(({ name }) => name)).toEqual(['2024-09', 'a', 'operation.yaml']);
    expect(await both.list('nowhere')).toBeUndefined();
  });
});
