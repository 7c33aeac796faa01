// What was meant by a time that results cover, where it is written in another form: the remedy, ready to copy.
import { daysIn, isoOf } from '../time.ts';
import { datePartsOf } from './value-hints.ts';

/** A sentence that says what to write for a half-year, a quarter, a month, a day, or the first and the last of them. */
export function stretchRemedy(words: string): string | undefined {
  const part = partOfYear(words);
  if (part) return `Write ${part}.`;
  const ends = words.split(/\s+(?:to|until|till|and|-)\s+|\s*[–—/]\s*/u);
  const year = /(?<!\d)\d{4}(?!\d)/.exec(ends.at(-1) ?? '')?.[0];
  if (ends.length > 2 || year === undefined) return undefined;
  const points = ends.map((end) => pointOf(/\d{4}/.test(end) ? end : `${end} ${year}`));
  const written = points.join('/');
  return points.every((point) => point !== undefined) && written !== words ? `Write ${written}.` : undefined;
}

/** `Q1 2025`, `2025 q1`, `H2/2024`. */
function partOfYear(words: string): string | undefined {
  const [, before, beforeYear] = /^([QH]\s?[1-4])[\s,/-]*(\d{4})$/i.exec(words) ?? [];
  const [, afterYear, after] = /^(\d{4})[\s,/-]*([QH]\s?[1-4])$/i.exec(words) ?? [];
  const part = (before ?? after)?.replace(/\s/g, '').toUpperCase();
  return part === undefined || /^H[34]$/.test(part) ? undefined : `${beforeYear ?? afterYear}-${part}`;
}

/** A year, month or day that there is. */
function pointOf(words: string): string | undefined {
  if (/^\d{4}$/.test(words.trim())) return words.trim();
  const parts = partOfYear(words.trim()) ?? datePartsOf(words.trim());
  if (parts === undefined || typeof parts === 'string') return parts;
  const [year = 0, month = 0, day] = parts;
  if (month < 1 || month > 12) return undefined;
  if (day !== undefined && (day < 1 || day > daysIn(year, month))) return undefined;
  return isoOf(year, month, day);
}
