// factsheet import: files that are broken, hostile or something else. Each is refused in words, and nothing is changed.

import { execFileSync } from 'node:child_process';
import { mkdir, symlink, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import { zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { givenFile } from '../../../src/commands/shared/named-files.ts';
import { codes, fixture, type Given, nextPeriod } from '../../import/support.ts';
import { temporaryFolder } from '../../support/data.ts';

const header = 'Year,ISO3CoO,ISO3CoA,REF,IDP,ASY,OOC,STA,OIP\n';
const zip = (entries: Record<string, string>) =>
  Buffer.from(
    zipSync(Object.fromEntries(Object.entries(entries).map(([name, text]) => [name, Buffer.from(text)]))),
  );
const sound = () => zip({ 'population.csv': header + '2024,UKR,AZE,1,-,-,-,-,-\n'.repeat(50) });
const put = (bytes: Buffer, at: number, value: number) =>
  Buffer.concat([bytes.subarray(0, at), Buffer.from([value]), bytes.subarray(at + 1)]);
/** Where the archive's directory begins. */
const directory = (bytes: Buffer) => bytes.readUInt32LE(bytes.length - 6);

/** Claims that its only entry has another size, and has the check sum of that. */
function claiming(bytes: Buffer, size: number): Buffer {
  const copy = Buffer.from(bytes);
  copy.writeUInt32LE(size, directory(bytes) + 24);
  return copy;
}

const answer = (items: string, rest = '"page":1,"maxPages":1') => `{${rest},"items":${items}}`;
const item = '{"year":2024,"coo_iso":"UKR","coa_iso":"AZE","refugees":1}';

const refused: [name: string, content: string | Uint8Array, code: string, message: RegExp][] = [
  ['nothing', '', 'file-format', /is empty/],
  ['blanks', ' \r\n\n ', 'file-format', /is empty/],
  [
    'a web page',
    '<!DOCTYPE html><html><body>Service unavailable</body></html>',
    'file-format',
    /a web page or XML/,
  ],
  [
    'an old workbook',
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    'file-format',
    /old Excel workbook \(\.xls\), or one with a password/,
  ],
  ['a PDF', '%PDF-1.7\n', 'file-format', /is a PDF/],
  ['a gzip archive', Buffer.from('1f8b0800', 'hex'), 'file-format', /gzip/],
  ['a letter', 'Dear colleague,\nhere are the figures.\n', 'statistics-header', /no header row/],
  [
    'a table of something else',
    'Year,Country,Rain\n2024,Azerbaijan,447\n',
    'statistics-header',
    /no header row/,
  ],
  ['only a preamble', '"UNHCR"\n'.repeat(200) + header, 'statistics-header', /no header row/],
  [
    'two columns for one thing',
    header.replace('OOC', 'REF'),
    'statistics-header',
    /two columns for refugees/,
  ],
  ['Windows-1251', Buffer.from('596561720ac0e7e5f0e1e0e9e4e6e0ed', 'hex'), 'file-encoding', /is not UTF-8/],
  ['UTF-16 without mark', Buffer.from(header, 'utf16le'), 'file-encoding', /is not UTF-8/],
  [
    'UTF-16 cut in the middle of a letter',
    Buffer.from([0xff, 0xfe, 0x59, 0, 0x65]),
    'file-encoding',
    /is not UTF-8/,
  ],
  [
    'a quotation mark that is not closed',
    `${header}2024,"UKR,AZE,1,-,-,-,-,-\n`,
    'statistics-torn',
    /quotation mark that is not closed/,
  ],
  ['a quotation mark in a cell', `${header}2024,UK"R,AZE,1,-,-,-,-,-\n`, 'statistics-torn', /quotation mark/],
  [
    'a line without end',
    `${header}2024,"${'x'.repeat(200_000)}",AZE,1,-,-,-,-,-\n`,
    'statistics-torn',
    /Max Record Size/,
  ],
  ['JSON that breaks off', answer(`[${item}`).slice(0, -3), 'statistics-json', /is not whole JSON/],
  ['JSON of something else', '[1, 2, 3]', 'statistics-json', /not an answer of UNHCR’s API/],
  ['deep JSON', '['.repeat(200_000) + ']'.repeat(200_000), 'statistics-json', /JSON/],
  [
    'deep JSON where the rows should be',
    answer(`[${'['.repeat(50_000)}${']'.repeat(50_000)}]`),
    'statistics-json',
    /no list “items”/,
  ],
  [
    'UNHCR’s own codes alone',
    answer('[{"year":2024,"coo":"AUS","coa":"AZE","refugees":1}]'),
    'statistics-json',
    /without coo_iso or coa_iso/,
  ],
  [
    'a page of several',
    answer(`[${item}]`, '"page":2,"maxPages":3'),
    'statistics-pages',
    /Page 1 of 3 is missing/,
  ],
  [
    'fewer rows than it tells',
    answer(`[${item}]`, '"page":1,"maxPages":1,"total":2'),
    'statistics-pages',
    /should have 2 rows, and has 1/,
  ],
  [
    'sums that are not those of its rows',
    answer(`[${item}]`, '"page":1,"maxPages":1,"total":{"refugees":7}'),
    'statistics-pages',
    /total of refugees is not the sum/,
  ],
  ['a zip that breaks off', sound().subarray(0, 120), 'archive-unsound', /ends too early/],
  ['only the beginning of a zip', Buffer.from('504b0304', 'hex'), 'archive-unsound', /ends too early/],
  [
    'a zip with a broken directory',
    put(sound(), directory(sound()), 0),
    'archive-unsound',
    /broken directory/,
  ],
  ['a damaged zip', put(sound(), 60, 0xff), 'archive-unsound', /damaged/],
  [
    'a zip with other content than it says',
    put(sound(), directory(sound()) + 16, 1),
    'archive-unsound',
    /has a damaged population\.csv/,
  ],
  [
    'an entry that is not where it should be',
    put(sound(), directory(sound()) + 42, 9),
    'archive-unsound',
    /where it should be/,
  ],
  [
    'a way of packing that nobody uses',
    put(sound(), directory(sound()) + 10, 99),
    'archive-unsound',
    /not known/,
  ],
  ['a locked zip', put(sound(), directory(sound()) + 8, 1), 'archive-locked', /locked with a password/],
  ['a zip bomb that says so', claiming(sound(), 4_000_000_000), 'archive-too-large', /unpacks to more/],
  [
    'a zip bomb that lies',
    claiming(zip({ 'population.csv': '\0'.repeat(5_000_000) }), 100),
    'archive-too-large',
    /unpacks to more/,
  ],
  [
    'a zip with thousands of entries',
    zip(Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`${n}.csv`, 'x']))),
    'archive-too-large',
    /unpacks to more/,
  ],
  [
    'a zip with no table',
    zip({ 'footnotes.csv': 'x', 'readme.txt': 'x' }),
    'archive-content',
    /has no population\.csv/,
  ],
  [
    'a zip with two tables',
    zip({ 'a/population.csv': header, 'b/population.csv': header }),
    'archive-content',
    /more than one table/,
  ],
  [
    'a LibreOffice file',
    zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }),
    'file-format',
    /an OpenDocument spreadsheet \(\.ods\)/,
  ],
  ['an empty zip', Buffer.from(`504b0506${'00'.repeat(18)}`, 'hex'), 'archive-content', /no population\.csv/],
];

it.each(refused)('refuses %s', async (_, content, code, message) => {
  const desk = await nextPeriod();
  const before = await desk.figures();
  const attempt = desk.run([{ name: 'given.dat', content }]);
  await expect(attempt).rejects.toMatchObject({
    code,
    kind: 'findings',
    message: expect.stringMatching(message),
    hint: expect.stringMatching(/\S/),
  });
  await expect(attempt).rejects.toThrow(/given\.dat|page|rows|answer/i);
  expect([await desk.figures(), await desk.kept()]).toEqual([before, []]);
});

it('refuses a zip that has one name twice', async () => {
  const bytes = zip({ 'population.csv': header, 'populatiom.csv': header });
  const name = Buffer.from('populatiom.csv');
  for (let at = bytes.indexOf(name); at >= 0; at = bytes.indexOf(name)) bytes.write('population.csv', at);
  expect(crc32(header)).toBe(bytes.readUInt32LE(directory(bytes) + 16));
  const desk = await nextPeriod();
  await expect(desk.run([{ name: 'twice.zip', content: bytes }])).rejects.toMatchObject({
    code: 'archive-unsound',
  });
});

it.each([
  ['year', 'error statistics-number'],
  ['coo_iso', undefined], // the name tells the country
  ['refugees', 'error statistics-number'],
  ['coo_name', undefined],
])('is not led astray by a cell that is nested without end: %s', async (key, code) => {
  const cells = { year: 2024, coo_iso: '"AFG"', coo_name: '"Afghanistan"', coa_iso: '"AZE"', refugees: 1 };
  const deep = { ...cells, [key]: '['.repeat(20_000) + ']'.repeat(20_000) };
  const evil = Object.entries(deep).map(([name, value]) => `"${name}":${value}`);
  const desk = await nextPeriod();
  const imported = await desk.run([{ name: 'deep.json', content: answer(`[${item},{${evil}}]`) }]);
  expect(codes(imported).filter((one) => one.startsWith('error'))).toEqual(code ? [code] : []);
});

it('takes names of prototypes for what they are', async () => {
  const desk = await nextPeriod();
  const evil =
    '{"__proto__":{"refugees":5},"constructor":{"prototype":{"idps":9}},"year":2024,"coo_iso":"__proto__","coa_iso":"AZE"}';
  const imported = await desk.run([{ name: 'evil.json', content: answer(`[${item},${evil}]`) }]);
  expect(codes(imported)).toEqual(['error statistics-country']);
  expect(imported.findings[0]?.message).toMatch(/“__proto__” is not known/);
  expect(imported.findings[0]?.hint).toMatch(/Look at item 2/);
  expect(Object.prototype).not.toHaveProperty('refugees');
  const table = `${header}2024,__proto__,AZE,5,-,-,-,-,-\n2024,UKR,constructor,5,-,-,-,-,-\n`;
  expect(codes(await desk.run([{ name: 'evil.csv', content: table }]))).toEqual(['error statistics-country']);
});

it('refuses what is no file, too large, or not there', async () => {
  const desk = await nextPeriod();
  const folder = await temporaryFolder();
  await mkdir(path.join(folder, 'folder'));
  execFileSync('mkfifo', [path.join(folder, 'pipe')]);
  await writeFile(path.join(folder, 'large'), '');
  await truncate(path.join(folder, 'large'), 10_000_001);
  await symlink('nowhere', path.join(folder, 'link'));
  const reasons = {
    folder: /is not a file/,
    pipe: /is not a file/,
    large: /10000001 bytes; at most/,
    link: /is not there/,
    none: /is not there/,
  };
  for (const [name, message] of Object.entries(reasons)) {
    const attempt = desk.run([], { files: [givenFile({ path: path.join(folder, name), shown: name })] });
    await expect(attempt).rejects.toMatchObject({
      code: 'file-unreadable',
      message: expect.stringMatching(message),
    });
  }
});

it.each<[string, Given[], object, RegExp]>([
  ['no file', [], {}, /There is no file to import/],
  ['files and --fetch', ['hdx.csv'], { fetch: true }, /cannot be imported at the same time/],
  ['--api without --fetch', ['hdx.csv'], { api: 'https://example.org' }, /--api says whom/],
  ['no origins', ['hdx.csv'], { origins: 0 }, /0 origins cannot be listed/],
  ['half an origin', ['hdx.csv'], { origins: 2.5 }, /2\.5 origins/],
  [
    'a period that is not there',
    ['hdx.csv'],
    { period: 'azerbaijan/2030-01' },
    /no period “azerbaijan\/2030-01”/,
  ],
])('does not understand %s', async (_, files, options, message) => {
  const desk = await nextPeriod();
  await expect(desk.run(files, options)).rejects.toMatchObject({
    kind: 'usage',
    message: expect.stringMatching(message),
  });
});

it('reads a table between others’ rows and blank lines', async () => {
  const desk = await nextPeriod();
  const [top = '', ...rows] = (await fixture('hdx-old.csv')).split('\n');
  const content = ['sep=,', '', top, '', ...rows.flatMap((row) => [row, '', ',,,,,,,,'])].join('\r');
  expect(codes(await desk.run([{ name: 'mac.csv', content: content.replaceAll('\r', '\r\n') }]))).toEqual([]);
  expect((await desk.population()).groups.refugees).toBe(6431);
});
