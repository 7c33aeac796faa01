// A figure beside another noun than in the other language: {{a}} refugees here, {{a}} stateless persons there.
import { languageOf } from '../../language/index.ts';
import { isIn } from '../../text/narrow.ts';
import { figuresIn, isWord } from '../../text/nodes.ts';
import { readText } from '../../text/read.ts';
import type { Check, Found } from '../check.ts';
import { printsTime } from '../figures/evidence.ts';
import type { DataSubject } from '../subjects.ts';
import type { ReadPassage } from '../texts/read-passages.ts';
import { nameOf, pairsOf, shortName } from './pairs.ts';
import { sentencesOf } from './sentences.ts';

/** The people whom a figure may count: keys of the terms of the field. One figure counts one of them in any language. */
const groups = ['refugee', 'asylum', 'displaced', 'statelessness', 'youth', 'women', 'children', 'family'];
/** So many words behind a figure tell whom it counts. */
const reach = 4;

/** Warning at the figure where the words behind it speak of others; a note where figures stand in another order, sentence by sentence. */
export const nounsDiffer: Check<DataSubject> = {
  code: 'nouns-differ',
  severity: 'warning',
  doubts: true,
  needs: ['fieldTerms'],
  title: 'A figure beside another noun than in the other language',
  why: 'Two figures changed places: each is right, and both sentences are wrong.',
  example: {
    wrong: '(text.az.yaml) {{a, number}} qaçqın\n(text.en.yaml) {{a, number}} stateless persons',
    right: '(text.az.yaml) {{a, number}} qaçqın\n(text.en.yaml) {{a, number}} refugees',
  },
  mend: 'See which of the two texts has the figures in their places.',
  find: (subject) =>
    pairsOf(subject).flatMap(({ first, other }): Found[] => {
      const [here, there] = [countedIn(first, subject), countedIn(other, subject)];
      const differing = there.flatMap((one): Found[] => {
        const same = here.find(({ name }) => name === one.name);
        if (!same || same.groups.size === 0 || one.groups.size === 0) return [];
        if (!same.groups.isDisjointFrom(one.groups)) return [];
        const message = `“${one.name}” stands here before “${one.words}”, and in ${shortName(first.source.file)} before “${same.words}”.`;
        return [
          { place: other.source.locate(other.path, one.start), at: other.path, about: one.name, message },
        ];
      });
      return differing.length > 0 ? differing : inOtherOrder(first, here, other, there);
    }),
};

/** A figure that a passage names once: the words behind it, the people they speak of, and its sentence. */
type Counted = { name: string; start: number; words: string; groups: ReadonlySet<string>; sentence: number };

function countedIn(passage: ReadPassage, { period: { table } }: DataSubject): Counted[] {
  const nodes = figuresIn(readText(passage.text)).filter(
    (node) => !isWord(node) && !printsTime(node, table) && table.get(node.name)?.kind === 'count',
  );
  const once = nodes.filter(({ name }) => nodes.filter((node) => node.name === name).length === 1);
  const sentences = sentencesOf(passage);
  return once.map(({ name, start }): Counted => {
    const at = passage.starts.indexOf(start);
    const [behind = ''] = /^[^.,;:()\uE000]*/.exec(passage.plain.slice(at + 1, at + 120)) ?? [];
    const words = behind.trim().split(/\s+/).slice(0, reach).join(' ');
    const sentence = sentences.findIndex((one) => one.start <= at && at < one.end);
    return { name, start, words, groups: groupsIn(words, passage.language), sentence };
  });
}

function groupsIn(words: string, language: string): Set<string> {
  const small = words.toLocaleLowerCase(language);
  const known = patterns.get(language) ?? patternsOf(language);
  return new Set(known.flatMap(([key, pattern]) => (isIn(pattern, small) ? [key] : [])));
}

const patterns = new Map<string, readonly (readonly [key: string, pattern: RegExp])[]>();

/** The patterns of the groups in a language, made once. */
function patternsOf(language: string): readonly (readonly [key: string, pattern: RegExp])[] {
  const terms = languageOf(language).fieldTerms ?? {};
  const made = groups.flatMap((key) => {
    const words = terms[key];
    return words === undefined ? [] : [[key, new RegExp(`(?<![\\p{L}\\p{M}])(?:${words})`, 'u')] as const];
  });
  patterns.set(language, made);
  return made;
}

/** Two figures, each in a sentence of its own in both languages, of which the first here is the second there. */
function inOtherOrder(
  first: ReadPassage,
  here: readonly Counted[],
  other: ReadPassage,
  there: readonly Counted[],
): Found[] {
  const sentenceOf = new Map(here.map(({ name, sentence }) => [name, sentence]));
  const known = there.filter(({ name }) => sentenceOf.has(name));
  return known.slice(1).flatMap((one, at): Found[] => {
    const before = known[at];
    if (!before || before.sentence === one.sentence) return [];
    if ((sentenceOf.get(before.name) ?? 0) <= (sentenceOf.get(one.name) ?? 0)) return [];
    const file = shortName(first.source.file);
    const message = `${nameOf(other.path)} tells “${before.name}” before “${one.name}” here, and after it in ${file}.`;
    return [
      {
        place: other.source.locate(other.path, before.start),
        at: other.path,
        about: before.name,
        message,
        doubt: true,
      },
    ];
  });
}
