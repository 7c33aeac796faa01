// Made-up edits of texts, one after another, as somebody writes: words more or fewer, bold, whole sentences gone or back.
import { parse, stringify } from 'yaml';
import { oneOf, type Random } from '../bench/periods/random.ts';

const words =
  'and then further support followed in the same districts with local partners throughout the year';

/** A passage: where it stands in the file, and its words. */
type Passage = { keys: string[]; text: string };

function passagesIn(value: unknown, keys: string[] = []): Passage[] {
  if (typeof value === 'string') return [{ keys, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => passagesIn(inner, [...keys, key]));
}

/** What may be done to a passage; each gives it as it is where it has nothing to do. */
const kinds: readonly ((text: string, random: Random) => string)[] = [
  (text, random) => `${text.trim()} ${some(random)}.`,
  (text, random) => `${text.trim()} **${some(random)}**, ${some(random)}. ${some(random)}.`,
  (text) => /^[\s\S]*?[a-zə]{3}\.(?= )/.exec(text)?.[0] ?? text,
  (text, random) =>
    text.replace(/(?<=^|\s)[a-zə]{4,}(?=\s)/u, (word) => `${word} ${'abcdef'[Math.floor(random() * 6)]}`),
  (text) => text.replace(/(?<=\s)[a-zə]{4,}(?=\s)/u, (word) => `*${word}*`),
];

/** A text file with one passage edited. Pure. @param random decides which passage, and how */
export function edited(source: string, random: Random): string {
  const file: Record<string, unknown> = parse(source);
  const { keys, text } = oneOf(
    random,
    passagesIn(file).filter((passage) => passage.text.length > 60),
  );
  const inner = keys.slice(0, -1).reduce((part, key) => part[key] as Record<string, unknown>, file);
  inner[keys.at(-1) ?? ''] = oneOf(random, kinds)(text, random);
  return stringify(file);
}

function some(random: Random): string {
  const list = words.split(' ');
  const from = Math.floor(random() * 8);
  return list.slice(from, from + 2 + Math.floor(random() * 6)).join(' ');
}
