// The comparison itself, on small pictures: it sees one pixel, says where, and leaves the pictures that it names.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { compare, holdAgainst, readPng, writePng } from './compare.ts';
import type { Raster } from './raster.ts';
import './matcher.ts';

function plain(width = 12, height = 8): Raster {
  return { width, height, data: new Uint8Array(width * height * 4).fill(255) };
}

function withDot(x: number, y: number, colour: readonly number[]): Raster {
  const page = plain();
  page.data.set(colour, (y * page.width + x) * 4);
  return page;
}

async function folders() {
  const folder = await mkdtemp(path.join(tmpdir(), 'factsheet-visual-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await mkdir(path.join(folder, 'baselines'));
  return { baselines: path.join(folder, 'baselines'), output: path.join(folder, 'output') };
}

test('the same picture has no difference', () => {
  expect(compare(plain(), plain())).toBeUndefined();
});

test('one pixel that is one step darker is a difference, and the box says where', () => {
  const difference = compare(plain(), withDot(5, 3, [255, 255, 254]));
  expect(difference).toMatchObject({ pixels: 1, box: { left: 5, top: 3, right: 6, bottom: 4 } });
});

test('the picture of a difference shows it in red on pale ground', () => {
  const difference = compare(plain(), withDot(5, 3, [0, 0, 0]));
  const at = (3 * 12 + 5) * 4;
  expect([...(difference?.picture.data.slice(at, at + 4) ?? [])]).toEqual([255, 0, 0, 255]);
});

test('another size is a difference', () => {
  expect(compare(plain(), plain(12, 9))).toMatchObject({ box: { top: 8, bottom: 9 } });
  expect(compare(plain(), plain(11, 8))).toMatchObject({ box: { left: 11, right: 12 } });
});

test('a page that differs leaves the expected, the actual and the difference, and names them', async () => {
  const { baselines, output } = await folders();
  await writeFile(path.join(baselines, 'page.png'), writePng(plain()));
  const fault = await holdAgainst(withDot(0, 0, [0, 0, 0]), 'page', { baselines, output });
  const names = ['page-actual.png', 'page-difference.png', 'page-expected.png'];
  expect((await readdir(output)).sort()).toEqual(names);
  for (const name of names) expect(fault).toContain(name);
  expect(fault).toContain('differs from its baseline in 1 pixels, between (0, 0) and (1, 1)');
  expect(fault).toContain('npm run test:update');
});

test('a page without a baseline is a fault, and leaves its picture', async () => {
  const { baselines, output } = await folders();
  const fault = await holdAgainst(plain(), 'page', { baselines, output });
  expect(fault).toContain('has no baseline');
  expect(readPng(await readFile(path.join(output, 'page-actual.png')))).toEqual(readPng(writePng(plain())));
});

test('the matcher fails with that message', async ({ skip }) => {
  if (expect.getState().snapshotState.snapshotUpdateState === 'all')
    skip('--update would make it a baseline');
  const left = path.resolve('output/visual/no-such-page-actual.png');
  onTestFinished(() => rm(left, { force: true }));
  await expect(expect(plain()).toMatchPage('no-such-page')).rejects.toThrow('no-such-page has no baseline');
});
