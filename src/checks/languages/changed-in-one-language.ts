// A passage that was rewritten since the last period in one language, and stayed as it was in another.
import { plainText } from '../../text/plain.ts';
import { figuresOf, readText } from '../../text/read.ts';
import type { Check, Found } from '../check.ts';
import type { DataSubject } from '../subjects.ts';
import { type Prose, proseOf } from '../texts/prose.ts';
import { nameOf, shortName, wholeOf } from './pairs.ts';

/**
 * Warning at each text that stayed. One that is marked `!checked` was looked at, and may stay; one that is marked
 * `!carried` is told anyway.
 */
export const changedInOneLanguage: Check<DataSubject> = {
  code: 'changed-in-one-language',
  severity: 'warning',
  title: 'A passage that changed in one language and not in the other',
  why: 'The languages then tell of different periods: the news stands in one, last period’s words in the other.',
  example: {
    wrong: '(text.az.yaml, last period’s words) Ağdamda …\n(text.en.yaml, new) in Ganja and Baku …',
    right: '(text.az.yaml) Gəncədə və Bakıda …\n(text.en.yaml) in Ganja and Baku …',
  },
  mend: 'Bring the passage up to date. If it is right as it stands, mark it !checked.',
  find({ period, previous }) {
    if (!previous) return [];
    const before = byLanguage(proseOf(previous));
    const now = byLanguage(proseOf(period));
    const changed = (language: string, name: string) => {
      const [old, young] = [before.get(language)?.get(name), now.get(language)?.get(name)];
      return old && young && isRewritten(old, young);
    };
    const languages = period.operation.languages;
    return languages.flatMap((language) =>
      [...(now.get(language) ?? [])].flatMap(([name, prose]): Found[] => {
        if (prose.mark === 'checked' || prose.mark === 'carried') return [];
        if (changed(language, name) !== false) return [];
        const other = languages.find((one) => changed(one, name) === true);
        const file = other && now.get(other)?.get(name)?.source.file;
        if (!file) return [];
        const message = `${name} has changed since ${previous.periodId} in ${shortName(file)}, and not here.`;
        return [{ ...wholeOf(prose), message }];
      }),
    );
  },
};

function byLanguage(proses: readonly Prose[]): Map<string, Map<string, Prose>> {
  const texts = Map.groupBy(
    proses.filter(({ isName }) => !isName),
    ({ language }) => language,
  );
  return new Map(
    Array.from(texts, ([language, all]) => [language, new Map(all.map((one) => [nameOf(one.path), one]))]),
  );
}

/**
 * Whether more than spelling, endings, punctuation and figures has changed: two words or more that have no like in the
 * other text (one put for another counts as two), or a number that is typed.
 */
function isRewritten(old: Prose, young: Prose): boolean {
  const [before, now] = [wordsOf(old), wordsOf(young)];
  const gone = without(before.words, now.words);
  const fresh = without(now.words, before.words);
  const strange = [...withoutLike(gone, fresh), ...withoutLike(fresh, gone)].filter(
    (word) => word.length > 2,
  );
  if (strange.length > 1) return true;
  // A number that was typed and is named now is no news.
  const digits = (words: readonly string[]) => words.filter((word) => /\p{N}/u.test(word)).length;
  return digits(fresh) > 0 || digits(gone) > now.figures - before.figures;
}

/** The words of a text, those of other languages too, without capitals and dots; and how many figures it names. */
function wordsOf({ text, language }: Prose): { words: string[]; figures: number } {
  const { plain } = plainText(readText(text), { figure: () => ' ' });
  const words = plain
    .toLocaleLowerCase(language)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ıə]/g, (letter) => (letter === 'ı' ? 'i' : 'e'));
  return { words: words.match(/[\p{L}\p{N}]+/gu) ?? [], figures: figuresOf(text).length };
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
  return (start + end) * 3 >= long.length * 2 && !/\p{N}/u.test(a + b);
}
