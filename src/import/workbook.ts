// Reads an Excel workbook that a colleague sends: what could hang or deceive the reader is looked for before.
import { zipSync } from 'fflate';
import readExcelFile from 'read-excel-file/universal';
import { FactsheetError } from '../errors.ts';
import type { Archive } from './archive.ts';

/** A cell as it stands: dates are at midnight UTC. A formula is its result; `#REF!` and the like stand as text. */
export type CellValue = string | number | boolean | Date | null;

/** A sheet: its name, and its cells, row by row from the first. */
export type Sheet = { name: string; rows: readonly (readonly CellValue[])[] };

/** A form of two pages has about 200 rows. */
const largestSheet = 5_000_000;
const largestWorkbook = 20_000_000;

/** What stands for the result of a formula that the file does not tell. */
export const noResult = '#RESULT?';

/** Whether an archive is an Excel workbook. */
export function isWorkbook({ entries }: Archive): boolean {
  return entries.some(({ name }) => name === 'xl/workbook.xml');
}

/**
 * Every sheet of a workbook.
 * @throws FactsheetError `workbook-unsound` or `workbook-too-large`
 */
export async function readWorkbook(archive: Archive, file: string): Promise<Sheet[]> {
  const parts = archive.entries.filter(
    ({ name }) => /\.(?:xml|rels)$/.test(name) && !name.includes('__proto__'),
  );
  if (parts.reduce((sum, { size }) => sum + size, 0) > largestWorkbook) throw tooLarge(file);
  const files = parts.map(({ name, size }): [string, Uint8Array] => {
    const isSheet = name.startsWith('xl/worksheets/') && name.endsWith('.xml');
    if (isSheet && size > largestSheet) throw tooLarge(file);
    const bytes = archive.read(name);
    return [name, isSheet ? plainSheet(bytes, file) : bytes];
  });
  try {
    const packed = zipSync(Object.fromEntries(files), { level: 0 });
    const sheets = await readExcelFile(packed.buffer);
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data as unknown as CellValue[][] }));
  } catch (cause) {
    throw unsound(file, cause instanceof Error ? cause.message : String(cause), cause);
  }
}

/**
 * A sheet's XML (ECMA-376, 18.3.1) as the reader may have it: rows and columns within bounds, errors and formulas
 * without a result as text. The reader itself fills every gap with empty rows, and takes both for empty cells.
 */
function plainSheet(bytes: Uint8Array, file: string): Uint8Array {
  const xml = new TextDecoder('utf-8').decode(bytes);
  const reference = [...xml.matchAll(/\sr\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].find(([, one, other]) => {
    return !/^[A-Z]{0,2}[0-9]{1,5}$/.test(one ?? other ?? '');
  });
  if (reference || /<!DOCTYPE|<!ENTITY/i.test(xml)) {
    throw unsound(
      file,
      `a sheet has the reference “${(reference?.[1] ?? reference?.[2] ?? 'DOCTYPE').slice(0, 20)}”`,
    );
  }
  const plain = xml
    .replace(/(<(?:\w+:)?c\b[^>]*?\st\s*=\s*)(["'])e\2/g, '$1$2str$2')
    .replace(
      /<((?:\w+:)?)c\b([^>]*[^>/])>\s*<\1f\b(?:[^>]*\/>|[^>]*>[^<]*<\/\1f>)\s*(<\1v\s*\/>|<\1v>\s*<\/\1v>)?\s*<\/\1c>/g,
      (cell, prefix: string, attributes: string, value?: string) => {
        if (value && /\st\s*=\s*["']str["']/.test(attributes)) return cell;
        const others = attributes.replace(/\st\s*=\s*(["'])\w+\1/, '');
        return `<${prefix}c${others} t="str"><${prefix}v>${noResult}</${prefix}v></${prefix}c>`;
      },
    );
  return new TextEncoder().encode(plain);
}

function unsound(file: string, why: string, cause?: unknown): FactsheetError {
  const message = `The workbook ${file} cannot be read (${why}).`;
  const hint = 'Open it in Excel or LibreOffice, save it as .xlsx again, and import that.';
  return new FactsheetError('workbook-unsound', message, { hint, cause });
}

function tooLarge(file: string): FactsheetError {
  const message = `The workbook ${file} holds far more than a form of figures.`;
  const hint = 'Copy the sheet “Figures” into a workbook of its own.';
  return new FactsheetError('workbook-too-large', message, { hint });
}
