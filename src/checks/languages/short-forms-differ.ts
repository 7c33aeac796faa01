// Short forms that both languages use, and that one lacks in a passage: COP31 here, COP30 there.
import { languageOf } from '../../language/index.ts';
import type { Check, Found } from '../check.ts';
import { formsOf, introducedIn } from '../short-forms/forms.ts';
import type { DataSubject } from '../subjects.ts';
import { type ReadPassage, readPassages } from '../texts/read-passages.ts';
import { pairsOf, shortName, wholeOf } from './pairs.ts';
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
        return isFirst && isShared(words) && !theirs.some((one) => one.words === words);
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
          (one) => isShared(one.words) && !its.some((form) => form.words === one.words),
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

    function isShared(form: string): boolean {
      return shared.has(form) || /\d$/.test(form);
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

/** The forms that the texts of two languages have, but for names of the operation and what only one language calls so. */
function sharedForms(subject: DataSubject): Set<string> {
  const { languages } = subject.period.operation;
  const counts = new Map<string, Set<string>>();
  const { period, previous } = subject;
  const passages = [...readPassages(period), ...(previous ? readPassages(previous) : [])].filter(
    ({ isName }) => !isName,
  );
  for (const passage of passages) {
    for (const { words } of formsIn(passage)) {
      counts.set(words, (counts.get(words) ?? new Set()).add(passage.language));
    }
  }
  const lists = languages.map((language) => new Set(languageOf(language).shortForms?.bodies));
  const isOneOnly = (form: string) =>
    lists.some((list) => list.has(form)) && !lists.every((list) => list.has(form));
  const names = namesOf(subject);
  const isShared = (form: string) => !isOneOnly(form) && !names.has(form);
  return new Set([...counts].flatMap(([form, used]) => (used.size > 1 && isShared(form) ? [form] : [])));
}

/** The forms that a language introduces by itself, and the names of the operation. */
function ownForms(subject: DataSubject): Set<string> {
  const introduced = formsOf(subject).flatMap((one) => [...introducedIn(one).keys()]);
  return new Set([...namesOf(subject), ...introduced]);
}

/** The short forms in the names of the operation. */
function namesOf(subject: DataSubject): Set<string> {
  const names = formsOf(subject).flatMap(({ bodies, language }) => {
    const list = new Set(languageOf(language).shortForms?.bodies);
    return [...bodies].filter((form) => !list.has(form));
  });
  return new Set(names);
}
