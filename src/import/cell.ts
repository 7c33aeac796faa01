// One cell of the form as the value that it stands for: Excel and LibreOffice change what was typed, people type as they do.
import type { Field } from '../export/form.ts';
import { monthNames } from '../language/months.ts';
import { ownLanguage } from '../language/names.ts';
import { shortened } from '../printable.ts';
import { isoOf, readStretch, stretchForms } from '../time.ts';
import { readCount } from './count.ts';
import { type CellValue, noResult } from './workbook/value.ts';

/** A cell's value: `empty`; a value for figures.yaml; or what is wrong with it and what would be right. */
export type ReadCell =
  | { empty: true }
  | { value: number | string; note?: string }
  | { wrong: string; hint: string };

/** Reads a cell as the kind of value that stands there. */
export function readCell(cell: CellValue, { kind, value, unit }: Field): ReadCell {
  if (cell === null || cell === '') return { empty: true };
  if (cell === noResult) {
    const hint = 'Open the workbook in Excel or LibreOffice and save it: then the result is in the file.';
    return { wrong: 'a formula without its result', hint };
  }
  if (typeof cell === 'string' && /^#(?:[A-Z/0]+[!?]?|N\/A)$/.test(cell)) {
    return {
      wrong: `the error ${cell} of a formula`,
      hint: 'Correct the formula, or write the value itself.',
    };
  }
  if (typeof cell === 'boolean') return wrongFor(unit, String(cell).toUpperCase());
  switch (kind) {
    case 'count':
      return readNumber(cell, unit, (text) => readCount(text));
    case 'amount':
      return readNumber(cell, unit, readAmount);
    case 'day':
      return readDay(cell);
    case 'point':
      return readPoint(cell, value);
    case 'stretch':
      return readStretchCell(cell, value);
    case 'text':
      return cell instanceof Date ? readDay(cell) : { value: String(cell) };
  }
}

function readNumber(cell: CellValue, unit: string, read: (cell: unknown) => unknown): ReadCell {
  if (cell instanceof Date) {
    return {
      wrong: 'a date',
      hint: 'Excel took the number for a date: set the cell’s format to Number, and write it again.',
    };
  }
  const number = read(cell);
  return typeof number === 'number' ? { value: number } : wrongFor(unit, String(cell));
}

function wrongFor(unit: string, shown: string): ReadCell {
  const hint =
    unit === 'date'
      ? 'Write year-month-day, like 2024-12-31.'
      : 'Write digits only, like 6431; leave the cell empty to keep what stands in figures.yaml.';
  return { wrong: `“${shortened(shown, 40)}”`, hint };
}

/** An amount: whole, or with one or two decimals after a point; thousands as in a count. */
function readAmount(cell: unknown): number | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) && cell >= 0 ? cell : undefined;
  if (typeof cell !== 'string') return undefined;
  const [, whole = '', decimals = ''] = /^(.*?)(\.\d{1,2})?$/.exec(cell.trim()) ?? [];
  if (!/^[\d][\d,'’ \u00A0\u2009\u202F]*$/.test(whole)) return undefined;
  const digits = whole.replace(/\D/g, '');
  const isGrouped = /^\d{1,3}(?:([,'’ \u00A0\u2009\u202F])\d{3})(?:\1\d{3})*$/.test(whole);
  return isGrouped || whole === digits ? Number(digits + decimals) : undefined;
}

/** A day: a date of Excel's, or text in our form. A bare number may be any day, and is not taken. */
function readDay(cell: CellValue): ReadCell {
  if (cell instanceof Date) {
    const iso = Number.isNaN(cell.getTime()) ? '' : cell.toISOString();
    return iso.endsWith('T00:00:00.000Z') ? { value: iso.slice(0, 10) } : wrongFor('date', iso || 'no date');
  }
  const text = String(cell).trim();
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? { value: text } : wrongFor('date', text);
}

/** A day, a month or a year. Excel turns a month into the first of it: where a month stands, it is read as one. */
function readPoint(cell: CellValue, stands: Field['value']): ReadCell {
  if (cell instanceof Date) {
    const day = readDay(cell);
    if (!('value' in day) || typeof day.value !== 'string' || !day.value.endsWith('-01')) return day;
    if (/^\d{4}-\d{2}$/.test(String(stands))) return { value: day.value.slice(0, 7) };
    if (/^\d{4}-\d{2}-\d{2}$/.test(String(stands))) return day;
    const note = 'Excel writes a month as its first day. If the month is meant, correct it in figures.yaml.';
    return { ...day, note: `${day.value} is taken as a day. ${note}` };
  }
  const text = String(cell).trim();
  if (/^\d{4}$/.test(text)) return { value: Number(text) };
  if (/^\d{4}-\d{2}(?:-\d{2})?$/.test(text)) return { value: text };
  const month = monthOf(text);
  const hint = month
    ? `Write it as ${month}.`
    : 'Write year-month-day, like 2024-12-31; a month, like 2024-12; or a year.';
  return { wrong: `“${shortened(text, 40)}”`, hint };
}

/** `June 2024`, `2024 Jun`, `06.2024` as 2024-06; nothing where another may be meant. */
function monthOf(text: string): string | undefined {
  const [, first = '', last = ''] =
    /^(\p{L}+\.?|\d{1,2}|\d{4})[\s./,-]+(\p{L}+\.?|\d{1,2}|\d{4})$/u.exec(text) ?? [];
  const [year, month] = /^\d{4}$/.test(first) ? [first, last] : [last, first];
  if (!/^(?:19|20)\d\d$/.test(year)) return undefined;
  const number = /^\d+$/.test(month) ? Number(month) : englishMonth(month);
  return number >= 1 && number <= 12 ? isoOf(year, number) : undefined;
}

function englishMonth(name: string): number {
  const own = name.replace(/\.$/, '').toLowerCase();
  return own.length < 3
    ? 0
    : monthNames(ownLanguage).findIndex(([month]) => month.toLowerCase().startsWith(own)) + 1;
}

/** A stretch of time as figures.yaml has it; what Excel took for a date is read as a point in time. */
function readStretchCell(cell: CellValue, stands: Field['value']): ReadCell {
  if (cell instanceof Date) return readPoint(cell, stands);
  const text = String(cell).trim();
  if (/^\d{4}$/.test(text)) return { value: Number(text) };
  return readStretch(text)
    ? { value: text }
    : {
        wrong: `“${shortened(text, 40)}”`,
        hint: `Write ${monthOf(text) ? `it as ${monthOf(text)}` : stretchForms}.`,
      };
}
