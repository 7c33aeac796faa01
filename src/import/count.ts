// A number of people as files write it: digits, thousands separators, “-” and “*”. What is not certain is not read.
import type { Count } from './statistics.ts';

/** More people than live in any country: a number beyond it is a mistake. */
const mostPeople = 2_000_000_000;

/** What may stand between thousands: comma, space, no-break space, narrow and thin space, apostrophe. */
const grouped = /^\d{1,3}(?:([,'’ \u00A0\u2009\u202F])\d{3})(?:\1\d{3})*$/;

/**
 * A count of people, or nothing if the cell cannot be read with certainty: “6.431” may be six thousand or six, and
 * “64,31” is neither. Numbers may stand as text (`"0"`); `12.0` is what some programs write for 12, and `NA` is what R
 * writes for nothing.
 */
export function readCount(cell: unknown): Count | undefined {
  if (cell === null || cell === undefined) return 'none';
  if (typeof cell === 'number') return people(cell);
  if (typeof cell !== 'string') return undefined;
  const text = cell.trim();
  if (text === '' || text === '-' || text === 'NA') return 'none';
  if (text === '*') return 'hidden';
  if (/^\d{1,12}(?:\.0)?$/.test(text)) return people(Number(text));
  return grouped.test(text) ? people(Number(text.replace(/\D/g, ''))) : undefined;
}

function people(value: number): number | undefined {
  return Number.isInteger(value) && value >= 0 && value <= mostPeople ? value : undefined;
}
