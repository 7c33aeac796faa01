// What a build says on a terminal of its files and of its time.
import pc from 'picocolors';
import { expect, it } from 'vitest';
import { fileLines, seconds } from '../../../src/commands/build/lines.ts';

const plain = pc.createColors(false);

it('gives each file a line with its pages and size', () => {
  const fit = { body: 8.5, leading: 12, airs: [1, 1], tight: false, columns: [], overflows: [] };
  const edition = 'screen' as const;
  const file = { file: 'output/a.pdf', language: 'en', edition, pages: 2, bytes: 86_699, sha256: '', fit };
  expect(fileLines([file], plain)).toEqual(['✓ output/a.pdf  2 pages, 87 kB']);
});

it('gives seconds one decimal', () => {
  expect([0, 49, 1540, 61_000].map(seconds)).toEqual(['0.0 s', '0.0 s', '1.5 s', '61.0 s']);
});
