// Short forms that both languages use, and that one lacks in a passage: COP31 here, COP30 there.
import { languageOf } from '../../language/index.ts';
import type { Check, Found } from '../check.ts';
import { formsOf, introducedIn } from '../short-forms/forms.ts';
import type { DataSubject } from '../subjects.ts';
import { type ReadPassage, readPassages } from '../texts/read-passages.ts';
import { nameOf, pairsOf, shortName, wholeOf } from './pairs.ts';
import { atSource, findInWords, type SourceWords } from './whole-words.ts';

/** Warning where another one stands in its place; a note where none does. */
export const shortFormsDiffer: Check<DataSubject> = {
  code: 'short-forms-differ',
  severity: 'warning',
  doubts: true,
  title: 'A short form that differs between the languages',
  why: 'One of the two names another body or another year’s event.',
  example: {
    wrong: '(text.az.yaml) COP30\n(text.en.yaml) COP31',
    right: '(text.az.yaml) COP30\n(text.en.yaml) COP30',
  },
  mend: 'Write the same short form in both languages.',
  find: (subject) => {
    const shared = sharedForms(subject);
    const own = ownForms(subject);
    return pairsOf(subject).flatMap(({ first, other }): Found[] => {
      const [here, there] = [formsIn(first), formsIn(other)];
      const found = lacking(first, here, other, there);
      return found.length > 0 ? found : lacking(other, there, first, here);
    });

    /** What `from` has of the shared forms, and `to` has not. */
    function lacking(
      from: ReadPassage,
      its: readonly SourceWords[],
      to: ReadPassage,
      theirs: readonly SourceWords[],
    ): Found[] {
      const missing = its.filter(({ words }, at) => {
        const isFirst = its.findIndex((one) => one.words === words) === at;
        return isFirst && isShared(words, from, to) && !theirs.some((one) => one.words === words);
      });
      return missing.flatMap(({ words }): Found[] => {
        const strange = theirs.find(
          (one) => isInstead(one.words, words) && !its.some((form) => form.words === one.words),
        );
        const file = shortName(from.source.file);
        if (strange)
          return [
            {
              ...atSource(to, strange),
              message: `“${strange.words}” stands here, and “${words}” in ${file}.`,
            },
          ];
        const isToldThere = theirs.some(
          (one) => isShared(one.words, from, to) && !its.some((form) => form.words === one.words),
        );
        return isToldThere
          ? []
          : [
              {
                ...wholeOf(to),
                about: words,
                message: `“${words}” stands in ${file}, and not here.`,
                doubt: true,
              },
            ];
      });
    }

    function isShared(form: string, from: ReadPassage, to: ReadPassage): boolean {
      return /\d$/.test(form) || (shared.get(form)?.(from.language, to.language) ?? false);
    }

    /** Whether one stands in the place of another: the same letters with another number, or one that nobody introduced. */
    function isInstead(one: string, form: string): boolean {
      const letters = (words: string) => words.replace(/[\d-]+$/, '');
      return one !== form && (letters(one) === letters(form) || (!/\d/.test(form + one) && !own.has(one)));
    }
  },
};

/** Capitals, perhaps with a number: COP30, DAFI. */
function formsIn(passage: ReadPassage): SourceWords[] {
  return findInWords(
    passage,
    /(?<![\p{L}\p{M}\p{N}#@/._-])(?:\p{Lu}{2,7}|\p{Lu}{3,}-?\d{1,3})(?![\p{L}\p{N}])/gu,
  );
}

/**
 * The forms that languages have in the same passages (one in three at least: SMS may be a message here, and a service
 * there), but for names of the operation and what only one language calls so; and whether two languages share a form.
 */
function sharedForms(subject: DataSubject): Map<string, (one: string, other: string) => boolean> {
  const { languages } = subject.period.operation;
  const uses = new Map<string, Map<string, Set<string>>>();
  for (const period of [subject.period, subject.previous].filter((one) => one !== undefined)) {
    for (const passage of readPassages(period).filter(({ isName }) => !isName)) {
      for (const { words } of formsIn(passage)) {
        const used = uses.get(words) ?? new Map<string, Set<string>>();
        const places = used.get(passage.language) ?? new Set();
        uses.set(words, used.set(passage.language, places.add(`${period.periodId} ${nameOf(passage.path)}`)));
      }
    }
  }
  const others = new Set([...namesOf(subject), ...bodiesOfOne(languages)]);
  return new Map(
    [...uses]
      .filter(([form]) => !others.has(form))
      .map(([form, used]) => [form, (one, other) => goTogether(used.get(one), used.get(other))]),
  );
}

/** Whether the places of two languages are the same, one in three at least. */
function goTogether(one: ReadonlySet<string> | undefined, other: ReadonlySet<string> | undefined): boolean {
  if (!one || !other) return false;
  return one.intersection(other).size * 3 >= Math.max(one.size, other.size);
}

/** The bodies that a language calls by a form of its own: BMT, UN. */
function bodiesOfOne(languages: readonly string[]): string[] {
  const lists = languages.map((language) => new Set(languageOf(language).shortForms?.bodies));
  return lists.flatMap((list) => [...list].filter((form) => !lists.every((other) => other.has(form))));
}

/** The forms that a language introduces or has by itself, and the names of the operation. */
function ownForms(subject: DataSubject): Set<string> {
  const introduced = formsOf(subject).flatMap((one) => [...introducedIn(one).keys()]);
  return new Set([...namesOf(subject), ...bodiesOfOne(subject.period.operation.languages), ...introduced]);
}

/** The short forms in the names of the operation. */
function namesOf(subject: DataSubject): Set<string> {
  const names = formsOf(subject).flatMap(({ bodies, language }) => {
    const list = new Set(languageOf(language).shortForms?.bodies);
    return [...bodies].filter((form) => !list.has(form));
  });
  return new Set(names);
}
