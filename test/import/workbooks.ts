// Workbooks for tests: the exported form with cells changed, written anew or changed in its XML.
import { unzipSync, zipSync } from 'fflate';
import readExcelFile from 'read-excel-file/universal';
import writeExcelFile, { type Cell, type Row } from 'write-excel-file/node';

/** The columns of the form in two languages, counted from 0. */
export const columns = { name: 0, value: 3, before: 4, asOf: 5, source: 6 };

/** A sheet's cells, from the first row; empty ones are null. */
export async function cellsOf(bytes: Uint8Array, sheet = 'Figures'): Promise<unknown[][]> {
  const sheets = await readExcelFile(new Blob([Buffer.from(bytes)]));
  return sheets.find((one) => one.sheet === sheet)?.data ?? [];
}

/** The row of a name, counted from 1 as Excel does. */
export async function rowOf(bytes: Uint8Array, name: string): Promise<number> {
  return (await cellsOf(bytes)).findIndex(([cell]) => cell === name) + 1;
}

/** The form written anew with the rows that `change` gives: what another program makes of it. */
export async function rewritten(
  bytes: Uint8Array,
  change: (rows: unknown[][]) => unknown[][],
  sheet = 'Figures',
): Promise<Uint8Array> {
  const data = change(await cellsOf(bytes)).map((row) => row.map(cellFor)) as Row[];
  return writeExcelFile([{ sheet, data }]).toBuffer();
}

function cellFor(value: unknown): Cell {
  if (value instanceof Date) return { value, type: Date, format: 'dd.mm.yyyy' };
  return value as Cell;
}

/** The form with other values, by name. */
export function withValues(
  bytes: Uint8Array,
  values: Readonly<Record<string, unknown>>,
): Promise<Uint8Array> {
  return rewritten(bytes, (rows) =>
    rows.map((row) => {
      const name = String(row[columns.name]);
      return Object.hasOwn(values, name) ? row.with(columns.value, values[name]) : row;
    }),
  );
}

/** The form with the XML of its first sheet changed. */
export function withXml(
  bytes: Uint8Array,
  change: (xml: string) => string,
  part = 'xl/worksheets/sheet1.xml',
): Uint8Array {
  const files = unzipSync(bytes);
  const before = new TextDecoder().decode(files[part]);
  const after = change(before);
  if (after === before) throw new Error(`${part} is as it was`);
  return zipSync({ ...files, [part]: new TextEncoder().encode(after) }, { level: 1 });
}

/** The form with one cell of its first sheet in XML of our own; `{r}` stands for its address. */
export async function withCell(
  bytes: Uint8Array,
  name: string,
  xml: string,
  column = 'D',
): Promise<Uint8Array> {
  const address = `${column}${await rowOf(bytes, name)}`;
  return withXml(bytes, (sheet) =>
    sheet.replace(new RegExp(`<c r="${address}"[^>]*?(?:/>|>.*?</c>)`), xml.replaceAll('{r}', address)),
  );
}

/** The parts of a workbook as text. */
export function parts(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, Buffer.from(part).toString('utf8')]),
  );
}

/** The workbook with other parts. */
export function withParts(
  bytes: Uint8Array,
  change: (all: Record<string, string>) => Record<string, string>,
): Uint8Array {
  const all = Object.entries(change(parts(bytes)));
  return zipSync(Object.fromEntries(all.map(([name, text]) => [name, Buffer.from(text)])));
}
