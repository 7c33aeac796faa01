// What is kept of an import: the raw files as they came, and a list of them with hash, day and licence. Pure.
import { createHash } from 'node:crypto';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { stringify } from 'yaml';
import { z } from 'zod';
import type { Edit } from '../period/edit.ts';
import type { Where } from './statistics.ts';

/** The list's own name; it stands beside the files, in `sources/` of the period. */
export const listName = 'sources.yaml';

const listSchema = z
  .array(
    z.looseObject({
      file: z.string().optional(),
      sha256: z.string().optional(),
      as_of: z.string().optional(),
      values: z.record(z.string(), z.number()).optional(),
    }),
  )
  .nullable();
export type Listed = NonNullable<z.infer<typeof listSchema>>;

/** The list as it stands in a parsed sources.yaml; nothing if it is none. */
export function listedIn(value: unknown): Listed | undefined {
  const parsed = listSchema.safeParse(value);
  return parsed.success ? (parsed.data ?? []) : undefined;
}

/** A raw file: its bytes, where it came from (the name of the file, or the address), which rows were used. */
export type Raw = {
  name: string;
  from: string;
  bytes: Uint8Array;
  /** `json`, `zip` …, by content: a name with another ending gets this one too. */
  ending: string;
  asOf?: string | undefined;
  rows?: string | undefined;
  /** What was read from it, by the place in figures.yaml. */
  values?: Readonly<Record<string, number>> | undefined;
  /** Whether it is UNHCR's public data, which has a licence and wants to be named. */
  isPublic: boolean;
};

/** A file in `sources/`. `isNew` is false where the same bytes were kept before. */
export type Kept = { file: string; sha256: string; bytes: number; isNew: boolean };

/** What is to be written: files by name, lines at the end of the list, and what changes in it. */
export type Plan = {
  kept: Kept[];
  files: { name: string; bytes: Uint8Array }[];
  lines: string;
  edits: Edit[];
};

/**
 * Plans the keeping. The same bytes are kept once; a name that another file has gets a number.
 * @param taken the names that are in `sources/` already
 */
export function planKeeping(
  raws: readonly Raw[],
  listed: Listed,
  taken: Iterable<string>,
  retrieved: string,
): Plan {
  const names = new Set([...taken, listName, ...listed.flatMap(({ file }) => file ?? [])].map(folded));
  const present = new Set([...taken].map(folded));
  const plan: Plan = { kept: [], files: [], lines: '', edits: [] };
  for (const raw of raws) {
    const sha256 = createHash('sha256').update(raw.bytes).digest('hex');
    const bytes = raw.bytes.length;
    if (plan.kept.some((one) => one.sha256 === sha256)) continue;
    const index = listed.findIndex((one) => one.sha256 === sha256);
    const entry = listed[index];
    if (entry?.file !== undefined) {
      if (!present.has(folded(entry.file)))
        plan.files.push({ name: safeName(entry.file, raw.ending), bytes: raw.bytes });
      if (raw.asOf && entry.as_of !== raw.asOf) plan.edits.push({ path: [index, 'as_of'], value: raw.asOf });
      if (raw.values && !isDeepStrictEqual(entry.values, raw.values)) {
        plan.edits.push({ path: [index, 'values'], entries: raw.values });
      }
      plan.kept.push({ file: entry.file, sha256, bytes, isNew: false });
      continue;
    }
    const file = freeName(safeName(raw.name, raw.ending), names);
    names.add(folded(file));
    plan.kept.push({ file, sha256, bytes, isNew: true });
    plan.files.push({ name: file, bytes: raw.bytes });
    plan.lines += linesOf(raw, { file, sha256, bytes, retrieved });
  }
  return plan;
}

/** Which rows of a file were used, for the list: `lines 2-14, 17`; nothing where none was. */
export function usedRows(rows: readonly { where: Where }[], file: string | undefined): string | undefined {
  const own = rows.map(({ where }) => where).filter((where) => where.file === file);
  const numbers = own.map((where) => ('line' in where ? where.line : where.item)).sort((a, b) => a - b);
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last && number <= last[1] + 1) last[1] = number;
    else ranges.push([number, number]);
  }
  const [first] = own;
  if (!first) return undefined;
  const shown = ranges.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`));
  return `${'line' in first ? 'lines' : 'items'} ${shown.join(', ')}`;
}

/** What stands above the first entry. */
export const listHead =
  '# Files that figures were imported from, kept as they came. “factsheet import” adds to this list.\n';

function linesOf(
  raw: Raw,
  about: { file: string; sha256: string; bytes: number; retrieved: string },
): string {
  const entry = {
    ...about,
    ...(raw.asOf && { as_of: raw.asOf }),
    from: raw.from,
    ...(raw.rows && { rows: raw.rows }),
    ...(raw.values && { values: raw.values }),
    ...(raw.isPublic && {
      licence: 'CC BY 4.0',
      attribution: 'UNHCR Refugee Population Statistics Database',
    }),
  };
  return stringify([entry], { lineWidth: 0 });
}

/** File systems take names of 255 bytes; the ending, a number and the name of a temporary file have to go in too. */
const longestName = 100;

/** A name that is a file's name on every system: its last part, letters and digits, with the ending of its content. */
function safeName(name: string, ending: string): string {
  const own = path.posix
    .basename(name.replaceAll('\\', '/'))
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}._]+/gu, '-')
    .replace(/^[.-]+|[.-]+$/g, '');
  const letters = [...own];
  while (Buffer.byteLength(letters.join('')) > longestName) letters.shift();
  const stem = letters.join('') || 'file';
  return stem.toLowerCase().endsWith(`.${ending}`) ? stem : `${stem}.${ending}`;
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  const { name: stem, ext } = path.posix.parse(name);
  let free = name;
  for (let number = 2; taken.has(folded(free)); number += 1) free = `${stem}-${number}${ext}`;
  return free;
}

/** Names that differ in case only are one file on some systems. */
function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
