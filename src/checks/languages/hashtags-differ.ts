// Hashtags that are not the same in two languages.
import type { DataCheck, Found } from '../check.ts';
import type { ReadPassage } from '../texts/read-passages.ts';
import { nameOf, pairsOf, shortName, wholeOf } from './pairs.ts';
import { atSource, findInWords, type SourceWords } from './whole-words.ts';

/** Warning at the hashtag where each language has one that the other lacks; a note where only one has, or where capitals alone differ. Translated ones differ. */
export const hashtagsDiffer: DataCheck = {
  code: 'hashtags-differ',
  severity: 'warning',
  doubts: true,
  title: 'Hashtags that differ between the languages',
  why: 'A hashtag with one letter too many leads to nobody’s posts.',
  example: {
    wrong: '(text.az.yaml) #IBelong\n(text.en.yaml) #IBelongs',
    right: '(text.az.yaml) #IBelong\n(text.en.yaml) #IBelong',
  },
  mend: 'Write the hashtag as the campaign writes it, in both languages.',
  find: (subject) =>
    pairsOf(subject).flatMap(({ first, other }): Found[] => {
      const [all, theirs] = [tagsOf(first), tagsOf(other)];
      const inCapitals = theirs.flatMap((tag): Found[] => {
        const same = all.filter(({ words }) => words.toLowerCase() === tag.words.toLowerCase());
        const [rival] = same;
        if (!rival || same.some(({ words }) => words === tag.words)) return [];
        return [{ ...atSource(other, tag), message: beside(tag, rival, first), doubt: true }];
      });
      const [here, there] = [without(all, theirs), without(theirs, all)];
      if (here.length > 0 && there.length > 0) {
        const others = there.flatMap((tag, at): Found[] => {
          const rival = here[Math.min(at, here.length - 1)];
          if (!rival || isTranslated(tag) || isTranslated(rival)) return [];
          return [{ ...atSource(other, tag), message: beside(tag, rival, first) }];
        });
        return [...inCapitals, ...others];
      }
      return [
        ...inCapitals,
        ...here.map((tag) => lackedBy(other, first, tag)),
        ...there.map((tag) => lackedBy(first, other, tag)),
      ];
    }),
};

function beside(tag: SourceWords, rival: SourceWords, { source }: ReadPassage): string {
  return `“${tag.words}” stands here, and “${rival.words}” in ${shortName(source.file)}.`;
}

function lackedBy(to: ReadPassage, from: ReadPassage, { words }: SourceWords): Found {
  const message = `${nameOf(to.path)} does not have “${words}” here, as it does in ${shortName(from.source.file)}.`;
  return { ...wholeOf(to), about: words, message, doubt: true };
}

function tagsOf(passage: ReadPassage): SourceWords[] {
  return findInWords(passage, /(?<![\p{L}\p{N}&/])#\p{L}[\p{L}\p{M}\p{N}_]+/gu);
}

function without(tags: readonly SourceWords[], others: readonly SourceWords[]): SourceWords[] {
  const known = new Set(others.map(({ words }) => words.toLowerCase()));
  return tags.filter(({ words }) => !known.has(words.toLowerCase()));
}

/** Letters beyond A to Z: a hashtag in the language of its text. */
function isTranslated({ words }: SourceWords): boolean {
  return /[^\p{ASCII}]/u.test(words);
}
