// Every command that writes, on a real disk that is nearly full: it says so, ends with 1, and every file is as it was.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { factsheet } from './acceptance/support/command.ts';
import { project, shipped } from './support/data.ts';

/** A small disk in memory, for this test alone; the word why not, where it cannot be had. */
function smallDisk(kilobytes: number): string | { why: string } {
  const folder = mkdtempSync(path.join(tmpdir(), 'factsheet-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'none', folder], { stdio: 'pipe' });
  } catch (error) {
    rmSync(folder, { recursive: true });
    return { why: `a small disk needs root and mount (${String(error).split('\n')[0]})` };
  }
  onTestFinished(() => {
    execFileSync('umount', [folder]);
    rmSync(folder, { recursive: true });
  });
  return folder;
}

/** Fills the disk up but for some kilobytes. */
function fill(disk: string, leave: number): void {
  const { bavail, bsize } = statfsSync(disk);
  writeFileSync(path.join(disk, 'fill'), Buffer.alloc(Math.max(0, bavail * bsize - leave * 1024)));
}

/** Every file and folder below the disk, with what is in it. */
function contentsOf(disk: string): Record<string, string> {
  const entries = readdirSync(disk, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries.map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return [
        file,
        entry.isFile() ? createHash('sha256').update(readFileSync(file)).digest('hex') : 'folder',
      ];
    }),
  );
}

type Case = {
  name: string;
  /** kB: the disk, and what is left of it when the command runs the second time. */
  size: number;
  leave: number[];
  argv(disk: string): string[];
  /** Puts files there before; without it the command runs once with room enough. */
  prepare?(disk: string): void;
};

const withData = (from: string) => (disk: string) =>
  cpSync(from, path.join(disk, 'data'), { recursive: true });
const imported = (disk: string): string => {
  const csv = path.join(disk, 'a.csv');
  const source = readFileSync(path.join(project, 'test/fixtures/import/data-finder.csv'), 'utf8');
  writeFileSync(csv, `${source}${'\n'.repeat(20_000)}`);
  return csv;
};

const cases: Case[] = [
  {
    name: 'build',
    size: 900,
    leave: [0, 4, 40, 100, 160],
    argv: (disk) => ['build', shipped, '-o', `${disk}/o`, '--edition', 'screen'],
  },
  {
    name: 'pack',
    size: 16_000,
    leave: [0, 100],
    argv: (disk) => ['pack', shipped, '-o', `${disk}/o`],
  },
  {
    name: 'import',
    size: 900,
    leave: [0, 4, 12, 24],
    prepare(disk) {
      withData(path.join(project, 'data'))(disk);
      imported(disk);
    },
    argv: (disk) => ['import', shipped, `${disk}/a.csv`, '--as-of', '2024-06-30', '--data', `${disk}/data`],
  },
  {
    name: 'new',
    size: 900,
    leave: [0, 4, 12],
    prepare: withData(path.join(project, 'data')),
    argv: (disk) => ['new', 'azerbaijan/2025-03', '--data', `${disk}/data`],
  },
  {
    name: 'export',
    size: 200,
    leave: [0, 4],
    prepare: (disk) => mkdirSync(path.join(disk, 'o')),
    argv: (disk) => ['export', shipped, '--xlsx', '-o', `${disk}/o/form.xlsx`],
  },
  {
    name: 'explain',
    size: 2000,
    leave: [0, 100],
    prepare: (disk) => mkdirSync(path.join(disk, 'o')),
    argv: (disk) => ['explain', '-o', `${disk}/o/pages`],
  },
];

it.each(cases)('$name', async ({ size, leave, argv, prepare }) => {
  for (const left of leave) {
    const disk = smallDisk(size);
    if (typeof disk !== 'string') {
      process.stderr.write(`not tried: ${disk.why}\n`);
      return;
    }
    if (prepare) prepare(disk);
    else expect((await factsheet(argv(disk))).code).toBe(0);
    fill(disk, left);
    const before = contentsOf(disk);
    const { code, stderr } = await factsheet(argv(disk));
    expect(stderr).toMatch(/the disk is full \(ENOSPC\)\. Nothing was changed\. \[cannot-write\]/);
    expect(code).toBe(1);
    expect(contentsOf(disk)).toEqual(before);
  }
});
