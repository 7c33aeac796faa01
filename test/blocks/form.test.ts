// The Excel form of a period with blocks of its own: what the program writes into it, it takes back without a word.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { exportFigures } from '../../src/commands/export/export.ts';
import { folderSource } from '../../src/files/folder-source.ts';
import { createPeriod } from '../../src/session/begin/period.ts';
import { openTarget } from '../../src/session/import/target.ts';
import { importWorkbook } from '../../src/session/import/workbook.ts';
import { cellsOf } from '../import/workbooks.ts';
import { type Change, dataWith, project, shipped } from '../support/data.ts';
import { charts } from './arrangements.ts';

/** A map in the west and south, and ages of another source than the results’. */
const changes: Change[] = [
  ...charts,
  { file: `${shipped}/figures.yaml`, find: '[49.85, 40.4]', put: '[-49.85, -40.4]' },
  { file: `${shipped}/figures.yaml`, find: 'group: refugees\n', put: 'group: refugees\n  source: rdf\n' },
];

async function thereAndBack(folder: string, period: string) {
  const output = path.join(folder, '..', 'output');
  const { file } = await exportFigures({ project, data: folder, shownData: 'data', period, output });
  const bytes = await readFile(file);
  const target = await openTarget(folderSource(folder, 'data'), period);
  return {
    cells: await cellsOf(bytes),
    taken: await importWorkbook(target, { bytes, shown: 'form.xlsx' }),
  };
}

it('of a full period changes nothing, and tells nothing', async () => {
  const { folder } = await dataWith(changes);
  const { cells, taken } = await thereAndBack(folder, shipped);
  expect(taken).toMatchObject({ changes: [], findings: [] });
  const names = cells.map(([name]) => String(name));
  expect(names).toContain('age_sex.female.0-17');
  expect(names.filter((name) => name.includes('places'))).toEqual([]);
});

it('of a period that is still empty has no day that nobody gave', async () => {
  const { folder } = await dataWith(changes);
  await createPeriod(folderSource(folder, 'data'), 'azerbaijan/2025-03');
  const { cells, taken } = await thereAndBack(folder, 'azerbaijan/2025-03');
  expect(taken).toMatchObject({ changes: [], findings: [] });
  expect(cells.flat().filter((cell) => String(cell).startsWith('1583'))).toEqual([]);
});
