// Which short form of one language is which of another: SSC here is DSK there, as the other passages have them.
import { languageOf } from '../../language/index.ts';
import { ofText } from '../../memory.ts';
import type { Period } from '../../period/period.ts';
import { type DataSubject, memoise } from '../check.ts';
import { formsOf, introducedIn } from '../short-forms/forms.ts';
import { type ReadPassage, readPassages } from '../texts/read-passages.ts';
import { nameOf, type Pair } from './pairs.ts';
import { findInWords, type SourceWords } from './whole-words.ts';

/** Capitals, perhaps with a number: COP30, DAFI. Read once for all checks. */
export function formsIn({ text, language }: ReadPassage): readonly SourceWords[] {
  return formsInText(text, language);
}

const formsInText = ofText((text): readonly SourceWords[] =>
  findInWords({ text }, /(?<![\p{L}\p{M}\p{N}#@/._-])(?:\p{Lu}{2,7}|\p{Lu}{3,}-?\d{1,3})(?![\p{L}\p{N}])/gu),
);

/** What passages tell of two languages: the forms of each in one passage, in their order, without those of both. */
type Context = {
  period: Period;
  name: string;
  first: readonly string[];
  other: readonly string[];
  /** Those of them that the passage introduces. */
  introduced: ReadonlySet<string>;
};

/** The passages of this period and the last one in which both languages have forms of their own. */
const contextsOf = memoise((subject: DataSubject) => {
  const known = new Map<string, readonly Context[]>();
  return (one: string, other: string): readonly Context[] => {
    const key = `${one} ${other}`;
    const contexts = known.get(key) ?? contextsBetween(subject, one, other);
    known.set(key, contexts);
    return contexts;
  };
});

function contextsBetween(subject: DataSubject, one: string, two: string): Context[] {
  const left = leftAside(subject);
  return [subject.previous, subject.period].flatMap((period): Context[] => {
    if (!period) return [];
    const texts = readPassages(period).filter(({ isName }) => !isName);
    const byName = new Map(
      texts.filter(({ language }) => language === two).map((text) => [nameOf(text.path), text]),
    );
    return texts.flatMap((text): Context[] => {
      const beside = text.language === one ? byName.get(nameOf(text.path)) : undefined;
      if (!beside) return [];
      const [here, there] = [text, beside].map(
        (passage) => new Set(formsIn(passage).map(({ words }) => words)),
      );
      const own = (set = new Set<string>(), other = new Set<string>()) =>
        [...set].filter((form) => !other.has(form) && !left.has(form) && !/\d/.test(form));
      const context = { first: own(here, there), other: own(there, here) };
      const introduced = new Set(
        [text, beside].flatMap((passage) =>
          [...context.first, ...context.other].filter((form) => isIntroduced(form, passage)),
        ),
      );
      return context.first.length + context.other.length > 0
        ? [{ period, name: nameOf(text.path), ...context, introduced }]
        : [];
    });
  });
}

/** Forms that are held against no other: the operation’s names, and what only one language calls so without introducing it. */
export const leftAside = memoise((subject: DataSubject): ReadonlySet<string> => {
  const introduced = formsOf(subject).flatMap((one) => [...introducedIn(one).keys()]);
  return new Set([
    ...namesOf(subject),
    ...bodiesOfOne(subject.period.operation.languages).difference(new Set(introduced)),
  ]);
});

/** The bodies that a language calls by a form of its own: BMT, UN. */
function bodiesOfOne(languages: readonly string[]): Set<string> {
  const lists = languages.map((language) => new Set(languageOf(language).shortForms?.bodies));
  return new Set(
    lists.flatMap((list) => [...list].filter((form) => !lists.every((other) => other.has(form)))),
  );
}

/** The short forms in the names of the operation. */
function namesOf(subject: DataSubject): string[] {
  return formsOf(subject).flatMap(({ bodies, language }) => {
    const list = new Set(languageOf(language).shortForms?.bodies);
    return [...bodies].filter((form) => !list.has(form));
  });
}

/** The partner of each form, in both directions. */
export type Partners = { ofFirst: ReadonlyMap<string, string>; ofOther: ReadonlyMap<string, string> };

/** How much of the places of two forms they have in common, at least (Dice’s coefficient). */
const common = 0.6;

/**
 * What other passages than this one tell of partners; then those that this one introduces in brackets, where both
 * languages have as many of them, in their order.
 */
export function partnersIn({ first, other }: Pair, subject: DataSubject): Partners {
  const all = contextsOf(subject)(first.language, other.language);
  const isThis = ({ period, name }: Context) => period === subject.period && name === nameOf(first.path);
  const ofFirst = learn(all.filter((one) => !isThis(one)));
  const taken = new Set(ofFirst.values());
  const here = all.find(isThis);
  const isNew = (form: string, passage: ReadPassage) =>
    isIntroduced(form, passage) && !isShared(form, { first, other }, subject);
  const left = here?.first.filter((form) => !ofFirst.has(form) && isNew(form, first)) ?? [];
  const right = here?.other.filter((form) => !taken.has(form) && isNew(form, other)) ?? [];
  if (left.length === right.length)
    for (const [at, form] of left.entries()) ofFirst.set(form, right[at] ?? '');
  return { ofFirst, ofOther: new Map(Array.from(ofFirst, ([one, two]) => [two, one])) };
}

/** Whether a passage has a form in brackets: behind its meaning. */
function isIntroduced(form: string, { text, language }: ReadPassage): boolean {
  return inBrackets(text, language).has(form);
}

const inBrackets = ofText((text, language): ReadonlySet<string> => {
  const isBehind = (start: number) =>
    /\(\s*[“"«]?(?::\p{Ll}{2}\[)?$/u.test(text.slice(Math.max(0, start - 12), start));
  return new Set(formsInText(text, language).flatMap(({ words, start }) => (isBehind(start) ? words : [])));
});

/** Whether a language has a form by itself in this period, or introduces it. */
export function isIntroducedIn(form: string, { language }: ReadPassage, subject: DataSubject): boolean {
  const forms = formsOf(subject).find((one) => one.language === language);
  return forms !== undefined && introducedIn(forms).has(form);
}

/**
 * Forms that stand in the same passages, the surest first: those that one passage introduces together. Of one passage alone
 * no others are.
 */
function learn(contexts: readonly Context[]): Map<string, string> {
  const count = (lists: readonly (readonly string[])[]) => {
    const counts = new Map<string, number>();
    for (const form of lists.flat()) counts.set(form, (counts.get(form) ?? 0) + 1);
    return counts;
  };
  const [ones, others] = [count(contexts.map((one) => one.first)), count(contexts.map((one) => one.other))];
  const together = count(
    contexts.map(({ first, other }) => first.flatMap((one) => other.map((two) => `${one} ${two}`))),
  );
  const scored = [...together].flatMap(([key, both]) => {
    const [one = '', two = ''] = key.split(' ');
    const dice = (2 * both) / ((ones.get(one) ?? 0) + (others.get(two) ?? 0));
    const isSure = contexts.some(isIntroducing(one, two));
    return dice < common || (both === 1 && !isSure) ? [] : [{ one, two, score: dice + (isSure ? 1 : 0) }];
  });
  const partners = new Map<string, string>();
  const isFree = ({ one, two }: { one: string; two: string }) =>
    !partners.has(one) && ![...partners.values()].includes(two);
  for (const best of scored.toSorted((a, b) => b.score - a.score)) {
    const rivals = scored.filter(
      (each) => (each.one === best.one) !== (each.two === best.two) && isFree(each),
    );
    if (isFree(best) && rivals.every(({ score }) => score < best.score)) partners.set(best.one, best.two);
  }
  return partners;
}

function isIntroducing(one: string, two: string) {
  return ({ first, other, introduced }: Context) =>
    first.includes(one) && other.includes(two) && introduced.has(one) && introduced.has(two);
}

/**
 * Whether a form of one language stands for another’s in another passage of this period, where the partner of neither stands:
 * the language took to another name.
 */
export function isRenamed(
  { first, other }: Pair,
  subject: DataSubject,
  form: { from: ReadPassage; words: string; now: string; partners: readonly (string | undefined)[] },
): boolean {
  return contextsOf(subject)(first.language, other.language).some((context) => {
    const [own, theirs] =
      form.from === first ? [context.first, context.other] : [context.other, context.first];
    const isOther = context.period === subject.period && context.name !== nameOf(first.path);
    const stands = own.includes(form.words) && theirs.includes(form.now);
    const isElsewhere = form.partners.some((one) => one !== undefined && [...own, ...theirs].includes(one));
    return isOther && stands && !isElsewhere;
  });
}

/** Whether two languages have one form for the same. */
export function isShared(form: string, { first, other }: Pair, subject: DataSubject): boolean {
  return /\d$/.test(form) || goTogether(usesOf(subject).get(form), first.language, other.language);
}

/** Where each form stands, language by language, in this period and the last one. */
const usesOf = memoise(
  (subject: DataSubject): ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>> => {
    const uses = new Map<string, Map<string, Set<string>>>();
    for (const period of [subject.period, subject.previous].filter((one) => one !== undefined)) {
      for (const passage of readPassages(period).filter(({ isName }) => !isName)) {
        for (const { words } of formsIn(passage)) {
          const used = uses.get(words) ?? new Map<string, Set<string>>();
          const places = used.get(passage.language) ?? new Set();
          uses.set(
            words,
            used.set(passage.language, places.add(`${period.periodId} ${nameOf(passage.path)}`)),
          );
        }
      }
    }
    return uses;
  },
);

/**
 * Whether the places of a form in two languages are the same, one in three at least: SMS may be a message here, and a
 * service there.
 */
function goTogether(
  used: ReadonlyMap<string, ReadonlySet<string>> | undefined,
  one: string,
  other: string,
): boolean {
  const [a, b] = [used?.get(one), used?.get(other)];
  return a !== undefined && b !== undefined && a.intersection(b).size * 3 >= Math.max(a.size, b.size);
}
