// The funding by donor, sector and earmarking: what is shown of it, what other lists know of it, and what is told.

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { kinds } from '../../src/blocks/index.ts';
import { loadPeriod } from '../../src/blocks/load.ts';
import { runChecks } from '../../src/checks/check.ts';
import { dateAfterIssue } from '../../src/checks/figures/date-after-issue.ts';
import { blockEmpty } from '../../src/checks/texts/block-empty.ts';
import { exportFigures } from '../../src/commands/export/export.ts';
import { status } from '../../src/commands/status/status.ts';
import { folderSource } from '../../src/files/folder-source.ts';
import { memorySource } from '../../src/files/memory-source.ts';
import { openSession } from '../../src/index.ts';
import { localise } from '../../src/locale/local.ts';
import { figuresCsv } from '../../src/pdf/figures-csv.ts';
import { createPeriod } from '../../src/session/begin/period.ts';
import { latoRenderer } from '../charts/support.ts';
import { subjectIn, told } from '../checks/support.ts';
import { cellsOf } from '../import/workbooks.ts';
import { shownBlocks } from '../support/blocks.ts';
import { type Change, dataWith, memoryWith, project, shipped } from '../support/data.ts';
import { memoryOf } from '../support/memory.ts';
import { fundingInDetail } from './arrangements.ts';

const figures = `${shipped}/figures.yaml`;
const inFigures = (find: string | RegExp, put: string): Change => ({ file: figures, find, put });
const inPage = (find: string, put: string): Change => ({ file: `${shipped}/page.yaml`, find, put });
const inText = (find: string, put: string): Change => ({ file: `${shipped}/text.en.yaml`, find, put });

const subject = async (...changes: Change[]) =>
  subjectIn(memorySource(await memoryWith([...fundingInDetail, ...changes])), shipped);

/** What the kind's own checks and some on all blocks tell, and what is wrong with the files themselves. */
async function found(...changes: Change[]): Promise<string[]> {
  const { findings } = await loadPeriod(
    memorySource(await memoryWith([...fundingInDetail, ...changes])),
    shipped,
  );
  if (findings.length > 0) return told(findings);
  const checks = [...(kinds.breakdown?.checks ?? []), blockEmpty, dateAfterIssue];
  const all = told(runChecks(checks, await subject(...changes)));
  return all.map((one) => one.replace(/\.yaml:\d+(:\d+)?/, '.yaml'));
}

/** The English rows of a chart, as a page says them. */
async function rowsOf(name: string, ...changes: Change[]) {
  const { period, languages } = await subject(...changes);
  const languageFile = languages.find(({ language }) => language === 'en')?.file;
  if (!languageFile) throw new Error('no English');
  const { chart, title } = (shownBlocks(
    localise({ period, language: 'en', languageFile }),
    await latoRenderer(),
  )[name] ?? {}) as {
    title?: string;
    chart?: { alt: string; note?: string; table: readonly Record<string, string>[] };
  };
  const rows = chart?.table.map((row) => [row.name, row.value, row.share].filter(Boolean).join(' '));
  return {
    title,
    alt: chart?.alt,
    note: chart?.note,
    rows: rows?.map((row) => row.replaceAll('\u00A0', ' ')),
  };
}

describe('a breakdown', () => {
  it('of what is right has no findings', async () => {
    expect(await found()).toEqual([]);
  });

  it('ranks donors and sectors, and has what the parts lack at the end, where the office says so', async () => {
    expect(await rowsOf('funding_by_donor')).toMatchObject({
      title: 'Funding by donor',
      rows: [
        'Germany $1.3 million 28%',
        'United Kingdom of Great Britain and Northern Ireland $640,000 14%',
        'Australia $310,000 7%',
        'Republic of Korea $90,000 2%',
        'Other donors $2.2 million 49%',
      ],
    });
    const hidden = await rowsOf('funding_by_donor', inPage('rest: shown', 'rest: hidden'));
    expect(hidden.rows).toHaveLength(4);
    expect(hidden.rows?.[0]).toBe('Germany $1.3 million 28%');
    const named = await rowsOf(
      'funding_by_donor',
      inText('\nneeds:', '\nfunding_by_donor: { rest: Private }\nneeds:'),
    );
    expect(named.rows?.at(-1)).toBe('Private $2.2 million 49%');
  });

  it('tells earmarkings from the freest on, whatever the order of the file', async () => {
    const turned = inFigures(
      /amounts: \{ unearmarked: (\d+), softly_earmarked/,
      'amounts: { earmarked: 1400000, unearmarked: $1, softly_earmarked',
    );
    const without = inFigures(/, earmarked: 1400000/, '');
    const { rows, alt, note } = await rowsOf('funding_by_earmarking', without, turned);
    expect(rows?.map((row) => row.replace(/ \$.*/, ''))).toEqual([
      'Unearmarked',
      'Softly earmarked',
      'Earmarked',
      'Tightly earmarked',
    ]);
    expect(note?.replaceAll('\u00A0', ' ')).toBe('Share of all $4.5 million received');
    expect(alt).toContain('Earmarked');
  });

  it('shows needs by sector as parts of what is required', async () => {
    const { title, rows } = await rowsOf('needs');
    expect(title).toBe('What is needed');
    expect(rows?.[0]).toBe('Protection $5.0 million 63%');
  });

  it('of another day has no shares, and is not held against the funding of an earlier one', async () => {
    const later = inFigures(/funding_by_sector:\n/, 'funding_by_sector:\n  as_of: 2024-08-31\n');
    const { rows, note } = await rowsOf('funding_by_sector', later);
    expect([note, rows?.[0]]).toEqual([undefined, 'Protection and legal aid $2.6 million']);
  });
});

describe('what is told', () => {
  it.each<[what: string, changes: Change[], codes: RegExp[]]>([
    [
      'parts above the whole',
      [inFigures('protection: 2600000', 'protection: 2600001')],
      [
        /^error parts-exceed-whole figures\.yaml The amounts come to 4500001 USD, more than funding\.funded \(4500000\)/,
      ],
    ],
    [
      'parts above the whole of a later day',
      [
        inFigures('protection: 2600000', 'protection: 2600001'),
        inFigures(/funding_by_sector:\n/, 'funding_by_sector:\n  as_of: 2024-08-31\n'),
      ],
      [/^error parts-exceed-whole/],
    ],
    [
      'needs above what is required',
      [inFigures('solutions: 3000000', 'solutions: 3100000')],
      [/^error parts-exceed-whole .*funding\.required \(8000000\)/],
    ],
    [
      'a rest of which the page says nothing',
      [inPage('rest: shown', 'rest: hidden')],
      [/^note parts-less-than-whole figures\.yaml The amounts come to 2290000 USD, 2210000 less/],
    ],
    [
      'another currency',
      [inFigures(/funding_by_sector:\n/, 'funding_by_sector:\n  currency: EUR\n')],
      [/^error parts-in-other-currency figures\.yaml The amounts are in EUR, the funding in USD/],
    ],
    [
      'a donor that nobody knows',
      [inFigures('KOR: 90000', 'XYZ: 90000')],
      [/^error part-unnamed figures\.yaml There is no donor “XYZ”/, /^warning donor-unlisted .*XYZ/],
    ],
    [
      'a sector without a name, and a name without a sector',
      [inText('health: Health,', 'helth: Health,')],
      [
        /^error part-unnamed text\.en\.yaml .*health/,
        /^error part-unnamed text\.en\.yaml The sector helth has no amount/,
      ],
    ],
    [
      'an earmarking that there is not',
      [inFigures('softly_earmarked:', 'soft:')],
      [/^error part-unnamed figures\.yaml There is no earmarking “soft”/],
    ],
    [
      'two sectors by one name',
      [inText('health: Health,', 'health: Education,')],
      [/^error part-twice text\.en\.yaml health and education have the same name/],
    ],
    [
      'an amount in millions',
      [inFigures('KOR: 90000', 'KOR: 1.2')],
      [/^warning amount-unlikely figures\.yaml KOR is 1\.2 USD/],
    ],
    ['a donor of nothing', [inFigures('KOR: 90000', 'KOR: 0')], [/^warning amount-unlikely .*KOR is 0 USD/]],
    [
      'an amount below nought',
      [inFigures('KOR: 90000', 'KOR: -90000')],
      [/figures\.yaml:\d+:\d+ funding_by_donor\.amounts\.KOR/],
    ],
    [
      'no number',
      [inFigures('KOR: 90000', 'KOR: EUR 90')],
      [/figures\.yaml:\d+:\d+ funding_by_donor\.amounts\.KOR/],
    ],
    [
      'a donor twice',
      [inFigures('KOR: 90000', 'KOR: 90000, DEU: 1')],
      [/^error yaml-duplicate figures\.yaml/],
    ],
    [
      'a source that there is not',
      [inFigures(/funding_by_sector:\n/, 'funding_by_sector:\n  source: nobody\n')],
      [/^error unknown-source figures\.yaml:\d+:\d+ The source “nobody”/],
    ],
    [
      'a day that is still to come',
      [inFigures(/funding_by_sector:\n/, 'funding_by_sector:\n  as_of: 2024-12-31\n')],
      [/^error date-after-issue figures\.yaml funding_by_sector is as of 2024-12-31/],
    ],
    [
      'a donor who is not thanked',
      [inFigures('NOR, KOR, SWE', 'NOR, SWE')],
      [/^warning donor-unlisted figures\.yaml The list of donors has no KOR/],
    ],
    [
      'what is required by donor',
      [inPage('{ rest: shown }', '{ rest: shown, of: required }')],
      [/^error required-by-sector-only page\.yaml The block funding_by_donor/],
    ],
    [
      'no data',
      [inFigures(/needs:\n {2}amounts.*\n/, '')],
      [/^warning block-empty page\.yaml “needs” stands on page 3, and figures\.yaml has no data for it/],
    ],
    [
      'another way of breaking down',
      [inPage('by: sector, of', 'by: country, of')],
      [/page\.yaml:\d+:\d+ blocks\.needs\.by/],
    ],
  ])('%s', async (_, changes, codes) => {
    const all = await found(...changes);
    expect(all.map((one, index) => (codes[index]?.test(one) ? 'as it should be' : one))).toEqual(
      codes.map(() => 'as it should be'),
    );
  });
});

describe('its amounts', () => {
  it('are told where all of them are 0, or there are none', async () => {
    const needs = (amounts: string) => inFigures(/(\nneeds:\n {2}amounts: ).*\n/, `$1${amounts}\n`);
    const told = async (amounts: string) => blockEmpty.find(await subject(needs(amounts)));
    expect(await told('{ education: 0, health: 0 }')).toMatchObject([
      { about: 'needs', message: '“needs” stands on page 3, and all its figures are 0.' },
    ]);
    expect(await told('{ education: 0, health: 1 }')).toEqual([]);
    expect(await told('{}')).toMatchObject([
      { about: 'needs', message: '“needs” stands on page 3, and figures.yaml has no figures for it.' },
    ]);
  });

  it('are figures that texts may name, with day, source and currency of the funding, or their own', async () => {
    const own = inFigures(/funding_by_sector:\n/, 'funding_by_sector:\n  as_of: 2024-08-31\n  source: rdf\n');
    const { period } = await subject(
      own,
      inText('needs:\n', 'needs:\n  rest: "{{funding_by_donor.DEU, money}}"\n'),
    );
    expect(period.table.get('funding_by_donor.DEU')).toMatchObject({
      ...{ kind: 'money', value: 1_250_000, currency: 'USD', as_of: '2024-09-30', source: 'office' },
      path: ['funding_by_donor', 'amounts', 'DEU'],
    });
    expect(period.table.get('funding_by_sector.health')).toMatchObject({
      as_of: '2024-08-31',
      source: 'rdf',
    });
  });

  it('stand in figures.csv by their names', async () => {
    const { period, languages } = await subject();
    const locals = languages.map(({ language, file }) => localise({ period, language, languageFile: file }));
    const csv = Buffer.from(figuresCsv(locals)).toString();
    for (const row of [
      'funding_by_donor.DEU,Donorlar üzrə maliyyələşmə: Almaniya,Funding by donor: Germany,1250000,USD,2024-09-30,',
      'funding_by_sector.health,Sektorlar üzrə maliyyələşmə: Health,Funding by sector: Health,900000,USD',
      'Funding by earmarking: Tightly earmarked,300000,USD',
      'Requirements by sector: Protection,5000000,USD',
    ])
      expect(csv).toContain(row);
  });

  it('are rows of the Excel form, with what they are, their unit and their time', async () => {
    const { folder } = await dataWith(fundingInDetail);
    const output = path.join(folder, '..', 'output');
    const { file } = await exportFigures({
      project,
      data: folder,
      shownData: 'data',
      period: shipped,
      output,
    });
    const rows = await cellsOf(await readFile(file));
    const row = rows.find(([name]) => name === 'funding_by_donor.amounts.DEU');
    expect(row).toEqual(
      expect.arrayContaining(['Funding by donor: Germany', 1_250_000, '2024-09-30', 'office', 'USD']),
    );
  });

  it('are compared with last time, and are empty in a new period whose names stay', async () => {
    const source = inFigures(/funding_by_donor:\n/, 'funding_by_donor:\n  source: office\n  currency: USD\n');
    const { folder } = await dataWith([...fundingInDetail, source]);
    await createPeriod(folderSource(folder), 'azerbaijan/2025-03');
    const text = await readFile(path.join(folder, 'azerbaijan/2025-03/figures.yaml'), 'utf8');
    expect(text).toMatch(/funding_by_donor:\n {2}source: office\n {2}currency: USD\n {2}amounts: \{ AUS: *,/);
    await using session = openSession({ files: await memoryOf(folder) });
    const answer = await session.compare('azerbaijan/2024-09', 'azerbaijan/2025-03');
    const one = answer.comparison?.figures.find(({ name }) => name === 'funding_by_donor.DEU');
    expect(one).toMatchObject({ status: 'empty', label: 'Funding by donor: Germany', group: 'blocks' });
    const [now] = await status(folderSource(folder, 'data'), ['azerbaijan/2025-03']);
    expect(now?.open.map(({ at }) => at)).toContain('funding_by_donor.amounts.DEU');
  });

  it('that are nowhere are missing in status', async () => {
    const { folder } = await dataWith([...fundingInDetail, inFigures(/needs:\n {2}amounts.*\n/, '')]);
    const [now] = await status(folderSource(folder, 'data'), [shipped]);
    expect(now?.open.map(({ at, state }) => `${at} ${state}`)).toEqual(['needs missing']);
  });
});
