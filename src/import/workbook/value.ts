// What a cell of a workbook holds, by its type and style.
import { unescaped } from './strings.ts';
import type { CellFormat } from './styles.ts';
import { isTrue, UnsoundXml } from './xml.ts';

/** A cell as it stands: dates as UTC. A formula is its result; `#REF!` and the like stand as text. */
export type CellValue = string | number | boolean | Date | null;

/** What stands for the result of a formula that the file does not tell. */
export const noResult = '#RESULT?';

/** A cell's parts: its type, its `v` or text, and its formula, where they are there. */
export type CellParts = { type: string; value?: string | undefined; formula?: string | undefined };

/** What a sheet's cells are read with: the shared texts, and whether days are counted from 1904. */
export type CellContext = { strings: readonly string[]; is1904: boolean };

/**
 * The value of a cell (ECMA-376 Part 1, 18.3.1.4 and 18.18.11).
 * @throws UnsoundXml for a shared text that is not there
 */
export function cellValue(
  parts: CellParts,
  format: CellFormat | undefined,
  { strings, is1904 }: CellContext,
): CellValue {
  const { type, value, formula } = parts;
  if (formula !== undefined && (value === undefined || (value.trim() === '' && type !== 'str')))
    return noResult;
  if (value === undefined) return null;
  switch (type) {
    case 's':
      return strings[Number(value.trim())] ?? missing(value);
    case 'b':
      return isTrue(value);
    case 'd':
      return isoDate(value.trim()) ?? value;
    case 'e':
      return value.trim();
    case 'inlineStr':
    case 'str':
      return unescaped(value);
    default:
      return numberOf(value.trim(), format?.isDate === true, is1904);
  }
}

function numberOf(text: string, isDate: boolean, is1904: boolean): CellValue {
  if (text === '') return null;
  const number = Number(text);
  if (!/^[+-]?[\d.]/.test(text) || !Number.isFinite(number)) return text;
  return isDate ? dateOfSerial(number, is1904) : number;
}

const day = 86_400_000;

/**
 * A day's number as a date (18.17.4.1): counted from 1 January 1904, or so that 1 January 1900 is 1; that system has a
 * 29 February 1900, which never was.
 */
function dateOfSerial(serial: number, is1904: boolean): Date {
  const days = is1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial;
  return new Date(Date.UTC(1899, 11, 30) + Math.round(days * day));
}

/** A date of ISO 8601 as `t="d"` writes it: in no time zone, or in UTC (18.17.4). Nothing for what is none. */
function isoDate(text: string): Date | undefined {
  const [, date, time = '00:00:00'] =
    /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d(?:\.\d+)?)?)Z?)?$/.exec(text) ?? [];
  if (date === undefined) return undefined;
  const read = new Date(`${date}T${time}Z`);
  // JavaScript takes 31 February for 3 March.
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(date) ? read : undefined;
}

function missing(index: string): never {
  throw new UnsoundXml(`it has a cell with text ${index.slice(0, 20)}, which is not there`);
}
