// Reads the ICC profile that an office names for its printer, and makes sure that it is one for four inks.
import path from 'node:path';
import type { Finding, Place } from '../errors.ts';
import type { Source } from '../files/source.ts';
import type { InputFile } from './period.ts';
import { readInside } from './read.ts';

/** Profiles of printing with four inks have half a megabyte to three. */
const largestProfile = 10_000_000;

/**
 * Reads an output profile for CMYK (ICC.1:2010, 7.2: its size, class, colour space and signature).
 * @param folder the folder, below the data folder, that `name` is relative to
 * @param at the line that names the file, for findings
 */
export async function readProfile(
  root: Source,
  folder: string,
  name: string,
  at: Place,
): Promise<{ bytes: Buffer; input: InputFile } | { finding: Finding }> {
  const read = await readInside(root, path.join(folder, name), largestProfile);
  if ('finding' in read) return { finding: { ...read.finding, place: at } };
  const { bytes } = read;
  const word = (from: number) => bytes.toString('latin1', from, from + 4);
  const right =
    bytes.length > 132 &&
    bytes.readUInt32BE(0) === bytes.length &&
    word(36) === 'acsp' &&
    word(12) === 'prtr' &&
    word(16) === 'CMYK';
  if (right) return read;
  const message = `${path.basename(name)} is not an ICC profile for printing with four inks (CMYK).`;
  const hint =
    'Ask the printer for the output profile, or take the line away: the program brings a profile of its own.';
  return { finding: { code: 'press-profile', severity: 'error', message, hint, place: at } };
}
