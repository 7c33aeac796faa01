// A text of an earlier format as the present one has it: its value, and the way back to where that stands in the file.
import path from 'node:path';
import type { Finding, Place } from '../errors.ts';
import { isEarlierPart, pathNow, pathThen, placeNow, presentFormat } from '../format.ts';
import { languageOfText } from '../language/tag.ts';
import { isRecord } from '../values.ts';
import type { DataPath, Locate, Mark } from './period.ts';

/** A file that was read, as far as its paths go. */
type Located = {
  value: unknown;
  locate: Locate;
  locateKey(path: DataPath): Place;
  markAt(path: DataPath): Mark | undefined;
  wasAt(path: DataPath): string | undefined;
  lost: readonly { path: DataPath; words: string; place: Place }[];
};

/** The file, if it is no text or has nothing of an earlier format; else one that reads as if it were of the present one. */
export function asPresent<File extends Located>(name: string, file: File): File & { earlier?: true } {
  const { value } = file;
  if (languageOfText(path.basename(name)) === undefined || !isRecord(value)) return file;
  const names = Object.keys(value);
  const moving = names.filter((one) => isEarlierPart(one, value[one], true));
  // Where both stand, nobody can tell which is meant: the schema tells the old one.
  if (moving.length === 0 || moving.some((one) => names.includes(placeNow(one)))) return file;
  return {
    ...file,
    value: Object.fromEntries(
      Object.entries(value).map(([key, inner]) => {
        return moving.includes(key) ? [placeNow(key), within(key, inner)] : [key, inner];
      }),
    ),
    // An empty part says nothing of the format: a block of today may be called that.
    ...(moving.some((one) => value[one] !== null) && { earlier: true }),
    locate: (at, inside) => file.locate(pathThen(at), inside),
    locateKey: (at) => file.locateKey(pathThen(at)),
    markAt: (at) => file.markAt(pathThen(at)),
    wasAt: (at) => file.wasAt(pathThen(at)),
    lost: file.lost.map((one) => ({ ...one, path: pathNow(one.path) })),
  };
}

function within(key: string, value: unknown): unknown {
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).map(([inner, one]) => [pathNow([key, inner])[1] ?? inner, one]);
  return Object.fromEntries(entries);
}

/** The finding's code: of such an operation nothing else is told. */
export const newerFormatCode = 'newer-format';

/** What is told of an operation.yaml of a format that this program does not know yet. */
export function newerFormat(
  name: string,
  { value, locate }: Pick<Located, 'value' | 'locate'>,
): Finding | undefined {
  if (path.basename(name) !== 'operation.yaml' || !isRecord(value)) return undefined;
  const { format } = value;
  if (typeof format !== 'number' || !Number.isInteger(format) || format <= presentFormat) return undefined;
  const place: Place = locate(['format']);
  const message = `These files have format ${format}; this program knows formats up to ${presentFormat}.`;
  const hint =
    'Use the newer version of the program, with which they were made. Nothing was read or changed.';
  return { code: newerFormatCode, severity: 'error', message, hint, place };
}
