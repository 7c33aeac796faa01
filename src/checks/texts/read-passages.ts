// A passage as its reader meets it: the words alone, each with its place in the file's text.
import type { DataPath, Mark, Passages, Period } from '../../period/period.ts';
import { type LinkNode, linksIn, type TextNode } from '../../text/nodes.ts';
import { plainText, withSigns, wordForMany } from '../../text/plain.ts';
import { readText } from '../../text/read.ts';
import type { DataSubject } from '../subjects.ts';

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
  /** The words without marks, escapes and soft hyphens; see `figure` and `foreign`. */
  plain: string;
  links: readonly LinkNode[];
  /** For each UTF-16 unit of `plain`, where what it came from begins and ends in `text`. */
  starts: readonly number[];
  ends: readonly number[];
};

const passages = new WeakMap<Period, readonly ReadPassage[]>();

/** Every passage of a period, language by language, then the names of operation.yaml. Read once for all checks. */
export function readPassages(period: Period): readonly ReadPassage[] {
  const known = passages.get(period);
  if (known) return known;
  const texts = Object.values(period.texts).flatMap((source) =>
    source.passages.map(({ path, text, mark }): ReadPassage => {
      return { language: source.language, source, isName: false, path, mark, text, ...read(readText(text)) };
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

/** The words of a text, with the way back. A word that goes with a figure stands as it is for many. */
function read(nodes: readonly TextNode[]): Pick<ReadPassage, 'plain' | 'links' | 'starts' | 'ends'> {
  const words = plainText(nodes, {
    figure: (node) => (node.closed ? (wordForMany(node) ?? figure) : '\uFFFD'),
    foreign: () => foreign,
    sign: (letter) => (letter === figure || letter === foreign ? '\uFFFD' : letter),
  });
  return { ...withSigns(words, address, foreign), links: linksIn(nodes) };
}

/** A name of operation.yaml: no sign in it has a meaning. */
function asItStands(text: string): TextNode[] {
  return [{ kind: 'words', text, start: 0, end: text.length }];
}
