// factsheet import: what is ambiguous, hidden or missing is told with its line, and never guessed.
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { isError } from '../../../src/errors.ts';
import { codes, type Desk, deskAt, end2024, fixture, nextPeriod } from '../../import/support.ts';
import { dataWith, large, operations } from '../../support/data.ts';

/** A change of the fixture's text; each must find what it looks for. */
type Put = readonly [find: string | RegExp, put: string];

async function changed(...puts: Put[]): Promise<string> {
  let text = await fixture('data-finder.csv');
  for (const [find, put] of puts) {
    const after = text.replace(find, put);
    if (after === text) throw new Error(`The fixture has no ${find}`);
    text = after;
  }
  return text;
}

const runOn = async (desk: Desk, ...puts: Put[]) =>
  desk.run([{ name: 'changed.csv', content: await changed(...puts) }]);

const row = (text: string) => new RegExp(`^2024,"?${text}.*\\n`, 'm');

/** A file that contradicts itself or cannot be read: nothing is written. Line numbers count the header as 1. */
const refused: [name: string, puts: Put[], finding: { code: string; line?: number; message: RegExp }][] = [
  [
    'a number with a point, which may be six or six thousand',
    [['4812', '"4.812"']],
    { code: 'statistics-number', line: 10, message: /“4\.812” cannot be read as a number \(refugees\)/ },
  ],
  [
    'thousands in the wrong place',
    [['4812', '"48,12"']],
    { code: 'statistics-number', line: 10, message: /“48,12”/ },
  ],
  ['a number in words', [['4812', 'many']], { code: 'statistics-number', line: 10, message: /“many”/ }],
  ['less than nobody', [['4812', '-4812']], { code: 'statistics-number', line: 10, message: /“-4812”/ }],
  [
    'more than mankind',
    [['4812', '48120000000']],
    { code: 'statistics-number', line: 10, message: /“48120000000”/ },
  ],
  ['half a person', [['4812', '4812.5']], { code: 'statistics-number', line: 10, message: /“4812\.5”/ }],
  [
    'a row of another number of cells',
    [['4812,158,-,-', '4812,158']],
    { code: 'statistics-torn', line: 10, message: /has 12 cells, and the header has 14/ },
  ],
  [
    'thousands with a comma and no quotation marks',
    [['4812', '4,812']],
    { code: 'statistics-torn', line: 10, message: /has 15 cells/ },
  ],
  [
    'two rows of one origin that differ',
    [[/$/, '2024,Ukraine,UKR,Azerbaijan,AZE,4813,158,-,-,-,-,-,-,-\n']],
    {
      code: 'statistics-double',
      line: 13,
      message: /UKR has more than one row .* line 10 and line 13\. They differ \(refugees\)/,
    },
  ],
  [
    'two rows of which one hides the number',
    [[/$/, '2024,Jordan,JOR,Azerbaijan,AZE,"0",*,-,-,-,-,-,-,-\n']],
    { code: 'statistics-double', line: 13, message: /They differ \(asylum-seekers\)/ },
  ],
  [
    'an origin that nobody knows, without a code',
    [['"Iran (Islamic Rep. of)",IRN', 'Iram,']],
    { code: 'statistics-country', line: 4, message: /The country of origin “Iram” is not known/ },
  ],
  [
    'UNHCR’s own codes for ISO’s',
    [['Iraq,IRQ', 'Austria,AUS']],
    {
      code: 'statistics-country',
      line: 5,
      message: /Austria has the code “AUS” here, and its ISO code is AUT/,
    },
  ],
  [
    'a year that is none',
    [['2024,Ukraine', '24,Ukraine']],
    { code: 'statistics-number', line: 10, message: /“24” cannot be read as a year/ },
  ],
  [
    'another year only',
    [[/^2024/gm, '2022']],
    { code: 'statistics-year', message: /no row of Azerbaijan for 2024; there are rows for 2022/ },
  ],
  [
    'another country only',
    [[/Azerbaijan,AZE,(?!Az)/g, 'Georgia,GEO,']],
    { code: 'statistics-no-country', message: /No row has Azerbaijan \(AZE\) as country of asylum/ },
  ],
  [
    'a total that is another',
    [[/$/, '2024,-,-,Azerbaijan,AZE,6430,267,-,655212,-,271,-,-,-\n']],
    { code: 'statistics-total', line: 13, message: /has 6430 refugees, and the rows by origin have 6431/ },
  ],
  [
    'refugees in their own country',
    [['AZE,"0","0"', 'AZE,7,"0"']],
    { code: 'statistics-contradiction', line: 3, message: /The row of AZE in AZE has refugees/ },
  ],
];

describe('a file that cannot be right', () => {
  it.each(refused)('is refused for %s', async (_, puts, { code, line, message }) => {
    const desk = await nextPeriod();
    const before = await desk.figures();
    const imported = await runOn(desk, ...puts);
    const errors = imported.findings.filter(({ severity }) => severity === 'error');
    expect(errors.map((finding) => finding.code)).toEqual([code]);
    expect(errors[0]).toMatchObject({
      message: expect.stringMatching(message),
      hint: expect.stringMatching(/\S/),
    });
    expect(errors[0]?.place).toEqual({ file: 'changed.csv', ...(line && { line }) });
    expect(imported).toMatchObject({ changes: [], written: [], kept: [] });
    expect([await desk.figures(), await desk.kept()]).toEqual([before, []]);
  });

  it.each([
    ['IDPs', 'Azerbaijan', 'AZE (657749 IDPs)'],
    ['stateless people', 'Stateless', 'XXA (513 stateless people)'],
    ['a main origin', 'Ukraine', 'UKR (6540 refugees), UKR (170 asylum-seekers)'],
  ])('is refused where the row of %s is gone that was there last time', async (_, origin, message) => {
    const desk = await nextPeriod();
    const imported = await runOn(desk, [row(origin), '']);
    expect(codes(imported)).toContain('error statistics-torn');
    expect(imported.findings.find(isError)?.message).toContain(
      `The file has no row of ${message}, which were there last time`,
    );
    expect(imported).toMatchObject({ written: [], kept: [] });
    const content = await changed([row(origin), '']);
    const said = await desk.run([{ name: 'changed.csv', content }], { whole: true });
    expect(codes(said)).not.toContain('error statistics-torn');
  });

  it('is refused for it when it is imported again too; where a person says that it is whole, what stands is kept', async () => {
    const desk = await nextPeriod();
    await desk.run(['data-finder.csv']);
    const content = await changed([row('Stateless'), '']);
    const again = await desk.run([{ name: 'changed.csv', content }]);
    expect(codes(again)).toEqual(['error statistics-torn']);
    const said = await desk.run([{ name: 'changed.csv', content }], { whole: true });
    expect(codes(said)).toEqual(['warning statistics-missing']);
    expect((await desk.population()).groups.stateless).toBe(271);
  });

  it('is not refused where nobody knows of such a row: it is told, and the value stays empty', async () => {
    const desk = await nextPeriod();
    const last = deskAt(desk.folder, 'azerbaijan/2024-09');
    for (const group of ['idps', 'stateless'])
      await last.edit({ path: ['population', 'groups', group], value: null });
    const imported = await runOn(desk, [row('Azerbaijan'), ''], [row('Stateless'), '']);
    expect(codes(imported)).toEqual(['warning statistics-missing', 'warning statistics-missing']);
    expect((await desk.population()).groups).toMatchObject({
      idps: null,
      stateless: null,
      asylum_seekers: 267,
    });
  });

  it('fills the groups from a row for all origins alone, and tells that origins are missing', async () => {
    const desk = await nextPeriod();
    const header = (await fixture('data-finder.csv')).split('\n')[0];
    const content = `${header}\n2024,-,-,Azerbaijan,AZE,6431,267,-,655212,-,271,-,-,-\n`;
    const imported = await desk.run([{ name: 'total.csv', content }]);
    expect(codes(imported)).toEqual([
      'note statistics-total',
      'warning statistics-missing',
      'warning statistics-missing',
    ]);
    expect(imported.findings[1]).toMatchObject({
      at: 'population.origins.refugees',
      message: expect.stringMatching(/totals alone, and no rows by country of origin.*stays empty/),
    });
    expect((await desk.population()).groups).toEqual(end2024.groups);
  });

  it('is not refused for a row that is there twice, once with “-” for nought', async () => {
    const desk = await nextPeriod();
    const imported = await runOn(desk, [/$/, '2024,Jordan,JOR,Azerbaijan,AZE,-,5,-,-,-,-,-,-,-\n']);
    expect(codes(imported)).toEqual(['note statistics-double']);
    expect(await desk.population()).toMatchObject(end2024);
  });

  it('is not refused for faults in the rows of other countries and years', async () => {
    const desk = await nextPeriod();
    const others =
      '2024,Nowhere,,Elsewhere,,many,-,-,-,-,-,-,-,-\n2024,Azerbaijan,AZE,Georgia,GEO,many,-,-,-,-,-,-,-,-\n2019,Iram,,Azerbaijan,AZE,*,-,-,-,-,-,-,-,-\n';
    const imported = await runOn(desk, [/$/, others]);
    expect(codes(imported)).toEqual(['note statistics-years']);
    expect(await desk.population()).toMatchObject(end2024);
  });
});

/** A value that the file does not tell: it stays empty, the others are filled. */
const left: [name: string, puts: Put[], finding: { code: string; message: RegExp }, empty: string[]][] = [
  [
    'a hidden count',
    [['61,62', '*,62']],
    {
      code: 'statistics-missing',
      message: /number of refugees is hidden \(\*\) in line 7.*groups\.refugees stays empty/,
    },
    ['groups.refugees', 'origins.refugees'],
  ],
  [
    '“-” for IDPs, which is not nought',
    [['655212', '-']],
    { code: 'statistics-missing', message: /No row has a number of IDPs, only “-”/ },
    ['groups.idps'],
  ],
  [
    'no column for stateless people',
    [['"Stateless persons"', '"Stateless horses"']],
    { code: 'statistics-missing', message: /The file has no column for stateless people/ },
    ['groups.stateless'],
  ],
  [
    'a tie at the cut',
    [
      ['287', '1103'],
      ['96,10', '1103,10'],
    ],
    { code: 'statistics-missing', message: /AFG, IRN, RUS have 1103 refugees each.*3 largest/ },
    ['origins.refugees'],
  ],
];

describe('a value that is not certain', () => {
  it.each(left)('is left empty: %s', async (_, puts, finding, empty) => {
    const desk = await nextPeriod();
    const imported = await runOn(desk, ...puts);
    const found = imported.findings.filter(({ severity }) => severity !== 'note');
    expect(new Set(found.map(({ code, severity }) => `${severity} ${code}`))).toEqual(
      new Set([`warning ${finding.code}`]),
    );
    expect(found[0]?.message).toMatch(finding.message);
    expect(found.map(({ at }) => at)).toEqual(empty.map((name) => `population.${name}`));
    const { groups, origins } = await desk.population();
    expect(emptyIn({ groups, origins })).toEqual(empty.toSorted());
    expect(imported.written.at(-1)).toMatch(/figures\.yaml$/);
  });

  const emptyIn = (values: Record<string, Record<string, unknown>>) =>
    Object.entries(values)
      .flatMap(([part, entries]) =>
        Object.entries(entries)
          .filter(([, value]) => value === null || Object.values(Object(value)).includes(null))
          .map(([name]) => `${part}.${name}`),
      )
      .toSorted();

  it('stops the import where the value of another date would get the new date', async () => {
    const desk = await nextPeriod();
    await desk.edit(
      { path: ['population', 'as_of'], value: '2024-06-30' },
      { path: ['population', 'groups', 'idps'], value: 657749 },
    );
    const before = await desk.figures();
    const imported = await runOn(desk, ['655212', '-']);
    expect(codes(imported)).toEqual(['error statistics-missing']);
    expect(imported.findings[0]).toMatchObject({
      message: expect.stringMatching(
        /population\.groups\.idps would keep the value of another date \(2024-06-30\)/,
      ),
      hint: expect.stringMatching(/^Empty population\.groups\.idps/),
    });
    expect(await desk.figures()).toBe(before);
  });

  it('keeps what stands there where the date stays the same', async () => {
    const desk = await nextPeriod();
    await desk.edit(
      { path: ['population', 'as_of'], value: '2024-12-31' },
      { path: ['population', 'groups', 'idps'], value: 655000 },
    );
    const imported = await runOn(desk, ['655212', '-']);
    expect(codes(imported)).toEqual(['warning statistics-missing']);
    expect(imported.findings[0]?.message).toMatch(/stays as it is\.$/);
    expect((await desk.population()).groups).toEqual({ ...end2024.groups, idps: 655000 });
  });
});

describe('people who returned', () => {
  const congo = async (find: RegExp, put: string) => {
    const { folder } = await dataWith([], operations);
    const desk = deskAt(folder, large);
    await desk.edit({ path: ['population', 'groups', 'returned'], value: null });
    const before = await fixture('congo.csv');
    const content = before.replace(find, put);
    if (content === before) throw new Error(`The fixture has no ${find}`);
    return { desk, imported: await desk.run([{ name: 'congo.csv', content }]) };
  };

  it('are not taken from the rows of those who left for elsewhere', async () => {
    const { desk, imported } = await congo(/^2024,.*(?:UGA|ZMB).*\n/gm, '');
    expect(codes(imported)).toContain('warning statistics-missing');
    expect(imported.findings.find(({ code }) => code === 'statistics-missing')?.message).toMatch(
      /stand on the rows of the countries that they returned from, and the file has none/,
    );
    expect((await desk.population()).groups.returned).toBeNull();
  });

  it('are not told where one of the two numbers is hidden', async () => {
    const { desk } = await congo(/6182000,1450000/, '6182000,*');
    expect((await desk.population()).groups.returned).toBeNull();
  });

  it('are refugees alone where there is no number of IDPs', async () => {
    const { desk } = await congo(/6182000,1450000/, '6182000,-');
    expect((await desk.population()).groups.returned).toBe(8500);
  });
});

describe('what is told beside', () => {
  it('is stateless people on rows of another origin, who are not counted twice', async () => {
    const desk = await nextPeriod();
    const imported = await runOn(desk, [/^(2024,Iraq.*),-,-,-,-\n/m, '$1,30,-,-,-\n']);
    expect(codes(imported)).toEqual(['warning statistics-elsewhere']);
    expect(imported.findings[0]).toMatchObject({
      message: expect.stringMatching(
        /^30 stateless people stand on other rows .*XXA \(line 5\), and are not added/,
      ),
      place: { file: 'changed.csv', line: 5 },
    });
    expect((await desk.population()).groups.stateless).toBe(271);
  });

  it('is groups that the factsheet does not have, with their numbers', async () => {
    const desk = await nextPeriod();
    const imported = await runOn(desk, [/^(2024,Iraq.*),-,-,-\n/m, '$1,12,7,"1,200"\n']);
    expect(codes(imported)).toEqual(['note statistics-not-taken']);
    expect(imported.findings[0]?.message).toMatch(
      /others of concern: 12; other people in need of international protection: 7; host community: 1200/,
    );
  });

  it('is a later year, by which mid-year figures are overwritten', async () => {
    const desk = await nextPeriod();
    const content = await changed([/$/, '2025,Ukraine,UKR,Azerbaijan,AZE,1,1,-,-,-,-,-,-,-\n']);
    const midYear = await desk.run([{ name: 'a.csv', content }], { asOf: '2024-06-30' });
    expect(codes(midYear)).toEqual(['warning statistics-overwritten']);
    const endYear = await desk.run([{ name: 'a.csv', content }]);
    expect(codes(endYear)).toContain('note statistics-years');
  });

  it('is figures that are all those of the last date', async () => {
    const desk = await nextPeriod();
    await desk.run(['data-finder.csv'], { asOf: '2024-06-30' });
    const again = await desk.run(['data-finder.csv'], { asOf: '2024-12-31' });
    expect(codes(again)).toEqual(['warning statistics-same']);
    expect(again.findings[0]?.message).toMatch(
      /the numbers of 2024-06-30: the file may not have those of 2024-12-31/,
    );
    expect(again.written.at(-1)).toMatch(/figures\.yaml$/);
  });

  it('is an origin that is no country', async () => {
    const desk = await nextPeriod();
    const imported = await runOn(desk, [/UNK,Azerbaijan,AZE,10/, 'UKN,Azerbaijan,AZE,2000']);
    expect(codes(imported)).toEqual(['warning statistics-no-origin']);
    expect(Object.keys((await desk.population()).origins.refugees ?? {})).toEqual(['UKR', 'UNK', 'AFG']);
  });

  it('is what the file says below its rows', async () => {
    const desk = await nextPeriod();
    const imported = await runOn(desk, [/$/, '\n"Figures are provisional"\n']);
    expect(codes(imported)).toEqual(['note statistics-remark']);
    expect(imported.findings[0]?.message).toMatch(/line 14: Figures are provisional/);
  });

  it('is what the footnotes of an archive say', async () => {
    const desk = await nextPeriod();
    const table = Buffer.from(await fixture('data-finder.csv'));
    const notes = Buffer.from('Year,Country,Footnote\r\n2024,Azerbaijan,"All figures are provisional."\r\n');
    const content = zipSync({ 'population.csv': table, 'footnotes.csv': notes });
    const imported = await desk.run([{ name: 'download.zip', content }]);
    expect(codes(imported)).toEqual(['note statistics-remark']);
    expect(imported.findings[0]).toMatchObject({
      message: expect.stringMatching(/footnote, line 2: 2024,Azerbaijan,"All figures are provisional\."/),
      place: { file: 'download.zip/population.csv' },
    });
  });
});

describe('the date', () => {
  const usage: [asOf: string | undefined, message: RegExp][] = [
    [undefined, /The date of the figures is missing/],
    ['31.12.2024', /“31\.12\.2024” is not a date/],
    ['2024-02-30', /is not a date/],
    ['2024', /is not a date/],
    ['2025-06-30', /is after the day of issue \(2025-03-31\)/],
    ['2026-12-31', /has not come yet/],
  ];

  it.each(usage)('cannot be %s', async (asOf, message) => {
    const desk = await nextPeriod();
    await expect(desk.run(['data-finder.csv'], { asOf })).rejects.toMatchObject({
      kind: 'usage',
      message: expect.stringMatching(message),
    });
    expect(await desk.kept()).toEqual([]);
  });

  it.each([
    ['2024-12-30', 'warning as-of'],
    ['2024-06-30', undefined],
    ['2024-12-31', undefined],
  ])('may be %s', async (asOf, code) => {
    const desk = await nextPeriod();
    expect(codes(await desk.run(['data-finder.csv'], { asOf }))).toEqual(code ? [code] : []);
    expect((await desk.population()).as_of).toBe(asOf);
  });

  it('is told where it is long ago', async () => {
    const desk = await nextPeriod();
    const content = await changed([/^2024/gm, '2023']);
    const imported = await desk.run([{ name: 'old.csv', content }], { asOf: '2023-06-30' });
    expect(codes(imported)).toEqual(['warning as-of']);
    expect(imported.findings[0]?.message).toMatch(/more than a year before the issue/);
  });
});
