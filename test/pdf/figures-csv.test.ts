// The table of figures that travels with the PDF, as another program reads it.
import path from 'node:path';
import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFRawStream } from '@cantoo/pdf-lib';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { figuresCsv } from '../../src/pdf/figures-csv.ts';
import { finishPdf } from '../../src/pdf/index.ts';
import { readPeriod } from '../../src/pipeline/read.ts';
import { dataTools } from '../../src/session/data.ts';
import { type Change, dataWith, large, operations, project, shipped, small } from '../support/data.ts';
import { nameIn, textIn } from '../support/pdf-entries.ts';
import { someFacts } from '../support/sheets.ts';
import { shown, taggedPdf } from './tagged.ts';

type Row = Record<string, string>;

async function tableOf(folder = path.join(project, 'data'), id = shipped, languages: string[] = []) {
  const tools = dataTools({ project, data: folder });
  const { locals, period } = await readPeriod({ id, languages }, tools, () => undefined);
  const bytes = figuresCsv(locals);
  const rows = parse(Buffer.from(bytes), { bom: true, columns: true, record_delimiter: '\r\n' }) as Row[];
  return { bytes: Buffer.from(bytes), rows, period, named: new Map(rows.map((row) => [row.name, row])) };
}

async function changedTable(...changes: Change[]) {
  return tableOf((await dataWith(changes)).folder);
}

it('has a row for every figure of the file, with its value', async () => {
  const { rows, named, period } = await tableOf();
  expect(Object.keys(rows[0] ?? {})).toEqual([
    'name',
    'label_az',
    'label_en',
    'value',
    'unit',
    'as_of',
    'during',
    'source_az',
    'source_en',
  ]);
  for (const figure of period?.table.values() ?? []) {
    if (figure.kind === 'date' || figure.kind === 'year' || figure.derived) continue;
    const { time } = figure;
    const times =
      time?.kind === 'as_of'
        ? { as_of: time.day, during: '' }
        : { as_of: '', during: `${time?.from}/${time?.to}` };
    expect(named.get(figure.name)).toMatchObject({ value: String(figure.value), ...times });
  }
  expect(rows.length).toBeGreaterThan(30);
  expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
});

it('says what each is in both languages, its unit, and where it comes from', async () => {
  const { named } = await tableOf();
  expect(named.get('population.idps')).toEqual({
    name: 'population.idps',
    label_az: 'Məcburi köçkünlər',
    label_en: 'Internally displaced persons (IDPs)',
    value: '657749',
    unit: 'people',
    as_of: '2024-06-30',
    during: '',
    source_az: 'BMT QAK-ın yarımillik statistik hesabatı və BMT QAK-ın məlumat axtarış bazası',
    source_en: 'UNHCR mid-year statistical report and UNHCR Refugee Data Finder',
  });
  expect(named.get('origins.refugees.UKR')).toMatchObject({
    label_az: 'Qaçqınlar: Ukrayna',
    label_en: 'Refugees: Ukraine',
  });
  expect(named.get('funding.gap')).toMatchObject({ value: '3500000', unit: 'USD', label_en: 'Funding: Gap' });
  expect(named.get('presence.staff.national')).toMatchObject({ unit: 'people', label_en: 'National staff' });
  expect(named.get('presence.offices.baku')).toMatchObject({ unit: '', label_en: 'Representation in Baku' });
  expect(named.get('mine_signs')).toMatchObject({ unit: '', source_en: 'UNHCR Azerbaijan' });
  // ISO 8601: from the first day to the last.
  expect(named.get('mine_signs')?.during).toBe('2024-01-01/2024-09-30');
  expect(named.get('legal_aid_idps')?.during).toBe('2024-01-01/2024-06-30');
  expect(named.get('campaign_citizenships')?.during).toBe('2014-01-01/2024-09-30');
  expect(named.get('mine_signs')).toMatchObject({
    label_en: 'Mine safety information signs were produced and installed with UNHCR’s support',
    label_az:
      'Mina təhlükəsizliyi ilə bağlı məlumatlandırıcı lövhə BMT QAK-ın dəstəyi ilə hazırlanıb və quraşdırılıb',
  });
});

it.each([shipped, small, large])('%s: each figure has a short label of its own', async (id) => {
  const folder = id === shipped ? undefined : operations;
  const languages = id === large ? ['en'] : [];
  const { rows } = await tableOf(folder, id, languages);
  const columns = Object.keys(rows[0] ?? {}).filter((column) => column.startsWith('label_'));
  expect(columns.length).toBeGreaterThan(0);
  for (const column of columns) {
    const labels = rows.map((row) => row[column] ?? '');
    expect(labels.filter((label) => label.length < 3 || label.length > 140)).toEqual([]);
    expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
  }
});

it('begins with a byte order mark, and ends every line as RFC 4180 does', async () => {
  const { bytes } = await tableOf();
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(bytes.toString().replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(bytes.toString()).toMatch(/\r\n$/);
});

it('keeps commas and quotation marks, and lets no text be a formula', async () => {
  const name = '      en: "=1+1, \\"Bakı\\""';
  const { named } = await changedTable({
    file: 'azerbaijan/operation.yaml',
    find: '      en: UNHCR Azerbaijan\n\noffices',
    put: `${name}\n\noffices`,
  });
  expect(named.get('mine_signs')?.source_en).toBe(`'=1+1, "Bakı"`);
});

it('has the languages of the operation, in its order', async () => {
  const { rows } = await tableOf(operations, small);
  expect(Object.keys(rows[0] ?? {})).toEqual([
    'name',
    'label_en',
    'value',
    'unit',
    'as_of',
    'during',
    'source_en',
  ]);
});

it('is embedded as the data that the document was made from', async () => {
  const csv = Buffer.from('\uFEFFname,value\r\na,1\r\n');
  const pdf = await taggedPdf(`/P <</MCID 0 >>BDC\n${shown('a')}\nEMC`, ['Document', ['P', 0]]);
  const { bytes } = await finishPdf(pdf, { ...someFacts, figures: { csv, description: 'Rəqəmlər' } });
  const { catalog } = await PDFDocument.load(bytes, { updateMetadata: false });
  const [file] = [catalog.lookup(PDFName.of('AF'), PDFArray).lookup(0, PDFDict)];
  expect([
    nameIn(file, 'AFRelationship'),
    textIn(file, 'F'),
    textIn(file, 'UF'),
    textIn(file, 'Desc'),
  ]).toEqual(['Data', 'figures.csv', 'figures.csv', 'Rəqəmlər']);
  const stream = file.lookup(PDFName.of('EF'), PDFDict).lookup(PDFName.of('F')) as PDFRawStream;
  expect(nameIn(stream.dict, 'Subtype')).toBe('text/csv');
  const names = catalog.lookup(PDFName.of('Names'), PDFDict).lookup(PDFName.of('EmbeddedFiles'), PDFDict);
  expect(names.lookup(PDFName.of('Names'), PDFArray).lookup(1, PDFDict)).toBe(file);
});
