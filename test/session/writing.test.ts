// What programs do with a data folder on the disk: a next period, and figures out of a file.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { importInto, newPeriod } from '../../src/index.ts';
import { fixtures } from '../import/support.ts';
import { dataWith } from '../support/data.ts';

const given = (name: string) => ({ shown: name, read: () => readFile(path.join(fixtures, name)) });

it('a next period begins from the one before, and what is imported is told before it is taken', async () => {
  const { folder } = await dataWith();
  const { from, open } = await newPeriod(folder, 'azerbaijan/2025-03');
  expect(from).toBe('azerbaijan/2024-09');
  expect(open.length).toBeGreaterThan(20);
  const figures = path.join(folder, 'azerbaijan/2025-03/figures.yaml');
  const before = await readFile(figures, 'utf8');
  const options = {
    period: 'azerbaijan/2025-03',
    files: [given('hdx-old.csv')],
    asOf: '2024-12-31',
    fetch: false,
    today: new Date(2025, 6, 1),
  };
  const told = await importInto(folder, { ...options, dryRun: true });
  expect(told.changes.length).toBeGreaterThan(3);
  expect(told.written).not.toEqual([]);
  expect(await readFile(figures, 'utf8')).toBe(before);
  expect(await readdir(path.dirname(figures))).not.toContain('sources');
  const taken = await importInto(folder, { ...options, dryRun: false });
  expect(taken.changes).toEqual(told.changes);
  expect(await readFile(figures, 'utf8')).not.toBe(before);
  await expect(newPeriod(folder, 'azerbaijan/2025-03')).rejects.toMatchObject({ code: 'period-exists' });
});
