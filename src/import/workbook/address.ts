// Where a cell stands: `D7` and areas like `D7:E9`, within what a sheet can have.

/** A cell's place, both counted from 1. */
export type Address = { column: number; row: number };

/** An area, both corners included. */
export type Area = { from: Address; to: Address };

/** A sheet's size in Excel. */
const most = { column: 16_384, row: 1_048_576 } as const;

/** The place of `D7` or `$D$7`; nothing for what is none. */
export function addressOf(text: string): Address | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(text.trim()) ?? [];
  if (letters === undefined) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const row = Number(digits);
  return column <= most.column && row <= most.row ? { column, row } : undefined;
}

/** The area of `D7:E9`; nothing for what is none. */
export function areaOf(text: string): Area | undefined {
  const [from, to, more] = text.split(':').map(addressOf);
  return from && to && !more ? { from, to } : undefined;
}

/** A column's letters, from 1: A … Z, AA … */
export function lettersOf(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? lettersOf(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

/** `D7`. */
export function addressName({ column, row }: Address): string {
  return `${lettersOf(column)}${row}`;
}
