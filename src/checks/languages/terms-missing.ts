// Terms of the field that one language speaks of in a passage, and the other does not: school and water here, neither there.
import type { DataCheck, Found } from '../check.ts';
import type { ReadPassage } from '../texts/read-passages.ts';
import { stayedPassages } from './changed-in-one-language.ts';
import { shortPassages } from './length-differs.ts';
import { measuredPairs } from './lengths.ts';
import { nameOf, shortName, wholeOf } from './pairs.ts';
import { termsIn } from './terms-in.ts';

/** Longer by so many standard deviations, at least, is the text that has the terms; more where one term tells. */
const longer = { many: 0.3, one: 0.6 };

/** Warning at the text that lacks two terms or more, or one and a sentence, and has none that the longer one lacks. */
export const termsMissing: DataCheck = {
  code: 'terms-missing',
  severity: 'warning',
  doubts: true,
  needs: ['fieldTerms'],
  title: 'Subjects that one language does not speak of',
  why: 'A part of the passage was left out in the translation, or added after it.',
  example: {
    wrong: '(text.az.yaml) məktəb və klinika\n(text.en.yaml) buildings',
    right: '(text.az.yaml) məktəb və klinika\n(text.en.yaml) a school and a clinic',
  },
  mend: 'Read the two side by side, and add what is missing.',
  find: (subject) =>
    measuredPairs(subject).flatMap(({ first, other, beads, total }): Found[] => {
      const name = nameOf(first.path);
      if (shortPassages(subject).has(name) || stayedPassages(subject).has(name)) return [];
      const [here, there] = [first, other].map((one) => termsIn(one.plain, one.language));
      if (!here || !there) return [];
      const [own, lacking] = [
        [...here.keys()].filter((key) => !there.has(key)),
        [...there.keys()].filter((key) => !here.has(key)),
      ];
      const ends = beads.at(-1);
      const more = ends ? ends.second[1] - ends.first[1] : 0;
      if (lacking.length === 0 && isLeftOut(own.length, -total, -more))
        return [
          told(
            other,
            first,
            own.map((key) => here.get(key) ?? ''),
          ),
        ];
      if (own.length === 0 && isLeftOut(lacking.length, total, more))
        return [
          told(
            first,
            other,
            lacking.map((key) => there.get(key) ?? ''),
          ),
        ];
      return [];
    }),
};

/** Whether so many terms tell that something was left out of a text that is so much shorter, with so many sentences less. */
function isLeftOut(terms: number, shorter: number, sentences: number): boolean {
  return terms > 1 ? shorter > longer.many : terms === 1 && sentences > 0 && shorter > longer.one;
}

function told(short: ReadPassage, long: ReadPassage, words: readonly string[]): Found {
  const quoted = words.map((word) => `“${word}”`).join(', ');
  const message = `${nameOf(short.path)} does not speak here of what ${shortName(long.source.file)} calls ${quoted}.`;
  return { ...wholeOf(short), message, doubt: words.length < 3 };
}
