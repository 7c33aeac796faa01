// factsheet export --xlsx and back: the form says what each value is, and importing it changes what a person changed.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { exportFigures } from '../../../src/commands/export/export.ts';
import { folderSource } from '../../../src/files/folder-source.ts';
import { createPeriod } from '../../../src/session/begin/period.ts';
import { codes, type Desk, deskAt, fixture, nextPeriod } from '../../import/support.ts';
import { cellsOf, columns, rewritten, rowOf, withCell, withValues, withXml } from '../../import/workbooks.ts';
import {
  type Change,
  dataWith,
  large,
  operations,
  project,
  shipped,
  small,
  temporaryFolder,
} from '../../support/data.ts';

async function exported({ folder, period }: Pick<Desk, 'folder' | 'period'>, file?: string) {
  const output = path.join(folder, '..', 'output');
  const written = await exportFigures({ project, data: folder, shownData: 'data', period, output, file });
  return { ...written, content: await readFile(written.file) };
}

const shippedDesk = async () => deskAt((await dataWith()).folder, shipped);

const back = (desk: Desk, content: Uint8Array) =>
  desk.run([{ name: 'figures.xlsx', content }], { asOf: undefined });

let empty: Buffer | undefined;
/** A new period without texts and its form, which is the same for each and made once. */
async function form() {
  const desk = await nextPeriod();
  empty ??= (await exported(desk)).content;
  return { desk, content: empty };
}

describe('the form', () => {
  it('has a row for every value, with what it is in each language', async () => {
    const desk = await shippedDesk();
    const { content, values, empty, file } = await exported(desk);
    expect(path.relative(desk.folder, file)).toBe(
      '../output/azerbaijan-2024-09/UNHCR-Azerbaijan-figures-2024-09.xlsx',
    );
    const [head, period, ...rows] = await cellsOf(content);
    expect(head).toEqual([
      'Name',
      'What it is (Azerbaijani)',
      'What it is (English)',
      'Value',
      'Before',
      'Time',
      'Source',
      'Unit',
    ]);
    expect(period).toEqual(expect.arrayContaining(['period', shipped]));
    expect([rows.length, empty]).toEqual([values, 0]);
    const byName = new Map(rows.map(([name, ...rest]) => [name, rest]));
    expect(byName.get('population.groups.refugees')).toEqual([
      'Qaçqınlar',
      'Refugees',
      8087,
      8087,
      '2024-06-30',
      'rdf',
      'people',
    ]);
    expect(byName.get('population.origins.refugees.RUS')?.slice(0, 3)).toEqual([
      'Qaçqınlar: Rusiya Federasiyası',
      'Refugees: Russian Federation',
      271,
    ]);
    expect(byName.get('results.health_insured')?.slice(0, 2)).toEqual([
      '[…] ildə … qaçqın dövlətin tibbi sığortasından (TƏBİB) yararlanıb',
      'A total of … refugees benefited from state health insurance (TABIB)',
    ]);
    expect(byName.get('results.legal_aid_idps')?.slice(2)).toEqual([
      2084,
      2084,
      '2024-01/2024-06',
      'office',
      'number',
    ]);
    expect(byName.get('funding.required')?.slice(1)).toEqual([
      'Funding: Required',
      8000000,
      8000000,
      '2024-09-30',
      'office',
      'USD',
    ]);
    expect(byName.get('results.new_citizens')?.[1]).toMatch(/^Stateless persons acquired citizenship/);
    expect(byName.get('presence.offices.baku')?.[1]).toBe('Representation in Baku');
    expect(byName.get('donors.list.1')?.slice(0, 3)).toEqual([
      'Donorlar: Avstraliya',
      'Donors: Australia',
      'AUS',
    ]);
    expect(byName.get('dates.tournament')?.[2]).toBe('2024-06-11');
    const lengths = rows.flatMap(([, az, en]) => [az, en]).map((text) => String(text ?? '').length);
    expect(Math.max(...lengths)).toBeLessThan(210);
  });

  it('says which time each result covers, and has a row for it', async () => {
    const desk = await shippedDesk();
    const [, , ...rows] = await cellsOf((await exported(desk)).content);
    const byName = new Map(rows.map(([name, ...rest]) => [name, rest]));
    expect(byName.get('during')?.slice(0, 4)).toEqual([
      'Nəticələrin əhatə etdiyi dövr',
      'Time that results cover',
      '2024-01/2024-09',
      '2024-01/2024-09',
    ]);
    expect(byName.get('results.health_insured')?.[4]).toBe('2024-01/2024-09');
    expect(byName.get('results.campaign_citizenships')?.[4]).toBe('since 2014');
    expect(byName.get('results.campaign_citizenships.since')?.[2]).toBe('2014');
    expect(byName.get('results.eye_care.during')?.[1]).toMatch(/^Time that results cover: IDPs/);
  });

  it('has a frozen head, widths and a note on how to fill it', async () => {
    const { content } = await exported(await shippedDesk());
    const xml = new TextDecoder().decode(unzipSync(content)['xl/worksheets/sheet1.xml']);
    expect(xml).toMatch(/<pane ySplit="1" xSplit="1" [^>]*state="frozen"/);
    expect(xml.match(/<col [^>]*width="\d+"/g)).toHaveLength(8);
    const note = (await cellsOf(content, 'How to fill')).flat().join('\n');
    expect(note).toMatch(/factsheet import azerbaijan\/2024-09/);
  });

  it('is the same bytes each time, and does not take the place of a file that somebody filled', async () => {
    const desk = await shippedDesk();
    const { file, content } = await exported(desk);
    expect((await exported(desk)).content.equals(content)).toBe(true);
    await writeFile(file, await withValues(content, { 'results.mine_signs': 160 }));
    await expect(exported(desk)).rejects.toMatchObject({ code: 'file-exists', kind: 'findings' });
    const other = path.join(await temporaryFolder(), 'My form.xlsx');
    expect((await exported(desk, other)).file).toBe(other);
    const folder = path.join(await temporaryFolder(), 'forms');
    await mkdir(folder);
    expect((await exported(desk, folder)).file).toBe(
      path.join(folder, 'UNHCR-Azerbaijan-figures-2024-09.xlsx'),
    );
    await expect(exported(desk, path.join(folder, 'form.csv'))).rejects.toMatchObject({
      code: 'export-name',
      kind: 'usage',
    });
  });

  it('is made of a period with empty figures and no texts', async () => {
    const desk = await nextPeriod();
    const { content, empty } = await exported(desk);
    expect(empty).toBe(11);
    const row = (await cellsOf(content)).find(([name]) => name === 'population.groups.idps');
    expect(row?.slice(1, 5)).toEqual([
      expect.any(String),
      'Internally displaced persons (IDPs)',
      null,
      657749,
    ]);
  });

  it('of a new period says under “Before” what it was last time, with that period in brackets', async () => {
    const { folder } = await dataWith();
    await createPeriod(folderSource(folder), 'azerbaijan/2025-03');
    const desk = deskAt(folder, 'azerbaijan/2025-03');
    const { content } = await exported(desk);
    const rows = new Map((await cellsOf(content)).map(([name, ...rest]) => [name, rest.slice(2, 4)]));
    expect(rows.get('results.mine_signs')).toEqual([null, 155]);
    expect(rows.get('population.as_of')).toEqual([null, '2024-06-30 (2024-09)']);
    expect(rows.get('funding.currency')).toEqual(['USD', 'USD']);
    const formats = new TextDecoder().decode(unzipSync(content)['xl/styles.xml']);
    expect(formats).toContain('formatCode="#,##0&quot; (2024-09)&quot;"');
    expect((await back(desk, content)).changes).toEqual([]);
    // Who finds last time's number right writes it again: that is a value, not a cell left alone.
    const same = await withCell(content, 'results.mine_signs', '<c r="{r}"><v>155</v></c>');
    await desk.edit({ path: ['results', 'mine_signs'], value: 160 });
    const imported = await back(desk, same);
    expect(imported.changes.map(Object.values)).toEqual([['results.mine_signs', 160, 155]]);
    expect(codes(imported)).toEqual(['warning workbook-conflict']);
    const copied = await withValues(content, { 'story.link': 'https://www.unhcr.org/az/ (2024-09)' });
    expect((await back(desk, copied)).changes.map(({ now }) => now)).toEqual(['https://www.unhcr.org/az/']);
  });

  it('holds texts that are names of JavaScript', async () => {
    const desk = deskAt((await dataWith([], operations)).folder, small);
    await desk.edit({ path: ['source'], value: 'constructor' });
    const { content } = await exported(desk);
    expect(await back(desk, content)).toMatchObject({ changes: [], findings: [] });
  });

  it('needs sound data', async () => {
    const broken = await dataWith([{ file: `${shipped}/figures.yaml`, find: 'groups:', put: 'groups: [' }]);
    await expect(exported({ ...broken, period: shipped })).rejects.toMatchObject({ code: 'period-unsound' });
    await expect(exported({ ...broken, period: 'azerbaijan/1999-01' })).rejects.toMatchObject({
      code: 'unknown-period',
    });
  });
});

describe('importing it back', () => {
  /** What LibreOffice or a careful hand makes of a value: text with spaces, dates of Excel. */
  const asOthersWrite = (value: unknown, index: number): unknown => {
    const text = String(value);
    if (typeof value === 'number' && Number.isInteger(value)) {
      const gap = ['\u00A0', ' ', '\u202F', ','][index % 4] ?? '';
      return text.replace(/\B(?=(\d{3})+$)/g, gap);
    }
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return new Date(`${text}T00:00:00Z`);
    if (/^\d{4}-\d{2}$/.test(text)) return new Date(`${text}-01T00:00:00Z`);
    return value === null ? null : ` ${text}  `;
  };

  it.each([
    ['the shipped period', undefined, shipped],
    ['a large operation', operations, large],
    ['a small operation', operations, small],
  ])('is the identity: %s', async (_, from, period) => {
    const desk = deskAt((await dataWith([], from)).folder, period);
    const before = await readFile(path.join(desk.folder, period, 'figures.yaml'));
    const { content } = await exported(desk);
    const valueColumn = (await cellsOf(content))[0]?.indexOf('Value') ?? 0;
    const rough = await rewritten(content, (rows) =>
      rows.map((row, index) =>
        index < 2 ? row : row.with(valueColumn, asOthersWrite(row[valueColumn], index)),
      ),
    );
    for (const workbook of [content, rough]) {
      const imported = await back(desk, workbook);
      expect(imported).toMatchObject({ kind: 'workbook', changes: [], findings: [], kept: [], written: [] });
      expect((await readFile(path.join(desk.folder, period, 'figures.yaml'))).equals(before)).toBe(true);
    }
  });

  it('takes a form from before results had a time', async () => {
    const old: Change[] = [
      { file: `${shipped}/figures.yaml`, find: /^during: .*\n/m, put: '' },
      { file: `${shipped}/figures.yaml`, find: /, (?:during|since): [\d/-]+/g, put: ', as_of: 2024-06-30' },
    ];
    const desk = deskAt((await dataWith(old)).folder, shipped);
    const { content } = await exported(desk);
    const before = await rewritten(content, (rows) =>
      rows.map((row, at) => (at === 0 ? row.with(columns.asOf, 'As of') : row)),
    );
    const filled = await withValues(before, {
      'results.eye_care': 3300,
      'results.eye_care.as_of': '2024-09-30',
    });
    const imported = await back(desk, filled);
    expect(codes(imported)).toEqual([]);
    expect(imported.differences.map((one) => Object.values(one)[0])).toEqual([
      'results.eye_care',
      'results.eye_care.as_of',
    ]);
  });

  it('takes what was changed, and nothing else', async () => {
    const desk = await shippedDesk();
    const before = (await desk.figures()).split('\n');
    const { content } = await exported(desk);
    const filled = await withValues(content, {
      'results.mine_signs': '1 234',
      'results.eye_care': 3300,
      'results.eye_care.during': '2024-07/2024-09',
      'dates.jips_mission': new Date('2024-07-01T00:00:00Z'),
      'funding.funded': '4,600,000',
      'donors.list.1': 'AUT',
      'story.link': 'https://www.unhcr.org/az/stories/1',
    });
    const imported = await back(desk, filled);
    expect(codes(imported)).toEqual([]);
    expect(imported.differences.map(Object.values)).toEqual([
      ['results.mine_signs', 155, 1234],
      ['results.eye_care', 3263, 3300],
      ['results.eye_care.during', '2024-05/2024-06', '2024-07/2024-09'],
      ['dates.jips_mission', '2024-06', '2024-07'],
      ['story.link', 'https://www.unhcr.org/az/', 'https://www.unhcr.org/az/stories/1'],
      ['funding.funded', 4500000, 4600000],
      ['donors.list.1', 'AUS', 'AUT'],
    ]);
    const after = (await desk.figures()).split('\n');
    expect(after.filter((line, index) => line !== before[index])).toEqual([
      '  mine_signs: 1234',
      '  eye_care: { value: 3300, during: 2024-07/2024-09 } # people with an eye test and free glasses',
      '  jips_mission: 2024-07',
      expect.stringMatching(/^ {2}link: https:\/\/www\.unhcr\.org\/az\/stories\/1 #/),
      '  funded: 4600000',
      expect.stringMatching(/^ {2}list: \[AUT, BEL/),
    ]);
    expect(imported.kept.map(({ file }) => file)).toEqual(['data/azerbaijan/2024-09/sources/figures.xlsx']);
    const list = await readFile(path.join(desk.folder, shipped, 'sources/sources.yaml'), 'utf8');
    expect(list.slice(list.indexOf('- file: figures.xlsx'))).not.toMatch(/licence|as_of|values/);
  });

  it('fills a new period, and tells which cells were left empty', async () => {
    const { desk, content } = await form();
    const filled = await withValues(content, {
      'population.as_of': '2024-12-31',
      'population.groups.refugees': 6431,
      'results.mine_signs': null,
    });
    const imported = await back(desk, filled);
    expect(imported.changes.map(Object.values)).toEqual([
      ['population.as_of', null, '2024-12-31'],
      ['population.groups.refugees', null, 6431],
    ]);
    expect(codes(imported)).toEqual(['note workbook-empty']);
    expect(imported.findings[0]?.message).toBe(
      'These are empty in the workbook, and stay as they are: results.mine_signs.',
    );
    expect(await desk.figures()).toContain('  as_of: 2024-12-31 # was 1 (mid-2024) # 30 June prints');
    expect(await desk.figures()).toContain('mine_signs: 155');
  });

  it('does not undo what another changed since', async () => {
    const { desk, content } = await form();
    await desk.edit(
      { path: ['results', 'mine_signs'], value: 160 },
      { path: ['results', 'empowered'], value: 110 },
    );
    const imported = await back(
      desk,
      await withValues(content, { 'results.empowered': 120, 'results.taxi_permits': 8 }),
    );
    expect(codes(imported)).toEqual(['warning workbook-conflict', 'note workbook-newer']);
    expect(imported.findings.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /\(results\.empowered\) says 120, which is taken; figures\.yaml was changed to 110/,
      ),
      expect.stringMatching(/stay as they are: results\.mine_signs\.$/),
    ]);
    expect(imported.changes.map(Object.values)).toEqual([
      ['results.empowered', 110, 120],
      ['results.taxi_permits', 7, 8],
    ]);
  });

  it('is not hindered by origins that statistics have replaced', async () => {
    const { desk, content } = await form();
    await desk.run(['data-finder.csv']);
    const imported = await back(desk, await withValues(content, { 'results.taxi_permits': 8 }));
    expect(codes(imported).toSorted()).toEqual([
      'note workbook-empty',
      'note workbook-gone',
      'note workbook-row-missing',
    ]);
    expect(imported.changes).toHaveLength(1);
    const late = await withValues(content, { 'population.origins.asylum_seekers.JOR': 5 });
    expect(codes(await back(desk, late))).toContain('error workbook-name');
  });

  it('reads the results of formulas', async () => {
    const { desk, content } = await form();
    const cell = '<c r="{r}"><f>SUM(A1:A3)</f><v>171</v></c>';
    const imported = await back(desk, await withCell(content, 'results.mine_signs', cell));
    expect(imported.changes.map(Object.values)).toEqual([['results.mine_signs', 155, 171]]);
    const text = '<c r="{r}" t="str"><f>"17"&amp;"2"</f><v>172</v></c>';
    const again = await back(desk, await withCell(content, 'results.mine_signs', text));
    expect(again.changes.map(Object.values)).toEqual([['results.mine_signs', 171, 172]]);
  });

  it('takes the sheet that has the form, wherever it stands in the workbook', async () => {
    const { desk, content } = await form();
    const moved = await rewritten(
      content,
      (rows) => [['Dear colleague'], [], ...rows.map((row) => [null, ...row])],
      'Sayfa1',
    );
    expect((await back(desk, moved)).changes).toEqual([]);
  });
});

describe('a workbook that cannot be right', () => {
  const values: [name: string, values: Record<string, unknown>, message: RegExp][] = [
    [
      'words for a number',
      { 'results.mine_signs': 'about 160' },
      /Figures!D\d+ \(results\.mine_signs\) holds “about 160”/,
    ],
    ['half a person', { 'population.groups.idps': 12.5 }, /holds “12\.5”/],
    ['less than nobody', { 'presence.staff.national': -1 }, /holds “-1”/],
    ['a dash', { 'results.mine_signs': '-' }, /holds “-”/],
    ['a hidden count', { 'results.mine_signs': '*' }, /holds “\*”/],
    ['a number that may be two', { 'results.mine_signs': '1.234' }, /holds “1\.234”/],
    ['a date for a number', { 'results.mine_signs': new Date('2024-06-01T00:00:00Z') }, /holds a date/],
    ['yes for a number', { 'results.mine_signs': true }, /holds “TRUE”/],
    ['a bare number for a date', { 'funding.as_of': 45657 }, /holds “45657”/],
    ['a date that may be two', { 'funding.as_of': '01.02.2025' }, /holds “01\.02\.2025”/],
    [
      'a day that is none',
      { 'funding.as_of': '2025-02-30' },
      /\(funding\.as_of\) holds “2025-02-30”, which it cannot be/,
    ],
    ['a month that is none', { 'dates.tournament': '2024-13' }, /holds “2024-13”, which it cannot be/],
    ['an hour', { issued: new Date('2024-06-01T11:00:00Z') }, /holds “2024-06-01T1/],
    ['a currency that is none', { 'funding.currency': 'dollars' }, /holds “dollars”, which it cannot be/],
    ['an address that is none', { 'story.link': 'javascript:alert(1)' }, /which it cannot be/],
    ['a file that leads out', { 'story.image': '../../../etc/passwd' }, /which it cannot be/],
    [
      'an error of Excel as text',
      { 'results.mine_signs': '#DIV/0!' },
      /holds the error #DIV\/0! of a formula/,
    ],
    [
      'another period',
      { period: 'azerbaijan/2024-09' },
      /This form is for “azerbaijan\/2024-09” \(Figures!D2\)/,
    ],
  ];

  it.each(values)('is refused for %s', async (_, changed, message) => {
    const { desk, content } = await form();
    await refused(desk, await withValues(content, changed), message);
  });

  async function refused(desk: Desk, content: Uint8Array, message: RegExp) {
    const before = await desk.figures();
    const imported = await back(desk, content);
    const errors = imported.findings.filter(({ severity }) => severity === 'error');
    expect(errors.map((finding) => finding.message)).toEqual([expect.stringMatching(message)]);
    expect(errors[0]).toMatchObject({ place: { file: 'figures.xlsx' }, hint: expect.stringMatching(/\S/) });
    expect(imported).toMatchObject({ written: [], kept: [] });
    expect([await desk.figures(), await desk.kept()]).toEqual([before, []]);
  }

  it.each([
    ['an error', '<c r="{r}" t="e"><f>A1/0</f><v>#REF!</v></c>', /holds the error #REF! of a formula/],
    ['an error in other quotation marks', "<c t='e' r='{r}'><v>#N/A</v></c>", /holds the error #N\/A/],
    [
      'a formula without result',
      '<c r="{r}" s="1"><f>SUM(A1:A3)</f></c>',
      /holds a formula without its result/,
    ],
    [
      'a formula with an empty result',
      '<c r="{r}"><f>SUM(A1:A3)</f><v></v></c>',
      /holds a formula without its result/,
    ],
    [
      'a shared formula without result',
      '<c r="{r}"><f t="shared" si="0"/><v/></c>',
      /holds a formula without its result/,
    ],
  ])('is refused for a cell with %s', async (_, xml, message) => {
    const { desk, content } = await form();
    await refused(desk, await withCell(content, 'results.mine_signs', xml), message);
  });

  it('is refused for names that nobody knows, with the cell', async () => {
    const { desk, content } = await form();
    const at = await rowOf(content, 'results.mine_signs');
    const rename = (name: unknown) =>
      rewritten(content, (rows) =>
        rows.map((row, index) => (index === at - 1 ? row.with(columns.name, name) : row)),
      );
    await refused(
      desk,
      await rename('results.mine_sings'),
      new RegExp(`^figures\\.yaml has no “results\\.mine_sings” \\(Figures!A${at}\\)\\.$`),
    );
    const proto = '<c r="{r}" t="inlineStr"><is><t>__proto__</t></is></c>';
    await refused(desk, await withCell(content, 'results.mine_signs', proto, 'A'), /has no “__proto__”/);
    await refused(
      desk,
      await rename(null),
      new RegExp(`^Figures!D${at} holds a value, and its row has no name`),
    );
    await refused(
      desk,
      await rename('results.empowered'),
      /“results\.empowered” has two rows: Figures!A\d+ and Figures!A\d+/,
    );
  });

  it('tells a date that was written beside the value, where it would be lost', async () => {
    const { desk, content } = await form();
    const beside = await rewritten(content, (rows) =>
      rows.map((row) => (row[0] === 'results.mine_signs' ? row.with(columns.asOf, '2025-02-28') : row)),
    );
    const imported = await back(desk, beside);
    expect(codes(imported)).toEqual(['warning workbook-beside']);
    expect(imported.findings[0]?.message).toMatch(
      /^Figures!F\d+ gives results\.mine_signs another time \(2025-02-28\)/,
    );
  });

  it('tells where the first of a month may be a month, and knows it where a month stood last time', async () => {
    const { desk, content } = await form();
    await desk.edit({ path: ['dates', 'jips_mission'], value: null });
    const dated = await withValues(content, { 'dates.jips_mission': new Date('2025-02-01T00:00:00Z') });
    const bare = await rewritten(dated, (rows) => rows.map((row) => row.with(columns.before, null)));
    const imported = await back(desk, bare);
    expect(codes(imported)).toEqual(['warning workbook-month']);
    expect(await desk.figures()).toContain('jips_mission: 2025-02-01');
    await desk.edit({ path: ['dates', 'jips_mission'], value: null });
    expect(codes(await back(desk, dated))).toEqual([]);
    expect(await desk.figures()).toMatch(/jips_mission: 2025-02(?!-)/);
  });

  const broken: [
    name: string,
    change: (content: Uint8Array) => Uint8Array | Promise<Uint8Array>,
    code: string,
  ][] = [
    ['no form', (content) => rewritten(content, (rows) => rows.slice(1)), 'workbook-no-form'],
    [
      'a row far away',
      (content) => withXml(content, (xml) => xml.replace('<row r="3"', '<row r="99999999999"')),
      'workbook-unsound',
    ],
    [
      'a column far away',
      (content) => withXml(content, (xml) => xml.replace('r="A3"', 'r="ZZZZZZ3"')),
      'workbook-unsound',
    ],
    [
      'a reference in disguise',
      (content) => withXml(content, (xml) => xml.replace('r="A3"', 'r="A3&#48;&#48;&#48;&#48;&#48;&#48;"')),
      'workbook-unsound',
    ],
    [
      'entities of its own',
      (content) =>
        withXml(content, (xml) => xml.replace('<worksheet', '<!DOCTYPE x [<!ENTITY a "b">]><worksheet')),
      'workbook-unsound',
    ],
    [
      'XML that breaks off',
      (content) => withXml(content, (xml) => xml.slice(0, xml.length / 2)),
      'workbook-unsound',
    ],
    [
      'no sheet where one is promised',
      (content) =>
        withXml(content, (xml) => xml.replace('sheet1.xml', 'sheet9.xml'), 'xl/_rels/workbook.xml.rels'),
      'workbook-unsound',
    ],
    [
      'a sheet of many megabytes',
      (content) =>
        withXml(content, (xml) => xml.replace('</worksheet>', `${' '.repeat(6_000_000)}</worksheet>`)),
      'workbook-too-large',
    ],
    [
      'parts of many megabytes',
      (content) => withXml(content, (xml) => xml + ' '.repeat(21_000_000), 'xl/styles.xml'),
      'workbook-too-large',
    ],
    [
      'thousands of rows',
      (content) =>
        withXml(content, (xml) =>
          xml.replace('</sheetData>', `${'<row><c t="str"><v>x</v></c></row>'.repeat(3000)}</sheetData>`),
        ),
      'workbook-too-large',
    ],
    ['nothing but a name', () => zipSync({ 'xl/workbook.xml': new Uint8Array() }), 'workbook-unsound'],
  ];

  it.each(broken)('is refused for %s', async (_, change, code) => {
    const { desk, content } = await form();
    await expect(back(desk, await change(content))).rejects.toMatchObject({
      code,
      kind: 'findings',
      hint: expect.stringMatching(/\S/),
    });
  });

  it.each([
    ['a date', { asOf: '2024-12-31' }, /--as-of is for statistics/],
    ['a number of origins', { asOf: undefined, origins: 3 }, /--origins is for statistics/],
  ])('is not imported with %s', async (_, options, message) => {
    const { desk, content } = await form();
    const attempt = desk.run([{ name: 'figures.xlsx', content }], options);
    await expect(attempt).rejects.toMatchObject({ kind: 'usage', message: expect.stringMatching(message) });
  });

  it('is not imported with another file', async () => {
    const { desk, content } = await form();
    const workbook = { name: 'figures.xlsx', content };
    for (const other of [
      { name: 'b.xlsx', content },
      { name: 'b.csv', content: await fixture('hdx.csv') },
    ]) {
      await expect(desk.run([workbook, other])).rejects.toMatchObject({
        kind: 'usage',
        code: 'import-usage',
      });
    }
  });
});
