// Packs files into a zip archive whose bytes follow from the files alone: fixed order, one date, no machine's marks.
import { type Zippable, zipSync } from 'fflate';

/** Formats that are packed already. */
const packed = /\.(pdf|png)$/;

/** A file to pack; `stored`: as it is, without compression (not given: where its format is packed already). */
export type ZipFile = { name: string; bytes: Uint8Array; stored?: boolean };

/**
 * @param files by name, in the order that they shall have
 * @param day the date that each entry carries, `2024-09-30`. Zip knows the years 1980 to 2107, fflate those to 2099.
 */
export function zipFiles(files: readonly ZipFile[], day: string): Uint8Array {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  // An archive has local times: noon is there in every time zone.
  const mtime = new Date(Math.min(Math.max(year, 1980), 2099), month - 1, date, 12);
  const entries: Zippable = {};
  for (const { name, bytes, stored = packed.test(name) } of files) {
    entries[name] = [bytes, { level: stored ? 0 : 9, mtime }];
  }
  return zipSync(entries);
}
