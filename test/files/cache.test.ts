// What stays from run to run is taken only as it was made; damage of any kind is made good.
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { cachedFile, keepNewest } from '../../src/files/cache.ts';
import { temporaryFolder } from '../support/data.ts';

const content = Buffer.from('what was costly to make');

/** A folder for kept files, and how often something had to be made. */
async function desk() {
  const folder = path.join(await temporaryFolder(), 'kept');
  let made = 0;
  const keep = () =>
    cachedFile(folder, 'space', '.ttf', () => {
      made += 1;
      return content;
    });
  return { folder, keep, made: () => made };
}

describe('a kept file', () => {
  it('is made once', async () => {
    const { folder, keep, made } = await desk();
    const { file } = await keep();
    expect(await keep()).toEqual({ file, bytes: content });
    expect(made()).toBe(1);
    expect(readdirSync(folder)).toEqual([path.basename(file)]);
    expect(path.basename(file)).toMatch(/^space-[0-9a-f]{16}\.ttf$/);
  });

  it.each([
    ['has no byte', (file: string) => truncateSync(file, 0)],
    ['is cut', (file: string) => truncateSync(file, 5)],
    [
      'is rubbish of the right size',
      (file: string) => writeFileSync(file, Buffer.alloc(content.length, 'x')),
    ],
    ['is gone', (file: string) => rmSync(file)],
    [
      'is a folder',
      (file: string) => {
        rmSync(file);
        mkdirSync(path.join(file, 'deep'), { recursive: true });
      },
    ],
    [
      'is a link to nowhere',
      (file: string) => {
        rmSync(file);
        symlinkSync('nowhere', file);
      },
    ],
    [
      'stands in a folder that is a file',
      (file: string) => {
        rmSync(path.dirname(file), { recursive: true });
        writeFileSync(path.dirname(file), 'x');
      },
    ],
    [
      'stands in a folder that is a link to nowhere',
      (file: string) => {
        rmSync(path.dirname(file), { recursive: true });
        symlinkSync('nowhere', path.dirname(file));
      },
    ],
  ])('is made again where it %s', async (_, spoil) => {
    const { folder, keep, made } = await desk();
    const { file } = await keep();
    spoil(file);
    expect(await keep()).toEqual({ file, bytes: content });
    expect(readFileSync(file).equals(content)).toBe(true);
    expect(readdirSync(folder)).toEqual([path.basename(file)]);
    await keep();
    expect(made()).toBe(2);
  });

  it('leaves other files of the folder alone', async () => {
    const { folder, keep } = await desk();
    mkdirSync(folder);
    writeFileSync(path.join(folder, 'own-1.icc'), 'x');
    writeFileSync(path.join(folder, 'space-0000000000000000.ttf'), 'rubbish');
    const { file } = await keep();
    expect(readdirSync(folder).sort()).toEqual(['own-1.icc', path.basename(file)]);
  });
});

it('a full folder loses its oldest files, and neither itself nor what is being written', async () => {
  const folder = await temporaryFolder();
  for (const [age, name] of ['b.bin', 'c.bin', 'a.bin', '.factsheet-being-written.tmp'].entries()) {
    writeFileSync(path.join(folder, name), 'x');
    utimesSync(path.join(folder, name), 1000 + age, 1000 + age);
  }
  await keepNewest(folder, 3);
  expect(readdirSync(folder)).toHaveLength(4);
  await keepNewest(folder, 1);
  expect(readdirSync(folder).sort()).toEqual(['.factsheet-being-written.tmp', 'a.bin']);
  await keepNewest(path.join(folder, 'none'), 1);
});
