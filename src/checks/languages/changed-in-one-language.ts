// A passage that was rewritten since the last period in one language, and stayed as it was in another.
import { plainText } from '../../text/plain.ts';
import { readText } from '../../text/read.ts';
import { type DataCheck, type DataSubject, type Found, memoise } from '../check.ts';
import { type ReadPassage, readPassages } from '../texts/read-passages.ts';
import { shortPassages } from './length-differs.ts';
import { nameOf, shortName, wholeOf } from './pairs.ts';

/**
 * Warning at each text that stayed. One that is marked `!checked` was looked at, and may stay; one that is marked
 * `!carried` is told anyway.
 */
export const changedInOneLanguage: DataCheck = {
  code: 'changed-in-one-language',
  severity: 'warning',
  title: 'A passage that changed in one language and not in the other',
  why: 'The languages then tell of different periods: the news stands in one, last period’s words in the other.',
  example: {
    wrong: '(text.az.yaml, last period’s words) Ağdamda …\n(text.en.yaml, new) in Ganja and Baku …',
    right: '(text.az.yaml) Gəncədə və Bakıda …\n(text.en.yaml) in Ganja and Baku …',
  },
  mend: 'Bring the passage up to date. If it is right as it stands, mark it !checked.',
  find: (subject) => [...stayedPassages(subject).values()].flat(),
};

/** The passages that were rewritten in one language and stayed in another: by name, with what is told of each. */
export const stayedPassages = memoise((subject: DataSubject): Map<string, Found[]> => {
  const { period, previous } = subject;
  if (!previous) return new Map();
  const before = byLanguage(readPassages(previous));
  const now = byLanguage(readPassages(period));
  const changeIn = (language: string, name: string) => {
    const [old, young] = [before.get(language)?.get(name), now.get(language)?.get(name)];
    return old && young && changeOf(old, young);
  };
  const { languages } = period.operation;
  const found = languages.flatMap((language) =>
    [...(now.get(language) ?? [])].flatMap(([name, passage]): { name: string; found: Found }[] => {
      if (passage.mark === 'checked' || passage.mark === 'carried') return [];
      // A sentence more or less is told as that.
      if (changeIn(language, name) !== 'none' || shortPassages(subject).has(name)) return [];
      const other = languages.find((one) => changeIn(one, name) === 'rewritten');
      const file = other && now.get(other)?.get(name)?.source.file;
      if (!file) return [];
      const message = `${name} has changed since ${previous.periodId} in ${shortName(file)}, and not here.`;
      return [{ name, found: { ...wholeOf(passage), message } }];
    }),
  );
  const byName = Map.groupBy(found, ({ name }) => name);
  return new Map(Array.from(byName, ([name, all]) => [name, all.map((one) => one.found)]));
});

function byLanguage(passages: readonly ReadPassage[]): Map<string, Map<string, ReadPassage>> {
  const texts = Map.groupBy(
    passages.filter(({ isName }) => !isName),
    ({ language }) => language,
  );
  return new Map(
    Array.from(texts, ([language, all]) => [language, new Map(all.map((one) => [nameOf(one.path), one]))]),
  );
}

/** How many words, and which part of the longer text, are others in a passage that was rewritten. */
const least = { words: 4, share: 0.15 };

/**
 * How a passage changed: spelling, endings, punctuation and figures are nothing; words that have no like in the other text
 * are some change, many of them or another name make it rewritten. Typed numbers are held against the other language.
 */
function changeOf(old: ReadPassage, young: ReadPassage): 'none' | 'some' | 'rewritten' {
  const [before, now] = [wordsOf(old), wordsOf(young)];
  const [gone, fresh] = [without(before, now), without(now, before)];
  const strange = [...withoutLike(gone, fresh), ...withoutLike(fresh, gone)];
  const words = strange.filter((word) => word.length > 2).length;
  if (isWider(young, before, now)) return strange.length > 0 ? 'some' : 'none';
  if (words >= least.words && words >= least.share * Math.max(before.length, now.length)) return 'rewritten';
  const names = withoutLike(namesOf(old), namesOf(young)).length > 0;
  if (names && withoutLike(namesOf(young), namesOf(old)).length > 0) return 'rewritten';
  return strange.length > 0 ? 'some' : 'none';
}

/** Whether a title only became longer or shorter: it says the same in more words, or in fewer. */
function isWider({ path }: ReadPassage, before: readonly string[], now: readonly string[]): boolean {
  if (path.at(-1) !== 'title') return false;
  const [gone, fresh] = [without(before, now), without(now, before)];
  return withoutLike(gone, fresh).length === 0 || withoutLike(fresh, gone).length === 0;
}

/** Words with a capital in the middle of a sentence. */
function namesOf({ text, language }: ReadPassage): string[] {
  const { plain } = plainText(readText(text), { figure: () => ' ' });
  const found = plain.match(/(?<=[\p{Ll}\p{N},;“"(]\s?[“"(]?)(?<![\p{L}\p{M}])\p{Lu}\p{Ll}+/gu) ?? [];
  return found.map((name) => folded(name, language));
}

/** The words of a text, those of other languages too, without capitals and dots, and without numbers. */
function wordsOf({ text, language }: ReadPassage): string[] {
  const { plain } = plainText(readText(text), { figure: () => ' ' });
  return folded(plain, language).match(/(?<![\p{L}\p{N}])\p{L}+(?![\p{L}\p{N}])/gu) ?? [];
}

function folded(words: string, language: string): string {
  return words
    .toLocaleLowerCase(language)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ıə]/g, (letter) => (letter === 'ı' ? 'i' : 'e'));
}

/** The words of the first list that the second does not have, each as often as it is missing. */
function without(words: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return words.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Those that are no other form of a word in the second list, and no correction of one. */
function withoutLike(words: readonly string[], others: readonly string[]): string[] {
  return words.filter((word) => !others.some((other) => isLike(word, other)));
}

/** Whether most letters, from the beginning and from the end, are the same. */
function isLike(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  let end = 0;
  while (end < short.length - start && short.at(-1 - end) === long.at(-1 - end)) end += 1;
  return (start + end) * 3 >= long.length * 2;
}
