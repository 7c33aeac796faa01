// What stands above the rows of a download says of which date they are: held against the date that a person states.
import type { Finding } from '../errors.ts';
import { isoOf } from '../time.ts';
import type { RawTable } from './statistics.ts';

/** Lines above the header that cannot be true of figures as of this date; each is quoted. */
export function preambleFaults(
  tables: readonly Pick<RawTable, 'file' | 'preamble'>[],
  asOf: string,
): Finding[] {
  return tables.flatMap(({ file, preamble }) =>
    preamble.flatMap(({ line, text }): Finding[] => {
      const right = rightDate(text, asOf);
      if (right === undefined) return [];
      const message = `The file says “${text.slice(0, 120)}”, and --as-of says ${asOf}.`;
      const hint = `${right} Correct --as-of, or download the figures of that date.`;
      return [{ code: 'statistics-preamble', severity: 'error', message, hint, place: { file, line } }];
    }),
  );
}

/** What would be right, where a line contradicts the date; nothing where it does not. */
function rightDate(text: string, asOf: string): string | undefined {
  const year = asOf.slice(0, 4);
  const isOf = (half: RegExp) => half.test(text);
  const [end, mid] = [
    isOf(/\b(?:end|year)[- ](?:of[- ])?(?:the[- ])?(?:year|end)\b/i),
    isOf(/\bmid[- ]?year\b/i),
  ];
  if (end && !mid && !asOf.endsWith('-12-31')) return `Figures of the end of a year are as of ${year}-12-31.`;
  if (mid && !end && !asOf.endsWith('-06-30')) return `Mid-year figures are as of ${year}-06-30.`;
  const day = /\b(?:extracted|updated|retrieved|downloaded)\b/i.test(text) ? latestDay(text) : undefined;
  return day !== undefined && day < asOf ? `What was there on ${day} cannot be of a later date.` : undefined;
}

/** A day as downloads write it: 21/07/2024, 2024-07-21, 13 June 2024. Where day and month may be exchanged, the later. */
function latestDay(text: string): string | undefined {
  const iso = /\b(\d{4})-(\d\d)-(\d\d)\b/.exec(text)?.[0];
  if (iso) return iso;
  const [, one = '', two = '', year = ''] = /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/.exec(text) ?? [];
  if (year !== '') {
    const days = [dayOf(year, Number(two), Number(one)), dayOf(year, Number(one), Number(two))];
    return days
      .filter((day) => day !== undefined)
      .sort()
      .at(-1);
  }
  const words =
    /\b(\d{1,2}) (\p{L}{3,}) (\d{4})\b/u.exec(text) ?? /\b(\p{L}{3,}) (\d{1,2}),? (\d{4})\b/u.exec(text);
  if (!words) return undefined;
  const read = new Date(`${words[0].replace(',', '')} UTC`);
  return Number.isNaN(read.getTime()) ? undefined : read.toISOString().slice(0, 10);
}

function dayOf(year: string, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return isoOf(year, month, day);
}
