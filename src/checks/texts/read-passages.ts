// A passage as its reader meets it: the words alone, each with its place in the file's text.
import type { Remedy } from '../../errors.ts';
import { inWesternDigits } from '../../language/digits.ts';
import { Memory } from '../../memory.ts';
import type { DataPath, Mark, Passages, Period } from '../../period/period.ts';
import { wide } from '../../text/answers.ts';
import { findAll, lacksIn } from '../../text/narrow.ts';
import { type LinkNode, linksIn, type TextNode } from '../../text/nodes.ts';
import { plainText, withSigns, wordForMany } from '../../text/plain.ts';
import { readText } from '../../text/read.ts';
import type { DataSubject, Found } from '../check.ts';

/** What stands in `plain` for a figure, and for an address, a hashtag or words of another language: one character each. */
export const figure = '\uE000';
export const foreign = '\uE001';

/** One passage of one language. */
export type ReadPassage = {
  language: string;
  /** The file that it stands in; `isName` for the names and addresses of operation.yaml. */
  source: Passages;
  isName: boolean;
  path: DataPath;
  mark?: Mark | undefined;
  /** The text as it stands in the file. */
  text: string;
  /** The words without marks, escapes and soft hyphens, their digits as Western ones; see `figure` and `foreign`. */
  plain: string;
  links: readonly LinkNode[];
  /** For each UTF-16 unit of `plain`, where what it came from begins and ends in `text`. */
  starts: readonly number[];
  ends: readonly number[];
};

const passages = new WeakMap<Period, readonly ReadPassage[]>();

/** Every passage of a period, language by language, then the names of operation.yaml. Read once for all checks. */
export function readPassages(period: Period): readonly ReadPassage[] {
  const kept = passages.get(period);
  if (kept) return kept;
  const texts = Object.values(period.texts).flatMap((source) =>
    source.passages.map(({ path, text, mark }): ReadPassage => {
      return {
        language: source.language,
        source,
        isName: false,
        path,
        mark,
        text,
        ...known.of(text, () => read(readText(text))),
      };
    }),
  );
  const names = period.names.passages.flatMap(({ path, text }): ReadPassage[] => {
    const language = String(path.findLast((part) => period.operation.languages.includes(String(part))));
    if (!period.operation.languages.includes(language) || !named.has(String(path[0]))) return [];
    return [{ language, source: period.names, isName: true, path, text, ...read(asItStands(text)) }];
  });
  const all = [...texts, ...names];
  passages.set(period, all);
  return all;
}

/** The parts of operation.yaml that hold words for each language. */
const named = new Set(['name', 'organisation', 'sources', 'offices', 'contacts', 'countries', 'donors']);

/** The passages of one language in this period, as `readPassages` gives them. */
export function readPassagesIn({ period }: DataSubject, language: string): ReadPassage[] {
  return readPassages(period).filter((passage) => passage.language === language);
}

/** Addresses of the web and of e-mail, hashtags and names of accounts. */
const address =
  /(?<![\p{L}\p{N}])(?:https?:\/\/\S*[^\s.,;:!?)”»*]|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}|(?!(?:dd|gg|jj|xx|\d\d)\.(?:mm|xx|aa)\.)(?:[A-Za-z0-9-]{1,63}\.){1,8}(?:org|com|net|int|info|gov|edu|eu|[a-z]{2})(?![\p{L}\p{N}])(?:\/\S*[^\s.,;:!?)”»*])?|[#@](?!(?:REF|DIV\/0|VALUE|NULL|NUM|SPILL|CALC)!|NAME\?)\p{L}[\p{L}\p{N}_]+)/gu;

type Read = Pick<ReadPassage, 'plain' | 'links' | 'starts' | 'ends'>;

/** What was read by its text: passages stay from period to period, and their words are then the same strings. */
const known = new Memory<Read>(2000);

/** The words of a text, with the way back. A word that goes with a figure stands as it is for many. */
function read(nodes: readonly TextNode[]): Read {
  const words = plainText(nodes, {
    figure: (node) => (node.closed ? (wordForMany(node) ?? figure) : '\uFFFD'),
    foreign: () => foreign,
    sign: (letter) => (letter === figure || letter === foreign ? '\uFFFD' : letter),
  });
  const { plain, ...way } = withSigns(words, address, foreign);
  return { plain: inWesternDigits(wide(plain)), ...way, links: linksIn(nodes) };
}

/** A name of operation.yaml: no sign in it has a meaning. */
function asItStands(text: string): TextNode[] {
  return [{ kind: 'words', text, start: 0, end: text.length }];
}

/**
 * What is said of a match. `now`: what belongs in its place for certain; with `beyond`, in the place of the match and so many
 * characters (UTF-16 units) behind it.
 */
export type Told = Pick<Found, 'message' | 'hint'> & { now?: string | undefined; beyond?: number };

/** A find: the match, the passage that it stands in, and its words as they stand in the file, shortened to one line. */
export type Match = { match: RegExpExecArray; passage: ReadPassage; words: string };

/**
 * What a rule says of each match of a pattern in the words of this period's passages.
 * @param pattern global; or one by passage, none where the rule has nothing to say of the passage's language
 * @param tell the message, or message and hint; nothing where the match is right after all
 * @param place `exactly` for a match that is found by its own words, without what stands around them
 */
export function matches(
  { period }: DataSubject,
  pattern: RegExp | ((passage: ReadPassage) => RegExp | undefined),
  tell: (match: Match) => string | Told | undefined,
  place: typeof foundAt = foundAt,
): Found[] {
  // Most patterns have words that stand in none of the passages.
  const all = wordsOf(period);
  if (typeof pattern !== 'function' && lacksIn(pattern, all)) return [];
  const absent = new Map<RegExp, boolean>();
  return readPassages(period).flatMap((passage) => {
    const wanted = typeof pattern === 'function' ? pattern(passage) : pattern;
    if (!wanted) return [];
    if (wanted !== pattern) {
      const isAbsent = absent.get(wanted) ?? lacksIn(wanted, all);
      absent.set(wanted, isAbsent);
      if (isAbsent) return [];
    }
    const found: Found[] = [];
    for (const match of findAll(wanted, passage.plain)) {
      if (found.length === most) break;
      const end = match.index + match[0].length;
      const at = place(passage, match.index, end);
      const told = tell({ match, passage, words: shortened(at.about) });
      if (told === undefined) continue;
      if (typeof told === 'string') found.push({ ...at, message: told });
      else {
        const { now, beyond = 0, ...says } = told;
        found.push({ ...at, ...says, remedy: remedyAt(passage, match.index, end + beyond, now) });
      }
    }
    return found;
  });
}

/**
 * Puts words in the place of those from one offset of `plain` to another. Nothing where these stand otherwise in the file, or where a
 * name of the operation would change.
 */
export function remedyAt(
  { plain, text, starts, ends, isName }: ReadPassage,
  from: number,
  to: number,
  now: string | undefined,
): Remedy | undefined {
  const start = starts[from];
  const was = text.slice(start, ends[to - 1]);
  if (now === undefined || start === undefined || isName || was !== plain.slice(from, to)) return undefined;
  return { start, was, now };
}

const words = new WeakMap<Period, string>();

/** The words of all passages. */
function wordsOf(period: Period): string {
  const kept = words.get(period);
  if (kept !== undefined) return kept;
  const all = readPassages(period)
    .map(({ plain }) => plain)
    .join('\n');
  words.set(period, all);
  return all;
}

/** How often one rule is told of one passage. Who has mended so many finds the others in the next run. */
export const most = 20;

function shortened(words: string): string {
  return words.length > 80 ? `${words.slice(0, 40).trimEnd()} … ${words.slice(-30).trimStart()}` : words;
}

/** What a finding says of its place: everything but the message. */
export type At = Pick<Found, 'at' | 'place'> & { about: string };

/**
 * Where words stand, from one offset of `plain` to another: widened to whole words, so that a sign is found by what
 * stands around it. A find that begins or ends with a space takes in the word beside it.
 */
export function foundAt(passage: ReadPassage, start: number, end: number): At {
  const { plain, text, path, source, starts, ends } = passage;
  const edge = wordEdge(plain, start, -1);
  // A bracket or quotation mark before the word is not told with it, but where the find is the space behind the mark.
  const [marks = ''] = /^[([“«„‘]*(?!\s)/u.exec(plain.slice(edge, start + 1)) ?? [];
  const from = Math.min(edge + marks.length, Math.max(edge, start));
  const to = wordEdge(plain, end, 1);
  const offset = starts[from] ?? 0;
  const words = text.slice(offset, ends[to - 1] ?? text.length);
  const about = words.replace(/[ \t\n]+/g, ' ').trim();
  return { at: path, about, place: source.locate(path, offset) };
}

/** The same for these words alone: for finds that are words, and no signs between them. */
export function exactly(passage: ReadPassage, start: number, end: number): At {
  const { text, path, source, starts, ends } = passage;
  const offset = starts[start] ?? 0;
  const about = text
    .slice(offset, ends[end - 1] ?? text.length)
    .trim()
    .replace(/\s+/g, ' ');
  return { at: path, about, place: source.locate(path, offset) };
}

/** How far a find is widened to either side (characters): words are shorter, and one that is not need not be told whole. */
const furthest = 40;

/** The edge of the word that an offset stands in or beside; `step` tells which way to look. */
function wordEdge(plain: string, offset: number, step: 1 | -1): number {
  const next = (at: number) => plain[step > 0 ? at : at - 1];
  const isSpace = (character: string | undefined) => character !== undefined && /[ \t\n]/.test(character);
  const inside = plain[step > 0 ? offset - 1 : offset];
  let at = offset;
  if (isSpace(inside)) while (isSpace(next(at))) at += step;
  while (next(at) !== undefined && !isSpace(next(at)) && Math.abs(at - offset) < furthest) at += step;
  return at;
}
