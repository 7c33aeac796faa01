// factsheet import: tables and documents that are not ours, preambles, names without codes, and files that are too much.
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { isDateCode } from '../../../src/import/workbook/styles.ts';
import { readRows, readSheets } from '../../../src/session/import/read-files.ts';
import { codes, end2024, fixture, nextPeriod } from '../../import/support.ts';

const zip = (entries: Record<string, string>) =>
  Buffer.from(
    zipSync(Object.fromEntries(Object.entries(entries).map(([name, text]) => [name, Buffer.from(text)]))),
  );

const population = /Download “Population” instead/;
const others: [name: string, content: string | Uint8Array, code: string, message: RegExp, hint: RegExp][] = [
  [
    'HDX demographics',
    'Year,ISO3CoO,ISO3CoA,PT,location,urbanRural,accommodationType,Female_0_4,Female_total,Male_total,Total\r\n2024,AFG,AZE,REF,,,,0,1,2,3\r\n',
    'statistics-other',
    /demographics .*age and sex/,
    population,
  ],
  [
    'demographics of the Data Finder',
    '"Extracted:","UNHCR"\n\nYear,"Country of origin","Country of origin (ISO)","Country of asylum","Country of asylum (ISO)","Population type",location,"Female 0 - 4","Male 0 - 4",Total\n',
    'statistics-other',
    /demographics/,
    population,
  ],
  [
    'asylum applications',
    'Year,Country of origin,Country of origin (ISO),Country of asylum,Country of asylum (ISO),Authority,Application type,Stage of procedure,Cases / Persons,applied\n2024,Pakistan,PAK,Azerbaijan,AZE,G,N,FI,P,50\n',
    'statistics-other',
    /asylum applications/,
    population,
  ],
  [
    'asylum decisions',
    'Year;Country of origin;Country of asylum;Authority;Decision level;Recognized decisions;Complementary protection;Rejected decisions;Otherwise closed;Total decisions\r\n',
    'statistics-other',
    /asylum decisions/,
    population,
  ],
  [
    'solutions, which have a column of the population',
    'Year,Country of origin,Country of origin (ISO),Country of asylum,Country of asylum (ISO),Resettlement arrivals,Naturalisation,Returned refugees,Returned IDPs\n2024,Afghanistan,AFG,Azerbaijan,AZE,10,0,0,0\n',
    'statistics-other',
    /solutions \(return/,
    population,
  ],
  [
    'solutions of the API',
    '{"page":1,"maxPages":1,"items":[{"year":2024,"coo_iso":"AFG","coa_iso":"AZE","returned_refugees":0,"resettlement":5,"naturalisation":0}]}',
    'statistics-other',
    /solutions/,
    population,
  ],
  [
    'decisions of the API',
    '{"page":1,"maxPages":1,"items":[{"year":2024,"coo_iso":"AFG","coa_iso":"AZE","dec_level":"FI","dec_recognized":5}]}',
    'statistics-other',
    /decisions/,
    population,
  ],
  [
    'old popstats',
    'Year,"Country / territory of asylum/residence",Origin,"Population type",Value\n2014,Azerbaijan,Afghanistan,Refugees,618\n',
    'statistics-other',
    /popstats/,
    population,
  ],
  [
    'Eurostat’s SDMX-CSV',
    'DATAFLOW,LAST UPDATE,freq,unit,citizen,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\nESTAT:MIGR_ASYAPPCTZA(1.0),01/01/25,A,PER,AZ,DE,2024,500,\n',
    'statistics-other',
    /Eurostat/,
    /by hand/,
  ],
  [
    'Eurostat’s TSV',
    'freq,unit,citizen,geo\\TIME_PERIOD\t2023 \t2024 \nA,PER,AZ,DE\t400 \t500 \n',
    'statistics-other',
    /Eurostat/,
    /by hand/,
  ],
  [
    'our form as CSV',
    'Name,What it is (English),Value,Before,As of,Source,Unit\r\nperiod,,azerbaijan/2025-03,,,,\r\n',
    'statistics-other',
    /the form of the figures, saved as CSV/,
    /Excel Workbook \(\.xlsx\)/,
  ],
  [
    'our form as CSV with semicolons',
    'Name;What it is (Azerbaijani);What it is (English);Value;Before;As of;Source;Unit\r\n',
    'statistics-other',
    /the form of the figures, saved as CSV/,
    /\.xlsx/,
  ],
  [
    'UNRWA and IDMC',
    'Year,Country of origin,Country of origin (ISO),Country of asylum,Country of asylum (ISO),Total\n2024,-,-,Jordan,JOR,2000000\n',
    'statistics-other',
    /UNRWA/,
    population,
  ],
  [
    'footnotes',
    'Year,Country,Footnote\n2024,Azerbaijan,Provisional\n',
    'statistics-other',
    /footnotes/,
    /population\.csv/,
  ],
  [
    'a zip of demographics',
    zip({ 'demographics.csv': 'Year,ISO3CoO,ISO3CoA,PT,Female_0_4,Male_0_4\n' }),
    'statistics-other',
    /given\.dat\/demographics\.csv holds the demographics/,
    population,
  ],
  [
    'an .ods',
    zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }),
    'file-format',
    /an OpenDocument spreadsheet \(\.ods\)/,
    /save them as CSV/,
  ],
  [
    'an .odt',
    zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' }),
    'file-format',
    /an OpenDocument file/,
    /\.xlsx/,
  ],
  [
    'a .docx',
    zip({ '[Content_Types].xml': '<x/>', 'word/document.xml': '<x/>' }),
    'file-format',
    /a Word document/,
    /\.xlsx/,
  ],
  [
    'an .xlsb',
    zip({ '[Content_Types].xml': '<x/>', 'xl/workbook.bin': 'x' }),
    'file-format',
    /binary Excel workbook \(\.xlsb\)/,
    /\.xlsx/,
  ],
  ['Numbers', zip({ 'Index/Document.iwa': 'x' }), 'file-format', /Apple Numbers/, /\.xlsx/],
  ['RTF', '{\\rtf1\\ansi Dear colleague}', 'file-format', /text document \(\.rtf\)/, /CSV, JSON or zip/],
  ['a screenshot', Buffer.from('89504e470d0a1a0a', 'hex'), 'file-format', /a picture/, /CSV, JSON or zip/],
];

it.each(others)('names %s, and says what to do', async (_, content, code, message, hint) => {
  const desk = await nextPeriod();
  const before = await desk.figures();
  await expect(desk.run([{ name: 'given.dat', content }])).rejects.toMatchObject({
    code,
    kind: 'findings',
    message: expect.stringMatching(message),
    hint: expect.stringMatching(hint),
  });
  expect([await desk.figures(), await desk.kept()]).toEqual([before, []]);
});

describe('what stands above the rows', () => {
  const withLine = async (line: string) =>
    `"Extracted:",UNHCR\n${line}\n\n${await fixture('data-finder.csv')}`;

  it.each([
    [
      '"Content type","End year stock population totals"',
      '2024-06-30',
      'Content type: End year stock population totals',
    ],
    ['"Content type:","Mid-year figures"', '2024-12-31', 'Content type: Mid-year figures'],
    ['Mid year population,,,,', '2024-12-31', 'Mid year population'],
    ['"Date extracted:","21/07/2024 14:54 UTC"', '2024-12-31', 'Date extracted: 21/07/2024 14:54 UTC'],
    ['"Last updated:","13 June 2024"', '2024-06-30', 'Last updated: 13 June 2024'],
  ])('is an error where it contradicts the date: %s', async (line, asOf, quoted) => {
    const desk = await nextPeriod();
    const imported = await desk.run([{ name: 'a.csv', content: await withLine(line) }], { asOf });
    expect(codes(imported)).toEqual(['error statistics-preamble']);
    expect(imported.findings[0]).toMatchObject({
      message: `The file says “${quoted}”, and --as-of says ${asOf}.`,
      place: { file: 'a.csv', line: 2 },
    });
    expect(imported.written).toEqual([]);
  });

  it.each([
    ['"Content type","End year stock population totals"', '2024-12-31'],
    ['"Content type","Mid-year and end-year totals"', '2024-06-30'],
    ['"Date extracted:","01/02/2025"', '2024-12-31'],
    ['"Last updated:","13 June 2025"', '2024-12-31'],
    ['"Years:","2024"', '2024-12-31'],
  ])('is silent where it does not: %s', async (line, asOf) => {
    const desk = await nextPeriod();
    expect(codes(await desk.run([{ name: 'a.csv', content: await withLine(line) }], { asOf }))).toEqual([]);
  });
});

describe('names and cells', () => {
  it('without codes are found as downloads write them', async () => {
    const desk = await nextPeriod();
    const added = [
      'TÜRKİYE,',
      'Tibetan,-',
      '"Sint Maarten (Dutch part)",NA',
      `${'Réunion'.normalize('NFD')},`,
    ];
    const rows = added.map((origin) => `2024,${origin},Azerbaijan,,1000,0,-,-,-,-,-,-,-\n`).join('');
    const imported = await desk.run([{ name: 'a.csv', content: (await fixture('data-finder.csv')) + rows }], {
      origins: 2,
    });
    expect(codes(imported)).toEqual([]);
    expect((await desk.population()).groups.refugees).toBe(6431 + 4000);
  });

  it('tells an origin that no country code is for, where it would be listed', async () => {
    const desk = await nextPeriod();
    const content = `${await fixture('data-finder.csv')}2024,Tibetan,,Azerbaijan,AZE,3000,0,-,-,-,-,-,-,-\n`;
    const imported = await desk.run([{ name: 'a.csv', content }]);
    expect(codes(imported)).toEqual(['warning statistics-no-origin']);
    expect(imported.findings[0]?.message).toMatch(/^TIB \(Tibetan/);
  });

  it('NA is empty, and what cannot be read in a column that is not used is no error', async () => {
    const desk = await nextPeriod();
    const content = (await fixture('data-finder.csv'))
      .replaceAll(/-(?=\r?$)/gm, 'NA')
      .replace(/,NA$/m, ',n.a.');
    expect(codes(await desk.run([{ name: 'r.csv', content }]))).toEqual([]);
    expect(await desk.population()).toMatchObject(end2024);
  });
});

describe('files that are too much', () => {
  const header = 'Year,ISO3CoO,ISO3CoA,REF,IDP,ASY,OOC,STA,OIP\n';

  it('180,000 equal rows are refused in a moment', async () => {
    const desk = await nextPeriod();
    const start = performance.now();
    const imported = await desk.run([
      { name: 'rows.csv', content: header + '2024,UKR,AZE,1,-,-,-,-,-\n'.repeat(180_000) },
    ]);
    expect(codes(imported)).toContain('error statistics-double');
    expect(imported.findings[0]?.message).toBe(
      'There are 180000 rows of Azerbaijan for 2024, where one belongs for each origin.',
    );
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('blanks and brackets without end are read in a moment', async () => {
    const desk = await nextPeriod();
    const blanks = ' '.repeat(90_000);
    const files = {
      'name.csv': `${header.replace('ISO3CoO', 'Country of Origin Name')}${`2024,a${blanks}b,AZE,1,-,-,-,-,-\n`.repeat(5)}`,
      'count.json': `{"page":1,"maxPages":1,"items":[{"year":2024,"coo_iso":"UKR","coa_iso":"AZE","refugees":"1${blanks.repeat(4)}1"}]}`,
      'year.json': `{"page":1,"maxPages":1,"items":[{"year":"2${blanks.repeat(4)}4","coo_iso":"UKR","coa_iso":"AZE","refugees":1}]}`,
    };
    for (const [name, content] of Object.entries(files)) {
      const start = performance.now();
      expect((await desk.run([{ name, content }])).findings[0]?.severity).toBe('error');
      expect(performance.now() - start).toBeLessThan(3000);
    }
    expect(isDateCode('['.repeat(400_000))).toBe(false);
  });

  it('reading can be stopped at every moment, and ends by itself', async () => {
    const bytes = Buffer.from(header + '2024,UKR,AZE,1,-,-,-,-,-\n'.repeat(300_000));
    const wanted = { country: 'AZE', name: 'Azerbaijan', asOf: '2024-12-31', groups: new Set<never>() };
    const search = { wanted, operation: { iso3: 'AZE', name: {}, countries: {} }, codes: [], isWhole: false };
    const sheet = `<worksheet><sheetData>${'<row><c><v>1</v></c></row>'.repeat(150_000)}</sheetData></worksheet>`;
    const workbook = zip({
      'xl/workbook.xml': '<workbook><sheets><sheet name="A"/></sheets></workbook>',
      A: sheet,
    });
    for (const read of [
      (signal: AbortSignal) => readRows([{ shown: 'a.csv', bytes }], search, { signal }),
      (signal: AbortSignal) => readSheets({ shown: 'a.xlsx', bytes: workbook }, { signal }),
    ]) {
      const stop = new AbortController();
      const running = read(stop.signal);
      running.catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 100));
      const start = performance.now();
      stop.abort(new Error('stopped'));
      await expect(running).rejects.toThrow('stopped');
      expect(performance.now() - start).toBeLessThan(900);
    }
    await expect(readRows([{ shown: 'a.csv', bytes }], search, { seconds: 0.05 })).rejects.toMatchObject({
      code: 'file-too-much',
      message: expect.stringMatching(/^Reading a\.csv takes too much time/),
    });
  });
});
