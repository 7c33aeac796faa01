// The Excel form as programs and people really write it: dates, booleans, far cells, hidden and merged ones, two forms.
import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exportFigures } from '../../src/commands/export/export.ts';
import { openArchive } from '../../src/import/archive.ts';
import { isDateCode } from '../../src/import/workbook/styles.ts';
import { readWorkbook } from '../../src/import/workbook/workbook.ts';
import { project, temporaryFolder } from '../support/data.ts';
import { codes, type Desk, nextPeriod } from './support.ts';
import {
  cellsOf,
  columns,
  parts,
  rewritten,
  rowOf,
  withCell,
  withParts,
  withValues,
  withXml,
} from './workbooks.ts';

let content: Uint8Array;
let desk: Desk;
const zone = process.env.TZ;
const zones = ['UTC', 'Pacific/Auckland', 'America/St_Johns'];

beforeEach(async () => {
  desk = await nextPeriod();
  content ??= await exported();
});

/** The form of the new period. */
async function exported(): Promise<Uint8Array> {
  const output = await temporaryFolder();
  const { folder: data, period } = desk;
  const { file } = await exportFigures({ project, data, shownData: 'data', period, output });
  return readFile(file);
}

afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

/** What an import of the workbook would change, by name, and what it tells; nothing is written. */
async function read(workbook: Uint8Array) {
  const given = [{ name: 'figures.xlsx', content: workbook }];
  const { changes, findings } = await desk.run(given, { asOf: undefined, dryRun: true });
  return {
    changes: Object.fromEntries(changes.map(({ name, now }) => [name, now])),
    codes: codes({ findings }),
    findings,
  };
}

const number = (text: string, type = '') => `<c r="{r}" s="$date"${type}><v>${text}</v></c>`;

/** The style of the workbook's last format, made a date. */
async function dated(xml: string, date1904?: string): Promise<Uint8Array> {
  const styles = parts(content)['xl/styles.xml'] ?? '';
  const count = [...styles.slice(styles.indexOf('<cellXfs')).matchAll(/<xf /g)].length;
  const withStyle = withXml(
    content,
    (text) => text.replace('</cellXfs>', '<xf numFmtId="14" applyNumberFormat="1"/></cellXfs>'),
    'xl/styles.xml',
  );
  const own = await withCell(withStyle, 'funding.as_of', xml.replace('$date', String(count)));
  if (date1904 === undefined) return own;
  return withXml(
    own,
    (text) => text.replace(/<workbookPr[^>]*\/>/, `<workbookPr date1904="${date1904}"/>`),
    'xl/workbook.xml',
  );
}

describe('a date', () => {
  it.each<[string, string, string | undefined]>([
    ['as a number of days', number('45747'), undefined],
    ['as a number of days, as LibreOffice writes it', number('45747.0'), 'false'],
    ['with noughts and blanks around it', number(' 45747 '), '0'],
    ['counted from 1904, “true”', number('44285'), 'true'],
    ['counted from 1904, “1”', number('44285'), '1'],
    ['counted from 1904, with blanks', number('44285'), ' true '],
    ['as ISO 8601', number('2025-03-31', ' t="d"'), undefined],
    ['as ISO 8601 with a time', number('2025-03-31T00:00:00', ' t="d"'), undefined],
    ['as ISO 8601 with a time in UTC', number('2025-03-31T00:00:00.000Z', ' t="d"'), '1'],
    ['as text', '<c r="{r}" t="inlineStr"><is><t>2025-03-31</t></is></c>', undefined],
  ])('is the day that was meant in every time zone: %s', async (_, xml, date1904) => {
    const workbook = await dated(xml, date1904);
    for (const TZ of zones) {
      process.env.TZ = TZ;
      expect([TZ, (await read(workbook)).changes]).toEqual([TZ, { 'funding.as_of': '2025-03-31' }]);
    }
  });

  it.each(['2025-02-30', '2025-03-31T10:00:00', '2025-03-31T00:00:00+04:00', '20250331', 'soon'])(
    'is not guessed: %s',
    async (text) => {
      expect((await read(await dated(number(text, ' t="d"')))).codes).toEqual(['error workbook-value']);
    },
  );

  it.each([
    ['dd.mm.yyyy', true],
    ['[$-42C]d mmmm yyyy;@', true],
    ['[h]:mm', true],
    ['m/d/yy', true],
    ['General', false],
    ['#,##0', false],
    ['#,##0" days"', false],
    ['[Red]#,##0', false],
    ['0.0\\d', false],
    ['[<=5]0;General', false],
    ['"as of "yyyy', true],
  ])('is shown by the format %s: %s', (code, isDate) => expect(isDateCode(code)).toBe(isDate));

  it('that is wrong is one finding, and the value beside it is right', async () => {
    const wrong = await withValues(content, {
      'results.legal_aid_idps': 9,
      'results.legal_aid_idps.during': '31.12.2024',
    });
    const { findings } = await read(wrong);
    expect(findings.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Figures!D\d+ \(results\.legal_aid_idps\.during\)/),
    ]);
  });

  it.each([
    ['June 2024', 'Write it as 2024-06.'],
    ['2024 Sept', 'Write it as 2024-09.'],
    ['06.2024', 'Write it as 2024-06.'],
    ['iyun 2024', 'Write year-month-day, like 2024-12-31; a month, like 2024-12; or a year.'],
    ['Ju 2024', 'Write year-month-day, like 2024-12-31; a month, like 2024-12; or a year.'],
    ['13 2024', 'Write year-month-day, like 2024-12-31; a month, like 2024-12; or a year.'],
  ])('where a month would do is answered with the month: %s', async (text, hint) => {
    expect((await read(await withValues(content, { 'dates.jips_mission': text }))).findings[0]?.hint).toBe(
      hint,
    );
  });
});

describe('cells as the standard has them', () => {
  const cells: [string, string, unknown][] = [
    [
      'runs of text, without hints for pronunciation',
      '<c r="{r}" t="inlineStr"><is><r><t>1</t></r><r><rPr/><t>80</t></r><rPh sb="0" eb="1"><t>9</t></rPh></is></c>',
      180,
    ],
    ['letters as codes', '<c r="{r}" t="str"><v>1_x0038_0</v></c>', 180],
    ['a character reference', '<c r="{r}"><v>1&#56;0</v></c>', 180],
    ['CDATA', '<c r="{r}" t="str"><v><![CDATA[180]]></v></c>', 180],
    ['a number with an exponent', '<c r="{r}"><v>1.8E2</v></c>', 180],
    ['a comment in it', '<c r="{r}"><v>1<!-- no -->80</v></c>', 180],
    ['apostrophes around attributes', "<c r='{r}' t='n'><v>180</v></c>", 180],
    ['a formula with its result', '<c r="{r}"><f>90*2</f><v>180</v></c>', 180],
  ];

  it.each(cells)('%s', async (_, xml, value) => {
    expect((await read(await withCell(content, 'results.mine_signs', xml))).changes).toEqual({
      'results.mine_signs': value,
    });
  });

  it('booleans are told as what they are, however they are written', async () => {
    for (const text of ['1', 'true', ' true ']) {
      const { findings } = await read(
        await withCell(content, 'results.mine_signs', `<c r="{r}" t="b"><v>${text}</v></c>`),
      );
      expect(findings[0]?.message).toMatch(/holds “TRUE”/);
    }
  });

  it('rows and cells that do not say where they stand follow the one before', async () => {
    const filled = await withValues(content, { 'results.mine_signs': 180 });
    const bare = withXml(filled, (xml) => xml.replace(/<(row|c) r="A?[0-9]+"/g, '<$1'));
    expect((await read(bare)).changes).toEqual({ 'results.mine_signs': 180 });
  });

  it.each<[string, (xml: string) => string]>([
    [
      'an empty row 1048576',
      (xml) => xml.replace('</sheetData>', '<row r="1048576" ht="12.8"/></sheetData>'),
    ],
    [
      'an empty cell XFD1048576',
      (xml) => xml.replace('</sheetData>', '<row r="1048576"><c r="XFD1048576" s="1"/></row></sheetData>'),
    ],
    [
      'a word at ZZ99999',
      (xml) =>
        xml.replace(
          '</sheetData>',
          '<row r="99999"><c r="ZZ99999" t="str"><v>note to self</v></c></row></sheetData>',
        ),
    ],
    ['4 MB of blanks in a tag', (xml) => xml.replace('<sheetData>', `<sheetData${' '.repeat(4_000_000)}>`)],
  ])('%s does not matter', async (_, change) => {
    const start = performance.now();
    const filled = await withValues(content, { 'results.mine_signs': 180 });
    const { changes, codes: told } = await read(withXml(filled, change));
    expect([changes, told]).toEqual([{ 'results.mine_signs': 180 }, []]);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it.each<[string, (xml: string) => string]>([
    ['below the last row', (xml) => xml.replace('</sheetData>', '<row r="1048577"/></sheetData>')],
    ['a cell in another row', (xml) => xml.replace('r="A3"', 'r="A4"')],
    ['a row twice', (xml) => xml.replace(/(<row r="3".*?<\/row>)/, '$1$1')],
    ['no end of an element', (xml) => xml.replace('</sheetData>', '')],
    ['an entity that nobody knows', (xml) => xml.replace('</sheetData>', '&lol;</sheetData>')],
    [
      'elements without end',
      (xml) => xml.replace('</worksheet>', `${'<x>'.repeat(50_000)}${'</x>'.repeat(50_000)}</worksheet>`),
    ],
    [
      'a text that is not there',
      (xml) => xml.replace(/<c r="A3"[^>]*>.*?<\/c>/, '<c r="A3" t="s"><v>99999</v></c>'),
    ],
  ])('is refused: %s', async (_, change) => {
    await expect(read(withXml(content, change))).rejects.toMatchObject({ code: 'workbook-unsound' });
  });

  it('are what another reader finds in them', async () => {
    const [sheet] = readWorkbook(openArchive(content, 'x'), 'x');
    const own = (sheet?.rows ?? []).map(({ cells }) =>
      Array.from({ length: 8 }, (_, index) => cells.get(index + 1)?.value ?? null),
    );
    expect(own).toEqual((await cellsOf(content)).map((row) => row.map((value) => value ?? null)));
  });

  it('are found where strict or unusual programs put them', async () => {
    const filled = await withValues(content, { 'results.mine_signs': 180 });
    const all = Object.entries(parts(filled)).map(([name, text]): [string, string] => [
      name
        .replace('xl/worksheets/sheet1.xml', 'xl/pages/one.xml')
        .replace('xl/workbook.xml', 'xl/workbook2.xml')
        .replace('workbook.xml.rels', 'workbook2.xml.rels'),
      text
        .replace('xl/workbook.xml', '/xl/workbook2.xml')
        .replace(/Target="worksheets\/sheet1\.xml"/, 'Target="/xl/pages/one.xml"')
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        ),
    ]);
    const strict = zipSync(Object.fromEntries(all.map(([name, text]) => [name, Buffer.from(text)])));
    expect((await read(strict)).changes).toEqual({ 'results.mine_signs': 180 });
  });
});

describe('two forms in one workbook', () => {
  const twice = (name: string, change: (xml: string) => string) =>
    withParts(content, (all) => ({
      ...all,
      'xl/worksheets/sheet9.xml': change(all['xl/worksheets/sheet1.xml'] ?? ''),
      'xl/workbook.xml': (all['xl/workbook.xml'] ?? '').replace(
        '</sheets>',
        `<sheet name="${name}" sheetId="9" r:id="rId99"/></sheets>`,
      ),
      'xl/_rels/workbook.xml.rels': (all['xl/_rels/workbook.xml.rels'] ?? '').replace(
        '</Relationships>',
        '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet9.xml"/></Relationships>',
      ),
    }));

  it('are an error that names both, and what differs', async () => {
    const at = await rowOf(content, 'results.mine_signs');
    const other = twice('Copy of Leyla', (xml) =>
      xml.replace(new RegExp(`<c r="D${at}"[^>]*>.*?</c>`), `<c r="D${at}"><v>9999</v></c>`),
    );
    await expect(read(other)).rejects.toMatchObject({
      code: 'workbook-no-form',
      message: expect.stringMatching(
        /“Figures” and “Copy of Leyla”, and they differ \(results\.mine_signs: 155 and 9999\)/,
      ),
    });
  });

  it('are one where they say the same', async () => {
    expect((await read(twice('Copy', (xml) => xml))).codes).toEqual([]);
  });

  it('are not there where the other is a table of something else', async () => {
    const staff =
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row><c t="str"><v>Name</v></c><c t="str"><v>Value</v></c></row><row><c t="str"><v>Leyla</v></c><c><v>3</v></c></row></sheetData></worksheet>';
    expect((await read(twice('Staff', () => staff))).codes).toEqual([]);
  });
});

describe('what is hidden or merged is told', () => {
  const filled = () => withValues(content, { 'results.mine_signs': 180, 'results.taxi_permits': 9 });

  it('a hidden row', async () => {
    const [workbook, at] = [await filled(), await rowOf(content, 'results.mine_signs')];
    const { findings } = await read(
      withXml(workbook, (xml) => xml.replace(`<row r="${at}"`, `<row r="${at}" hidden="true"`)),
    );
    expect(findings).toMatchObject([
      {
        code: 'workbook-hidden',
        severity: 'warning',
        message: `Hidden in the workbook (row ${at}), and taken all the same: results.mine_signs.`,
      },
    ]);
    const other = await rowOf(content, 'results.eye_care');
    const { findings: notes } = await read(
      withXml(workbook, (xml) => xml.replace(`<row r="${other}"`, `<row r="${other}" hidden="1"`)),
    );
    expect(notes).toMatchObject([
      { code: 'workbook-hidden', severity: 'note', message: expect.stringContaining('results.eye_care') },
    ]);
  });

  it('a hidden column, and a hidden sheet', async () => {
    const column = withXml(await filled(), (xml) =>
      xml
        .replace('<sheetData>', '<cols><col min="3" max="5" hidden="1"/></cols><sheetData>')
        .replace(/<cols>(?!<col min="3").*?<\/cols>/, ''),
    );
    expect((await read(column)).findings[0]?.message).toMatch(
      /\(column D\), and taken all the same: results\.mine_signs, results\.taxi_permits/,
    );
    const sheet = withXml(
      await filled(),
      (xml) => xml.replace('name="Figures"', 'name="Figures" state="veryHidden"'),
      'xl/workbook.xml',
    );
    expect((await read(sheet)).findings[0]?.message).toMatch(/\(sheet\), and taken all the same/);
  });

  it('merged cells: an error where a value may be for several rows, else a note', async () => {
    const merge = (workbook: Uint8Array, ref: string) =>
      withXml(workbook, (xml) =>
        xml.replace('</sheetData>', `</sheetData><mergeCells><mergeCell ref="${ref}"/></mergeCells>`),
      );
    const at = await rowOf(content, 'results.mine_signs');
    for (const [ref, told] of [
      [`D${at}:D${at + 1}`, 'error'],
      [`C${at}:D${at}`, 'error'],
      [`A${at}:A${at + 2}`, 'error'],
      [`B${at}:C${at}`, 'note'],
      [`D${at}:E${at}`, 'note'],
      ['A1:H1', undefined],
    ] as const) {
      const { findings } = await read(merge(await filled(), ref));
      expect([
        ref,
        ...findings.map(({ severity, code, message }) => [
          severity,
          code,
          message.includes(`Figures!${ref}`),
        ]),
      ]).toEqual([ref, ...(told ? [[told, 'workbook-merged', true]] : [])]);
    }
  });
});

it('is refused where it is torn, or damaged, and never breaks the program', async () => {
  const whole = JSON.stringify(await read(content));
  const isFine = async (bytes: Uint8Array) => {
    try {
      return JSON.stringify(await read(bytes)) === whole;
    } catch (error) {
      return /^(?:archive-|workbook-|file-|statistics-|as-of$)/.test(
        String((error as { code?: string }).code),
      );
    }
  };
  for (let length = 0; length < content.length; length += 997) {
    expect([length, await isFine(content.subarray(0, length))]).toEqual([length, true]);
  }
  await fc.assert(
    fc.asyncProperty(fc.nat(content.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
      const changed = Uint8Array.from(content);
      changed[at] = (changed[at] ?? 0) ^ by;
      return isFine(changed);
    }),
    { numRuns: 25 },
  );
});

it('whatever stands in its XML, is read or refused in words', () => {
  const sheet = parts(content)['xl/worksheets/sheet1.xml'] ?? '';
  const pieces = fc.constantFrom(
    '<',
    '>',
    '"',
    '&',
    '&#0;',
    '</c>',
    '<c r="B2">',
    '<row>',
    ']]>',
    '<v>',
    '\0',
    't="s"',
    '_x0000_',
    ' r="A0"',
    '<?x',
    '<!--',
  );
  fc.assert(
    fc.property(fc.nat(sheet.length), fc.nat(30), pieces, (at, gone, piece) => {
      const changed = withParts(content, (all) => ({
        ...all,
        'xl/worksheets/sheet1.xml': sheet.slice(0, at) + piece + sheet.slice(at + gone),
      }));
      try {
        return readWorkbook(openArchive(changed, 'x'), 'x').length === 2;
      } catch (error) {
        return (error as { code?: string }).code === 'workbook-unsound';
      }
    }),
    { numRuns: 100 },
  );
});

it.each([
  [
    ['Year', 'Country of origin', 'Country of asylum', 'Refugees'],
    'workbook-no-form',
    /a download of statistics, saved as an Excel workbook/,
  ],
  [['Year', 'ISO3CoO', 'ISO3CoA', 'Female_0_4'], 'statistics-other', /demographics/],
  [['Dear', 'colleague'], 'workbook-no-form', /is not the form of the figures/],
])('that is none is named: %j', async (headers, code, message) => {
  const cells = headers.map((text) => `<c t="str"><v>${text}</v></c>`).join('');
  const other = withXml(content, (xml) =>
    xml.replace(/<sheetData>.*<\/sheetData>/s, `<sheetData><row/><row>${cells}</row></sheetData>`),
  );
  await expect(read(other)).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
});

it('reads a rewritten form as the form', async () => {
  expect(
    (await read(await rewritten(content, (rows) => rows.map((row) => row.with(columns.before, null))))).codes,
  ).toEqual([]);
});
