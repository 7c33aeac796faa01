// A passage as its reader meets it: the words alone, each with its place in the file's text.
import type { DataPath, Mark, Passages, Period } from '../../period/period.ts';
import type { DataSubject, Reading } from '../subjects.ts';

/** What stands in `plain` for a figure, and for an address, a hashtag or words of another language: one character each. */
export const figure = '\uE000';
export const foreign = '\uE001';

/** One passage of one language. */
export type Prose = {
  language: string;
  /** The file that it stands in; `isName` for the names and addresses of operation.yaml. */
  source: Passages;
  isName: boolean;
  path: DataPath;
  mark?: Mark | undefined;
  /** The text as it stands in the file. */
  text: string;
  /** The words without marks, escapes and soft hyphens; see `figure` and `foreign`. */
  plain: string;
  /** The addresses of its links. */
  links: readonly string[];
  /** For each UTF-16 unit of `plain`, where what it came from begins and ends in `text`. */
  starts: readonly number[];
  ends: readonly number[];
};

const proses = new WeakMap<Period, readonly Prose[]>();

/** Every passage of a period, language by language, then the names of operation.yaml. Read once for all checks. */
export function proseOf(period: Period, reading: Reading): readonly Prose[] {
  const known = proses.get(period);
  if (known) return known;
  const texts = Object.values(period.texts).flatMap((source) =>
    source.passages.map(({ path, text, mark }): Prose => {
      return { language: source.language, source, isName: false, path, mark, text, ...read(text, reading) };
    }),
  );
  const names = period.names.passages.flatMap(({ path, text }): Prose[] => {
    const language = String(path.findLast((part) => period.operation.languages.includes(String(part))));
    if (!period.operation.languages.includes(language) || !named.has(String(path[0]))) return [];
    return [{ language, source: period.names, isName: true, path, text, ...read(text, reading) }];
  });
  const all = [...texts, ...names];
  proses.set(period, all);
  return all;
}

/** The parts of operation.yaml that hold words for each language. */
const named = new Set(['name', 'organisation', 'sources', 'offices', 'contacts', 'countries', 'donors']);

/** The passages of one language in this period, as `proseOf` gives them. */
export function proseIn({ period, reading }: DataSubject, language: string): Prose[] {
  return proseOf(period, reading).filter((prose) => prose.language === language);
}

/** `:en[`, with what may not stand before it, as the room that prints reads it. */
const foreignWords = /(?<![\p{L}\p{N}]):[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*\[/uy;
const linkEnd = /\]\(<?([^\s()<>]*(?:\([^\s()<>]*\)[^\s()<>]*)*)>?(?:\s+"[^"]*")?\)/y;
const escaped = /\\[!-/:-@[-`{-~]/y;
const address =
  /(?:https?:\/\/\S*[^\s.,;:!?)”»*]|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}|(?:[A-Za-z0-9-]{1,63}\.){1,8}(?:org|com|net|int|info|gov|edu|eu|[a-z]{2})(?![\p{L}\p{N}])(?:\/\S*[^\s.,;:!?)”»*])?|[#@]\p{L}[\p{L}\p{N}_]+)/uy;

/** The words of a text, with the way back. */
function read(text: string, reading: Reading): Pick<Prose, 'plain' | 'links' | 'starts' | 'ends'> {
  const marks: Marks = {
    placeholders: new Map(
      reading.placeholders(text).map(({ index, raw, closed, chain }) => {
        return [index, closed ? [raw.length, lastForm(chain) ?? figure] : [2, '\uFFFD']];
      }),
    ),
    partners: partnersIn(text),
    linkEnds: new Map(),
    links: [],
  };
  const starts: number[] = [];
  const ends: number[] = [];
  let plain = '';
  for (let at = 0; at < text.length; ) {
    const [length, words] = pieceAt(text, at, marks);
    plain += words;
    for (let unit = 0; unit < words.length; unit += 1) {
      starts.push(at);
      ends.push(at + length);
    }
    at += length;
  }
  return { plain, starts, ends, links: marks.links };
}

/**
 * By offset: the lengths of placeholders with what their reader meets, the bracket that closes one, and the lengths of
 * the ends of links that have begun. And the addresses so far.
 */
type Marks = {
  placeholders: ReadonlyMap<number, [number, string]>;
  partners: ReadonlyMap<number, number>;
  linkEnds: Map<number, number>;
  links: string[];
};

/** The words that `plural(person|persons)` prints for many; nothing where a placeholder prints a figure. */
function lastForm(chain: readonly string[]): string | undefined {
  const [, forms] = chain.map((format) => /^plural\(([\s\S]*)\)$/.exec(format)).find((match) => match) ?? [];
  return forms?.slice(forms.lastIndexOf('|') + 1).replace(/\\(.)/g, '$1');
}

/** What stands at an offset: how many UTF-16 units of the text it takes, and what its reader meets. */
function pieceAt(text: string, at: number, marks: Marks): [number, string] {
  const { placeholders, partners, linkEnds, links } = marks;
  const placeholder = placeholders.get(at);
  if (placeholder !== undefined) return placeholder;
  const character = text[at] ?? '';
  if (character === '\\' && matchAt(escaped, text, at)) return [2, text[at + 1] ?? ''];
  if (character === '*') {
    const [stars = ''] = /^\*+/.exec(text.slice(at)) ?? [];
    const isMark = /\S/.test(text[at - 1] ?? '') || /\S/.test(text[at + stars.length] ?? '');
    return [stars.length, isMark ? '' : stars];
  }
  if (character === ':' && matchAt(foreignWords, text, at)) {
    const end = partners.get(text.indexOf('[', at));
    if (end !== undefined) {
      const inner = text.slice(at, end);
      links.push(...Array.from(inner.matchAll(new RegExp(linkEnd, 'g')), ([, address = '']) => address));
      return [end + 1 - at, foreign];
    }
  }
  if (character === '[') {
    const end = partners.get(at);
    const link = end === undefined ? undefined : matchAt(linkEnd, text, end);
    if (end !== undefined && link) {
      linkEnds.set(end, link[0].length);
      links.push(link[1] ?? '');
      return [1, ''];
    }
  }
  const linkLength = linkEnds.get(at);
  if (linkLength !== undefined) return [linkLength, ''];
  const web = /[\p{L}\p{N}]/u.test(text[at - 1] ?? '') ? undefined : matchAt(address, text, at);
  if (web) return [web[0].length, foreign];
  if (character === '\u00AD') return [1, ''];
  return [1, /[\uE000\uE001]/.test(character) ? '\uFFFD' : character];
}

/** A match that begins at an offset. */
function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

/** For each [ the ] that closes it, by offset. */
function partnersIn(text: string): Map<number, number> {
  const partners = new Map<number, number>();
  const open: number[] = [];
  for (const { 0: sign, index } of text.matchAll(/\\.|[[\]]/gs)) {
    if (sign === '[') open.push(index);
    const start = sign === ']' ? open.pop() : undefined;
    if (start !== undefined) partners.set(start, index);
  }
  return partners;
}
