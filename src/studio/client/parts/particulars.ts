// What a check says, with its particulars, in another language: both sentences are given beside each other. Pure.
import type { FindingSaid } from '../../words/findings/words.ts';

type Whole = NonNullable<FindingSaid[2]>;
type Named = Readonly<Record<string, string>>;
/** What figures are called, by the names that they have in the files. */
type Labels = ReadonlyMap<string, string>;

/** The same sentence in two languages, cut at what stands in it: `{words}`; where a name is a capital's, words that are said too. */
type Pair = { literals: readonly string[]; names: readonly string[]; other: string };

/** A sentence in the other language, and how many characters of it were given, and not set in. */
type Read = { said: string; given: number };

const hole = /\{(\w+)\}/g;
const known = new WeakMap<Whole, readonly Pair[]>();

/** Words within words: a message has a reason, and a reason a count. */
const deepest = 3;

/**
 * A sentence of a check in the other language; nothing where it is none of those that are given, or has words that are none. Of two
 * that fit, the one that says more: the other would take a part of it for what is set in.
 * @param whole both sentences, by the English one
 * @param named names that have words in the other language @param labels what figures are called
 */
export function saidWhole(
  sentence: string,
  whole: Whole = {},
  named: Named = {},
  labels: Labels = new Map(),
): string | undefined {
  return read(sentence, { whole, named, labels }, deepest)?.said;
}

type Given = { whole: Whole; named: Named; labels: Labels };

function read(sentence: string, given: Given, levels: number): Read | undefined {
  const { whole, named, labels } = given;
  const pairs = known.get(whole) ?? Object.entries(whole).map(([english, other]) => pairOf(english, other));
  known.set(whole, pairs);
  let best: Read | undefined;
  for (const pair of pairs) {
    const one = readAs(pair, sentence, labels, (words) => {
      const said = named[words];
      if (said !== undefined) return { said, given: words.length };
      return levels > 0 ? read(words, given, levels - 1) : undefined;
    });
    if (one && one.given > (best?.given ?? -1)) best = one;
  }
  return best;
}

function readAs(
  { literals, names, other }: Pair,
  sentence: string,
  labels: Labels,
  inWords: (words: string) => Read | undefined,
): Read | undefined {
  const values = valuesIn(sentence, literals);
  if (!values) return undefined;
  const said = new Map<string, string>();
  let given = literals.join('').length;
  for (const [index, value] of values.entries()) {
    const name = names[index] ?? '';
    const one = /^\p{Lu}/u.test(name) ? inWords(value) : { said: shown(value, name, labels), given: 0 };
    if (!one) return undefined;
    given += one.given;
    if (!said.has(name)) said.set(name, one.said);
  }
  return { said: other.replace(hole, (_, name: string) => said.get(name) ?? ''), given };
}

/** A file by its name, a language's by its language; a figure by what it is called; what is listed, with the words between. */
function shown(value: string, name: string, labels: Labels): string {
  if (name === 'file') return value.replace(/^.*\//, '').replace(/^text\.([\w-]+)\.yaml$/, '$1');
  if (name === 'figure' || name === 'name') {
    const own = value.replace(/^\{\{(\w+)[^{}]*\}\}$/, '$1');
    return labels.get(own) ?? own;
  }
  return name === 'list' ? value.replaceAll(' and ', ' və ').replaceAll(' or ', ' və ya ') : value;
}

function pairOf(english: string, other: string): Pair {
  const names = [...english.matchAll(hole)].map(([, name = '']) => name);
  return { literals: english.split(/\{\w+\}/), names, other };
}

/** What stands between these words, where a sentence is made of them: each is looked for once, from where the last one ended. */
function valuesIn(sentence: string, literals: readonly string[]): string[] | undefined {
  const [first = '', ...rest] = literals;
  if (!sentence.startsWith(first)) return undefined;
  const last = rest.pop();
  if (last === undefined) return sentence === first ? [] : undefined;
  const values: string[] = [];
  let at = first.length;
  for (const literal of rest) {
    const found = sentence.indexOf(literal, at + 1);
    if (found < 0) return undefined;
    values.push(sentence.slice(at, found));
    at = found + literal.length;
  }
  const end = sentence.length - last.length;
  return end > at && sentence.endsWith(last) ? [...values, sentence.slice(at, end)] : undefined;
}
