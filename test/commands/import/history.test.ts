// factsheet import with an operation: the people of every year end up in its history.yaml, and nothing else of it changes.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderSource } from '../../../src/files/folder-source.ts';
import { readHistory } from '../../../src/period/history.ts';
import { codes, type Desk, deskAt, nextPeriod } from '../../import/support.ts';

const header =
  'Year,"Country of origin","Country of origin (ISO)","Country of asylum","Country of asylum (ISO)","Refugees under UNHCR\'s mandate",Asylum-seekers,"IDPs of concern to UNHCR","Stateless persons"';
const year = (
  name: number,
  [refugees, idps, stateless]: [number | string, number | string, number | string],
) =>
  [
    `${name},Ukraine,UKR,Azerbaijan,AZE,${refugees},10,-,-`,
    `${name},Afghanistan,AFG,Azerbaijan,AZE,100,"0",-,-`,
    `${name},Azerbaijan,AZE,Azerbaijan,AZE,"0","0",${idps},-`,
    `${name},Stateless,XXA,Azerbaijan,AZE,"0","0",-,${stateless}`,
  ].join('\n');
const content = `${header}\n${[
  year(2021, [1500, 654_839, 3585]),
  year(2022, [5800, 659_292, '*']),
  year(2024, [6331, 655_212, 271]),
].join('\n')}\n`;
const csv = { name: 'years.csv', content };

/** The shipped operation, named as such, with this history, if any. */
async function desk(history?: string): Promise<Desk & { history(): Promise<string> }> {
  const { folder } = await nextPeriod();
  const file = path.join(folder, 'azerbaijan/history.yaml');
  if (history !== undefined) await writeFile(file, history);
  return { ...deskAt(folder, 'azerbaijan'), history: () => readFile(file, 'utf8') };
}

const mine = `# Ours
source: office
years:
  2020: { refugees: 1591 } # counted by hand
  "2021":
    as_of: 2021-06-30 # mid-year
    refugees: 1500 # too low
    stateless: 3585
`;

it('makes the file with every year, and keeps the download beside', async () => {
  const at = await desk();
  const imported = await at.run([csv]);
  expect(codes(imported)).toEqual(['note statistics-gap']);
  expect(imported.findings[0]?.message).toMatch(
    /^stateless has no number for 2022: The number of stateless .* is hidden/,
  );
  expect(imported.kind).toBe('history');
  expect((await at.history()).replace(/^#.*\n/gm, '').trimStart()).toBe(`source: rdf
years:
  2021:
    refugees: 1600
    asylum_seekers: 10
    stateless: 3585
    idps: 654839
  2022:
    refugees: 5900
    asylum_seekers: 10
    idps: 659292
  2024:
    refugees: 6431
    asylum_seekers: 10
    stateless: 271
    idps: 655212
`);
  expect(await at.kept()).toEqual(['sources.yaml', 'years.csv']);
  const read = await readHistory(folderSource(at.folder), 'azerbaijan', {
    today: '2025-07-01',
    sources: ['rdf'],
  });
  expect(read?.findings.map(({ code, at: where }) => `${code} ${where}`)).toEqual([
    'history-gap years',
    'history-gap years.2021.stateless',
  ]);
  expect(read?.history?.years).toMatchObject([
    { year: 2021 },
    { year: 2022 },
    { year: 2024, as_of: '2024-12-31' },
  ]);
});

it('changes what stands there value by value, and no other byte', async () => {
  const at = await desk(mine.replaceAll('\n', '\r\n'));
  const imported = await at.run([csv], { asOf: '2024-06-30' });
  expect(imported.differences.map(({ name, then, now }) => `${name} ${then} ${now}`)).toEqual([
    'years.2021.as_of 2021-06-30 2021-12-31',
    'years.2021.refugees 1500 1600',
  ]);
  const text = mine.replace('2021-06-30', '2021-12-31').replace('1500 #', '1600 #');
  const added =
    '  2022:\n    refugees: 5900\n  2024:\n    as_of: 2024-06-30\n    refugees: 6431\n    stateless: 271\n';
  expect(await at.history()).toBe((text + added).replaceAll('\n', '\r\n'));
});

it('puts an older year before the others, above the comment of the one that follows', async () => {
  const at = await desk(
    'source: rdf\nyears:\n  2020: { refugees: 1 }\n\n  # the last\n  2024:\n    refugees: 6431\n',
  );
  await at.run([csv]);
  expect(await at.history()).toBe(
    'source: rdf\nyears:\n  2020: { refugees: 1 }\n\n  2021:\n    refugees: 1600\n  2022:\n    refugees: 5900\n  # the last\n  2024:\n    refugees: 6431\n',
  );
});

it('does nothing the second time', async () => {
  const at = await desk();
  await at.run([csv]);
  const text = await at.history();
  const again = await at.run([csv]);
  expect([again.changes, again.written]).toEqual([[], []]);
  expect(await at.history()).toBe(text);
});

it('writes nothing in a dry run', async () => {
  const at = await desk();
  const { changes, written } = await at.run([csv], { dryRun: true });
  expect(changes).toHaveLength(11);
  expect(written).toContain('data/azerbaijan/history.yaml');
  expect(await readdir(path.join(at.folder, 'azerbaijan'))).not.toContain('history.yaml');
});

describe('is refused', () => {
  it.each<[string, Parameters<Desk['run']>[1], RegExp]>([
    ['without the date of the newest year', { asOf: undefined }, /newest year is 2024, and nothing tells/],
    ['with the date of another year', { asOf: '2023-12-31' }, /newest year is 2024, and --as-of says 2023/],
    ['with a date to come', { asOf: '2026-12-31' }, /has not come yet/],
    ['with a number of origins', { origins: 3 }, /--origins is for a period/],
  ])('%s', async (_, options, message) => {
    const at = await desk(mine);
    await expect(at.run([csv], options)).rejects.toMatchObject({
      kind: 'usage',
      message: expect.stringMatching(message),
    });
    expect(await at.history()).toBe(mine);
  });

  it('where the file cannot be read, or a row has broken off', async () => {
    const at = await desk(`${mine}  "open: x\n`);
    await expect(at.run([csv])).rejects.toMatchObject({ code: 'period-unsound' });
    const other = await desk();
    const torn = other.run([{ name: 'torn.csv', content: content.slice(0, -25) }]);
    await expect(torn).rejects.toMatchObject({ code: 'statistics-torn' });
    expect(await readdir(path.join(other.folder, 'azerbaijan'))).not.toContain('history.yaml');
  });
});

describe('doubts in the rows of a year', () => {
  it('are told with the year, as in an import of one period', async () => {
    const at = await desk();
    const elsewhere = '2021,Ukraine,UKR,Azerbaijan,AZE,1500,10,-,-';
    const rows = content.replace(elsewhere, '2021,Ukraine,UKR,Azerbaijan,AZE,1500,10,44,-');
    const { findings, written } = await at.run([{ name: 'years.csv', content: rows }]);
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: 'statistics-elsewhere',
        severity: 'warning',
        message: expect.stringMatching(/^2021: 44 .* stand on other rows than that of origin AZE/),
      }),
    );
    expect(written).not.toEqual([]);
  });

  it('that contradict themselves keep everything as it is', async () => {
    const at = await desk(mine);
    const own = '2022,Azerbaijan,AZE,Azerbaijan,AZE,"0"';
    const rows = content.replace(own, own.replace('"0"', '7'));
    const { findings, written } = await at.run([{ name: 'years.csv', content: rows }]);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([
      expect.objectContaining({
        code: 'statistics-contradiction',
        message: '2022: The row of AZE in AZE has refugees or asylum-seekers.',
        place: { file: 'years.csv', line: 8 },
      }),
    ]);
    expect(written).toEqual([]);
    expect(await at.history()).toBe(mine);
  });
});
