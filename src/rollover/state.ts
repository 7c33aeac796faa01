// How far each figure and each passage of a period has come, in the order in which they are worked through. Pure.
import type { Finding, Place } from '../errors.ts';
import type { DataPath, Mark } from '../period/period.ts';
import type { YamlFile } from '../period/read.ts';
import type { ShownTable } from '../period/schema.ts';
import { leavesOf } from '../values.ts';
import { figureLeaves, isIdle, missingFigures } from './figures.ts';

/**
 * A figure is `filled` or `empty`. A passage is `written` for this period, `checked` by a second person, `translated`
 * and not yet read, `unread` (last time's, word for word, and nobody says that it was read), or `empty`. Either can be
 * `carried` over and not confirmed, or `missing` where it is needed.
 */
export const states = [
  'filled',
  'written',
  'checked',
  'translated',
  'carried',
  'unread',
  'empty',
  'missing',
] as const satisfies readonly (Mark | string)[];
export type State = (typeof states)[number];

/** States in which nothing is left to do. */
const done: ReadonlySet<State> = new Set(['filled', 'written', 'checked']);

/**
 * One figure or passage: its path in the file (`population.groups.refugees`), where it stands, what it was last time, and of an
 * empty one what the comment above it says.
 */
export type Entry = { at: string; section: string; state: State; place: Place; was?: string; says?: string };

/** A file that could be read, or what was found instead. */
export type Read = YamlFile | { findings: readonly Finding[] };

/** The languages' files by language. */
export type Texts = Readonly<Record<string, Read>>;

export function isDone({ state }: Pick<Entry, 'state'>): boolean {
  return done.has(state);
}

/**
 * Each figure of figures.yaml; sources, currency and the like only where they are missing.
 * @param tables see `missingFigures`
 * @param blocks the names of blocks on the pages that show nothing without data
 */
export function figureEntries(
  file: YamlFile,
  tables: ReadonlySet<ShownTable>,
  blocks: readonly string[] = [],
): Entry[] {
  const entries = figureLeaves(file.value).flatMap(({ path, value, kind }): Entry[] => {
    if (kind === 'kept' || isIdle(path, value, tables)) return [];
    const isCarried = kind === 'list' && file.markAt(path) === 'carried';
    return [entry(file, path, isEmpty(value) ? 'empty' : isCarried ? 'carried' : 'filled')];
  });
  const has = Object.keys(Object(file.value));
  const without = blocks.filter((block) => !has.includes(block)).map((block) => [block]);
  const missing = [...missingFigures(file.value, tables), ...without];
  return [...entries, ...missing.map((path) => entry(file, path, 'missing'))];
}

/**
 * Each passage of one language: those of its file in the file's order, then those that only other languages have.
 * @param file nothing where it cannot be read: all that the others have is missing then
 * @param name the file as the user names it
 * @param last the language's file of the last period, as a value
 * @param blocks the names of blocks on the pages that show nothing without words: one that has none in any file is missing
 */
export function textEntries(
  name: string,
  file: YamlFile | undefined,
  others: readonly YamlFile[],
  last?: unknown,
  blocks: readonly string[] = [],
): Entry[] {
  const own = leavesOf(file?.value);
  const has = new Set(own.map(({ path }) => path.join('\n')));
  const then = new Map(leavesOf(last).map(({ path, value }) => [path.join('\n'), value]));
  const entries = own.flatMap(({ path, value }): Entry[] => {
    // A section may be empty.
    if (path.length === 1 && value === null) return [];
    const unmarked = isAgain(value, then.get(path.join('\n'))) ? 'unread' : 'written';
    return file ? [entry(file, path, isEmpty(value) ? 'empty' : (file.markAt(path) ?? unmarked))] : [];
  });
  for (const other of others) {
    for (const { path } of leavesOf(other.value)) {
      if (has.has(path.join('\n'))) continue;
      has.add(path.join('\n'));
      const { was: _, ...missing } = file ? entry(file, path, 'missing') : entry(other, path, 'missing');
      entries.push(file ? missing : { ...missing, place: { file: name } });
    }
  }
  const said = [file, ...others].flatMap((one) => Object.keys(Object(one?.value)));
  const unsaid = blocks.filter((block) => !said.includes(block));
  return [
    ...entries,
    ...unsaid.map((at): Entry => ({ at, section: at, state: 'missing', place: { file: name } })),
  ];
}

/** What is empty in a file of the operation. Words of single kinds of block (`words.kinds`) are needed only where a page has one. */
export function emptyEntries(file: YamlFile): Entry[] {
  return leavesOf(file.value).flatMap(({ path, value }) =>
    value === null && path.slice(0, 2).join('.') !== 'words.kinds' ? [entry(file, path, 'empty')] : [],
  );
}

function entry(file: YamlFile, path: DataPath, state: State): Entry {
  const was = file.wasAt(path);
  const place = state === 'missing' ? file.locate(path) : file.locateKey(path);
  const says = state === 'empty' && was === undefined ? saidAbove(file, path) : undefined;
  return {
    ...{ at: path.join('.'), section: String(path[0]), state, place },
    ...(was !== undefined && { was }),
    ...(says !== undefined && { says }),
  };
}

/** The comment right above a value, or above the group whose first line is right above it. */
function saidAbove(file: YamlFile, path: DataPath): string | undefined {
  const lines = file.source.split('\n');
  const lineOf = (at: DataPath) => (file.locateKey(at).line ?? 1) - 1;
  const own = commentAbove(lines, lineOf(path));
  return own ?? (path.length > 1 ? commentAbove(lines, lineOf(path.slice(0, -1))) : undefined);
}

function commentAbove(lines: readonly string[], line: number): string | undefined {
  const above = lines.slice(0, line).toReversed();
  const end = above.findIndex((text) => !/^\s*#/.test(text));
  const words = above.slice(0, end < 0 ? above.length : end).toReversed();
  const said = words.map((text) => text.replace(/^\s*# ?/, '').trim()).join(' ');
  return said === '' ? undefined : said;
}

/** Words that a heading or a name has at most: those may well be the same each time. */
const headingWords = 4;

/** Whether a passage is last time's, word for word: taking `!carried` away does not show that somebody read it. */
function isAgain(now: unknown, then: unknown): boolean {
  if (typeof now !== 'string' || typeof then !== 'string') return false;
  const words = (text: string) => text.trim().split(/\s+/);
  const isHeading = words(now).length <= headingWords && !now.includes('{{');
  return !isHeading && words(now).join(' ') === words(then).join(' ');
}

function isEmpty(value: unknown): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}
