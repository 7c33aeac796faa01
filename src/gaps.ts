// What stands for a value that is not there yet, in a draft: it goes through the program as a value and prints as a gap. Pure.

/** The number, the day and the text that are none. No factsheet speaks of 1583, the first whole year of our calendar. */
export const gap = { number: Number.NaN, day: '1583-01-02', text: '…' } as const;

/** How a gap prints where a figure stands alone. */
export const gapSign = '—';

/** Whether a value is a gap, or was worked out from one: a number, or a day or year in words. */
export function isGap(value: number | string): boolean {
  return typeof value === 'number' ? Number.isNaN(value) : value.startsWith(gap.day.slice(0, 4));
}

/** What a number measures on a drawing: a gap measures nothing. */
export function sizeOf(value: number): number {
  return Number.isNaN(value) ? 0 : value;
}
