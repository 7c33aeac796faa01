// `factsheet status` on real folders, in every state that a person leaves them in.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { status } from '../../../src/commands/status/status.ts';
import { folderSource } from '../../../src/files/folder-source.ts';
import { createPeriod } from '../../../src/session/begin/period.ts';
import { type Change, dataWith, operations, shipped, temporaryFolder } from '../../support/data.ts';

async function statusWith(...changes: Change[]) {
  const { folder } = await dataWith(changes);
  const [found] = await status(folderSource(folder, 'data'), [shipped]);
  if (!found) throw new Error('no status');
  return found;
}

it('finds nothing left to do in the shipped period', async () => {
  const found = await statusWith();
  expect(found.done).toBe(found.total);
  expect(found).toMatchObject({ faults: [], open: [], notes: `data/${shipped}/NOTES.md` });
  expect(found.accepted).toBeGreaterThan(0);
  expect(found.parts.map(({ file }) => file)).toEqual([
    `data/${shipped}/figures.yaml`,
    `data/${shipped}/text.az.yaml`,
    `data/${shipped}/text.en.yaml`,
  ]);
});

it('finds nothing done in a period that was just begun, of any operation', async () => {
  const { folder } = await dataWith([], operations);
  await createPeriod(folderSource(folder), 'large-operation/2025-06');
  await createPeriod(folderSource(folder), 'small-operation/2025-09');
  const found = await status(folderSource(folder), []);
  expect(found.map(({ period, done }) => `${period} ${done}`)).toEqual([
    'large-operation/2025-06 0',
    'small-operation/2025-09 0',
  ]);
  expect(found[0]?.counts).toEqual({ carried: 65, empty: 41 });
});

it('follows the work: a figure filled, a passage confirmed, a passage taken out of one language', async () => {
  const { folder } = await dataWith();
  const id = 'azerbaijan/2025-03';
  await createPeriod(folderSource(folder), id);
  const before = await status(folderSource(folder), [id]);
  const after = await dataWith(
    [
      { file: `${id}/figures.yaml`, find: 'issued:', put: 'issued: 2025-03-31' },
      { file: `${id}/text.az.yaml`, find: 'solutions: !carried', put: 'solutions:' },
      { file: `${id}/text.az.yaml`, find: 'self_reliance: !carried', put: 'self_reliance: !checked' },
      { file: `${id}/text.en.yaml`, find: / {2}climate: [^#]*(?=\n#)/, put: '' },
    ],
    folder,
  );
  const [now] = await status(folderSource(after.folder), [id]);
  expect(before[0]?.done).toBe(0);
  expect(now).toMatchObject({ done: 2, counts: { filled: 1, unread: 1, checked: 1, missing: 1 } });
  expect(now?.open[0]).toMatchObject({ at: 'during', was: '2024-01/2024-09', place: { line: 8 } });
  expect(now?.open.find(({ state }) => state === 'missing')).toMatchObject({
    at: 'opening.climate',
    place: { file: `data/${id}/text.en.yaml`, line: 9 },
  });
});

describe('broken files', () => {
  it('that a schema would refuse are counted all the same', async () => {
    const found = await statusWith(
      {
        file: `${shipped}/figures.yaml`,
        find: 'refugees: 8087',
        put: 'refugees: many\n    aliens: [1, {a: }]',
      },
      { file: `${shipped}/text.en.yaml`, find: 'opening:', put: 'openings:' },
      { file: 'azerbaijan/operation.yaml', find: 'iso3: AZE', put: 'iso3: 5' },
    );
    expect(found.faults).toEqual([]);
    expect(found.open.map(({ at, state }) => `${at} ${state}`)).toEqual([
      'population.groups.aliens.1.a empty',
      ...['solutions', 'self_reliance', 'climate'].map((name) => `openings.${name} missing`),
      ...['solutions', 'self_reliance', 'climate'].map((name) => `opening.${name} missing`),
    ]);
  });

  it('that are no YAML, no UTF-8 or not there are named', async () => {
    const found = await statusWith(
      { file: `${shipped}/figures.yaml`, find: 'issued:', put: 'issued: [' },
      { file: `${shipped}/text.az.yaml`, content: Buffer.from([0xe9, 0x41]) },
    );
    expect(found.faults.map(({ code, place }) => `${code} ${place?.file}`)).toEqual([
      `yaml-syntax data/${shipped}/figures.yaml`,
      `file-not-utf8 data/${shipped}/text.az.yaml`,
    ]);
    expect(found.parts[1]).toMatchObject({ done: 0, total: 39, counts: { missing: 39 } });
  });

  it('of the operation leave the languages that there are files of', async () => {
    for (const content of ['languages: [', 'languages: az\n', '']) {
      const found = await statusWith({ file: 'azerbaijan/operation.yaml', content });
      expect(found.parts.map(({ language }) => language)).toEqual([undefined, 'az', 'en']);
      expect(found.faults.length).toBe(content.endsWith('[') ? 1 : 0);
    }
  });

  it('are none: an empty folder has everything missing', async () => {
    const folder = path.join(await temporaryFolder(), 'data');
    await mkdir(path.join(folder, 'georgia/2025-03'), { recursive: true });
    await writeFile(path.join(folder, 'georgia/operation.yaml'), 'languages: [en, ka]\n');
    const [found] = await status(folderSource(folder), []);
    expect(found?.faults.map(({ code, place }) => `${code} ${place?.file}`)).toEqual([
      'file-missing data/georgia/2025-03/figures.yaml',
      'file-missing data/georgia/2025-03/text.en.yaml',
      'file-missing data/georgia/2025-03/text.ka.yaml',
    ]);
  });
});

it('says which periods there are where one is unknown, and that there is no data where there is none', async () => {
  const { folder } = await dataWith();
  await expect(status(folderSource(folder), ['azerbaijan/2031-01'])).rejects.toMatchObject({
    code: 'unknown-period',
  });
  await rm(folder, { recursive: true });
  await expect(status(folderSource(folder), [])).rejects.toMatchObject({ code: 'no-data' });
});
