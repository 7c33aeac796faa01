// factsheet import: statistics of every format end up in figures.yaml, and nothing else of it changes.

import { createHash } from 'node:crypto';
import { chmod, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { givenFile } from '../../../src/commands/shared/named-files.ts';
import {
  codes,
  type Desk,
  deskAt,
  end2024,
  fixture,
  fixtures,
  type Given,
  nextPeriod,
} from '../../import/support.ts';
import { dataWith, large, operations, temporaryFolder } from '../../support/data.ts';

const sourcesOf = async ({ folder, period }: Desk): Promise<Record<string, unknown>[]> =>
  parse(await readFile(path.join(folder, period, 'sources/sources.yaml'), 'utf8'));

/** The download as a zip, with footnotes. */
async function zipped(csv = 'data-finder.csv'): Promise<Uint8Array> {
  const [table, notes] = [await fixture(csv), 'Year,Footnote\n'];
  return zipSync({ 'population.csv': Buffer.from(table), 'footnotes.csv': Buffer.from(notes) });
}

const asExcelSaves = (csv: string) => csv.replaceAll(',', ';').replaceAll('\n', '\r\n');
const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');

const formats: [name: string, files: () => Promise<Given[]>, notes?: string[]][] = [
  ['the Data Finder’s CSV', async () => ['data-finder.csv']],
  [
    'CSV with preamble, thousands separators, BOM and CRLF, without ISO codes',
    async () => ['data-finder-preamble.csv'],
    ['note statistics-years'],
  ],
  ['HDX with names and tags', async () => ['hdx.csv']],
  ['HDX of an older form', async () => ['hdx-old.csv']],
  ['answers of the API, two pages', async () => ['answer-page-2.json', 'answer-page-1.json']],
  ['the download’s zip', async () => [{ name: 'download (3).zip', content: await zipped() }]],
  [
    'a zip with odd entries',
    async () => {
      const population = Buffer.from(await fixture('data-finder.csv'));
      const content = zipSync({
        'download/': new Uint8Array(),
        'download/Population.CSV': population,
        '__MACOSX/download/._population.csv': Buffer.from('x'),
        '../../escape.txt': Buffer.from('x'),
      });
      return [{ name: 'odd.zip', content }];
    },
  ],
  [
    'a table with semicolons, as Excel saves it',
    async () => [{ name: 'excel.csv', content: asExcelSaves(await fixture('hdx-old.csv')) }],
  ],
  [
    'Unicode text of Excel, UTF-16 with tabs',
    async () => [{ name: 'excel.txt', content: utf16((await fixture('hdx-old.csv')).replaceAll(',', '\t')) }],
  ],
  ['a zip with the name of a CSV', async () => [{ name: 'population.csv', content: await zipped() }]],
  [
    'JSON with BOM on one page, with sums as total',
    async () => {
      const items = (await Promise.all([1, 2].map((page) => fixture(`answer-page-${page}.json`)))).flatMap(
        (text) => (JSON.parse(text) as { items: unknown[] }).items,
      );
      const answer = {
        page: 1,
        'short-url': 'x',
        maxPages: 1,
        total: [{ refugees: 6431, idps: '655212' }],
        items,
      };
      return [{ name: 'all.json', content: `\uFEFF${JSON.stringify(answer)}` }];
    },
  ],
  [
    'the same rows twice, in two formats',
    async () => ['data-finder.csv', 'hdx-old.csv'],
    Array.from({ length: 11 }, () => 'note statistics-double'),
  ],
];

describe('every format', () => {
  it.each(formats)('fills population and origins from %s', async (_, files, notes = []) => {
    const desk = await nextPeriod();
    const before = await desk.figures();
    const imported = await desk.run(await files());
    expect(codes(imported)).toEqual(notes);
    expect(await desk.population()).toEqual({ as_of: '2024-12-31', source: 'rdf', ...end2024 });
    expect(imported.changes).toHaveLength(11);
    expect(imported.differences).toEqual([]);
    expect(imported.written.at(-1)).toBe('data/azerbaijan/2025-03/figures.yaml');
    // Everything that stood there, comments with the last values too, still stands there.
    const after = (await desk.figures()).split('\n');
    const gone = before.split('\n').filter((line) => !after.some((other) => sameButValue(other, line)));
    expect(gone).toEqual(['      JOR: # was 1 (mid-2024)']);
  });

  const sameButValue = (one: string, other: string) =>
    one.replace(/: [\d-]+/, ':') === other.replace(/: [\d-]+/, ':');

  it('does the same for another country, with returned people and other years', async () => {
    const { folder } = await dataWith([], operations);
    const desk = deskAt(folder, large);
    const before = await desk.figures();
    const imported = await desk.run(['congo.csv']);
    expect(codes(imported)).toEqual(['note statistics-not-taken', 'note statistics-years']);
    const { groups, origins } = await desk.population();
    expect(groups).toEqual({
      refugees: 490 + 41020 + 208100 + 207300 + 56400,
      asylum_seekers: 5 + 110 + 40 + 260 + 75,
      idps: 6182000,
      stateless: 1310,
      returned: 8100 + 400 + 1450000,
      others: 35,
      oip: 10,
    });
    expect(Object.entries(origins.refugees ?? {})).toEqual([
      ['CAF', 208100],
      ['RWA', 207300],
      ['SSD', 56400],
      ['BDI', 41020],
      ['AGO', 490],
    ]);
    expect(Object.keys(origins.asylum_seekers ?? {})).toEqual(['RWA', 'BDI', 'SSD']);
    const differences = Object.fromEntries(
      imported.differences.map(({ name, then, now }) => [name, [then, now]]),
    );
    expect(differences['population.groups.refugees']).toEqual([3100000, 513310]);
    expect(differences['population.origins.refugees.SDN']).toEqual([1210400, null]);
    const rest = (text: string) => text.slice(text.indexOf('\nfunding:'));
    expect(rest(await desk.figures())).toBe(rest(before));
  });

  it('lists as many origins as are asked for, or stood there, or stood in the last period', async () => {
    const desk = await nextPeriod();
    await desk.run(['data-finder.csv'], { origins: 2 });
    expect(Object.keys((await desk.population()).origins.refugees ?? {})).toEqual(['UKR', 'AFG']);
    await desk.run(['data-finder.csv']);
    expect(Object.keys((await desk.population()).origins.refugees ?? {})).toEqual(['UKR', 'AFG']);
    await desk.edit({ path: ['population', 'origins', 'refugees'], entries: {} });
    await desk.run(['data-finder.csv']);
    expect(Object.keys((await desk.population()).origins.refugees ?? {})).toEqual(['UKR', 'AFG', 'RUS']);
    const last = deskAt(desk.folder, 'azerbaijan/2024-09');
    await last.edit({ path: ['population', 'origins', 'refugees'], entries: { UKR: 5, AFG: 4 } });
    await desk.edit({ path: ['population', 'origins', 'refugees'], entries: {} });
    await desk.run(['data-finder.csv']);
    expect(Object.keys((await desk.population()).origins.refugees ?? {})).toEqual(['UKR', 'AFG']);
  });

  it('tells nothing new the second time, and what is different the third', async () => {
    const desk = await nextPeriod();
    await desk.run(['data-finder.csv']);
    const before = await desk.figures();
    const again = await desk.run(['data-finder.csv']);
    expect(again).toMatchObject({ changes: [], differences: [], written: [], kept: [{ isNew: false }] });
    expect(await desk.figures()).toBe(before);
    await desk.edit({ path: ['population', 'groups', 'refugees'], value: 6400 });
    const third = await desk.run(['data-finder.csv']);
    expect(third.differences.map(Object.values)).toEqual([['population.groups.refugees', 6400, 6431]]);
    expect(third.changes).toEqual(third.differences);
  });

  it('writes nothing in a dry run, and tells what it would', async () => {
    const desk = await nextPeriod();
    const before = await desk.figures();
    const dry = await desk.run(['data-finder.csv'], { dryRun: true });
    expect([await desk.figures(), await desk.kept()]).toEqual([before, []]);
    const wet = await desk.run(['data-finder.csv']);
    expect({ ...dry, dryRun: false }).toEqual(wet);
  });
});

describe('the raw files', () => {
  it('are kept as they came, with hash, day, date and licence', async () => {
    const desk = await nextPeriod();
    const content = await zipped();
    await desk.run([{ name: '../downloads/My Download (3).ZIP', content }]);
    const kept = await readFile(path.join(desk.folder, desk.period, 'sources/My-Download-3-.ZIP'));
    expect(kept.equals(content)).toBe(true);
    expect(await sourcesOf(desk)).toEqual([
      {
        file: 'My-Download-3-.ZIP',
        sha256: createHash('sha256').update(content).digest('hex'),
        bytes: content.length,
        retrieved: '2025-07-01',
        as_of: '2024-12-31',
        from: 'My Download (3).ZIP',
        rows: 'lines 2-12',
        values: expect.objectContaining({
          'population.groups.refugees': 6431,
          'population.groups.idps': 655212,
          'population.origins.refugees.UKR': 4812,
        }),
        licence: 'CC BY 4.0',
        attribution: 'UNHCR Refugee Population Statistics Database',
      },
    ]);
  });

  it('say what was read from them, also where the list is from before', async () => {
    const desk = await nextPeriod();
    await desk.run(['data-finder.csv']);
    const list = path.join(desk.folder, desk.period, 'sources/sources.yaml');
    const whole = await readFile(list, 'utf8');
    await writeFile(list, whole.replace(/ {2}values:\n(?: {4}.*\n)+/, ''));
    await desk.run(['data-finder.csv']);
    expect((await sourcesOf(desk))[0]).toMatchObject({
      values: { 'population.groups.stateless': 271, 'population.origins.asylum_seekers.UKR': 158 },
    });
  });

  it('are one entry if they are the same, and none takes the name of another', async () => {
    const desk = await nextPeriod();
    await desk.run(['data-finder.csv']);
    await desk.run([{ name: 'copy.csv', content: await fixture('data-finder.csv') }]);
    const other = `${await fixture('data-finder.csv')}\n`;
    await desk.run([{ name: 'Data-Finder.csv', content: other }]);
    expect(await desk.kept()).toEqual(['Data-Finder-2.csv', 'data-finder.csv', 'sources.yaml']);
    expect((await sourcesOf(desk)).map(({ file }) => file)).toEqual(['data-finder.csv', 'Data-Finder-2.csv']);
    expect(await readFile(path.join(desk.folder, desk.period, 'sources/data-finder.csv'), 'utf8')).toBe(
      await fixture('data-finder.csv'),
    );
  });

  it('get the date that was said last, and come back if they were deleted', async () => {
    const desk = await nextPeriod();
    await desk.run(['data-finder.csv'], { asOf: '2024-06-30' });
    const sources = path.join(desk.folder, desk.period, 'sources');
    await writeFile(
      path.join(sources, 'sources.yaml'),
      `# by hand\n${await readFile(path.join(sources, 'sources.yaml'), 'utf8')}  note: seen by Leyla # yes`,
    );
    await rm(path.join(sources, 'data-finder.csv'));
    await desk.run(['data-finder.csv', 'hdx.csv']);
    expect(await desk.kept()).toEqual(['data-finder.csv', 'hdx.csv', 'sources.yaml']);
    expect(await sourcesOf(desk)).toMatchObject([
      { file: 'data-finder.csv', as_of: '2024-12-31', note: 'seen by Leyla' },
      { file: 'hdx.csv' },
    ]);
    expect(await readFile(path.join(sources, 'sources.yaml'), 'utf8')).toMatch(
      /^# by hand\n[\s\S]*# yes\n- file/,
    );
  });

  it.each([
    ['population', 'population.csv'],
    ['sources.yaml', 'sources.yaml.csv'],
    ['..', 'file.csv'],
    ['.hidden.csv', 'hidden.csv'],
    ['a\n- file: b.csv', 'a-file-b.csv'],
    ['Əhali 2024.csv', 'Əhali-2024.csv'],
    ['x'.repeat(150), `${'x'.repeat(100)}.csv`],
    ['მოსახლეობა'.repeat(20), `${'მოსახლეობა'.repeat(20).slice(-33)}.csv`],
  ])('get a name that is one on every system: %j', async (name, wanted) => {
    const desk = await nextPeriod();
    const file = path.join(fixtures, 'hdx-old.csv');
    await desk.run([], { files: [givenFile({ path: file, shown: name })] });
    expect(await desk.kept()).toEqual([wanted, 'sources.yaml'].toSorted());
    expect((await sourcesOf(desk))[0]).toMatchObject({ file: wanted });
  });
});

describe('a place that cannot take them', () => {
  const unchanged = async (desk: Desk, code: string, change: () => Promise<unknown>) => {
    const before = await desk.figures();
    await change();
    await expect(desk.run(['data-finder.csv'])).rejects.toMatchObject({
      code,
      hint: expect.stringMatching(/\S/),
    });
    expect(await desk.figures()).toBe(before);
  };
  const sources = ({ folder, period }: Desk) => path.join(folder, period, 'sources');

  it('is a file in the place of the folder', async () => {
    const desk = await nextPeriod();
    await unchanged(desk, 'sources-unsound', () => writeFile(sources(desk), 'x'));
  });

  it('is a folder that leads out of the data', async () => {
    const desk = await nextPeriod();
    const outside = await temporaryFolder();
    await unchanged(desk, 'sources-unsound', () => symlink(outside, sources(desk)));
  });

  it.each([['a: 1\n'], ['[]\n'], ['- 5\n'], ['text\n']])(
    'is a list that is another file: %j',
    async (text) => {
      const desk = await nextPeriod();
      await unchanged(desk, 'sources-unsound', async () => {
        await mkdir(sources(desk));
        await writeFile(path.join(sources(desk), 'sources.yaml'), text);
      });
    },
  );

  it('is a list with a fault, told with its line', async () => {
    const desk = await nextPeriod();
    await unchanged(desk, 'period-unsound', async () => {
      await mkdir(sources(desk));
      await writeFile(path.join(sources(desk), 'sources.yaml'), '- file: "x\n');
    });
  });

  it.skipIf(process.getuid?.() === 0)('is a folder where nobody may write', async () => {
    const desk = await nextPeriod();
    const folder = path.join(desk.folder, desk.period);
    await unchanged(desk, 'cannot-write', () => chmod(folder, 0o500));
    await chmod(folder, 0o700);
  });
});
