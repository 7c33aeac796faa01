// Short forms that one language has in a passage, and the other has not: COP31 here, COP30 there; DSX for SSC.
import { languageOf } from '../../language/index.ts';
import type { DataCheck, DataSubject, Found } from '../check.ts';
import { type ReadPassage, readPassages } from '../texts/read-passages.ts';
import { earlierOf, type Pair, pairsOf, shortName, wholeOf } from './pairs.ts';
import {
  formsIn,
  isIntroducedIn,
  isRenamed,
  isShared,
  leftAside,
  type Partners,
  partnersIn,
} from './short-form-partners.ts';
import { atSource, type SourceWords } from './whole-words.ts';

/** Warning where another one stands in its place; a note where none does. */
export const shortFormsDiffer: DataCheck = {
  code: 'short-forms-differ',
  severity: 'warning',
  doubts: true,
  title: 'A short form that differs between the languages',
  why: 'One of the two names another body or another year’s event.',
  example: {
    wrong: '(text.az.yaml) COP30\n(text.en.yaml) COP31',
    right: '(text.az.yaml) COP30\n(text.en.yaml) COP30',
  },
  mend: 'Write the same short form in both languages, or what the other language calls the same.',
  find: (subject) =>
    pairsOf(subject).flatMap((pair): Found[] => {
      const sides = sidesOf(pair, subject);
      if (!sides) return [];
      const [here, there] = sides;
      const found = [lacking(here, there, subject), lacking(there, here, subject)];
      const weightOf = (list: readonly Found[], { passage }: Side) =>
        Math.max(-1, ...list.map((one) => weight(one, passage, subject)));
      const told = weightOf(found[0] ?? [], there) >= weightOf(found[1] ?? [], here) ? found[0] : found[1];
      return told && told.length > 0 ? told : unlikeCounts(here, there);
    }),
};

/**
 * How much speaks for a finding of two that say the same: another form in the place of one says more than that one is
 * missing; then, that it did not stand there last time, and that its language does not introduce it.
 */
function weight({ doubt, about = '' }: Found, passage: ReadPassage, subject: DataSubject): number {
  if (doubt) return 0;
  const before = earlierOf(passage, subject);
  const isNew = before !== undefined && !formsIn(before).some(({ words }) => words === about);
  return 1 + (isNew ? 2 : 0) + (isIntroducedIn(about, passage, subject) ? 0 : 1);
}

/** One language’s passage: its forms, and what stands for each of them in the other language. */
type Side = {
  passage: ReadPassage;
  forms: readonly SourceWords[];
  partner(form: string): string | undefined;
  pair: Pair;
};

/** Both passages, where one of them has a form. */
function sidesOf(pair: Pair, subject: DataSubject): [Side, Side] | undefined {
  const left = leftAside(subject);
  const [first, other] = [pair.first, pair.other].map((one) =>
    formsIn(one).filter(({ words }) => !left.has(words)),
  );
  if (!first || !other || first.length + other.length === 0) return undefined;
  // Most passages have the same forms in both languages, and need no partners.
  let known: Partners | undefined;
  const partners = () => {
    known ??= partnersIn(pair, subject);
    return known;
  };
  return [
    { passage: pair.first, forms: first, partner: (form) => partners().ofFirst.get(form), pair },
    { passage: pair.other, forms: other, partner: (form) => partners().ofOther.get(form), pair },
  ];
}

const has = ({ forms }: Side, wanted: string | undefined) => forms.some(({ words }) => words === wanted);

/** The forms of a side that have nothing in the other one, each once. */
function without(from: Side, to: Side): SourceWords[] {
  return from.forms.filter(
    ({ words }, at) =>
      from.forms.findIndex((one) => one.words === words) === at &&
      !has(to, words) &&
      !has(to, from.partner(words)),
  );
}

/** What `from` has and `to` has not, of what both languages have elsewhere. */
function lacking(from: Side, to: Side, subject: DataSubject): Found[] {
  const extra = without(to, from);
  const strange = extra.filter(({ words, start }) => !isSpelledOut(to.passage, words, start));
  const file = shortName(from.passage.source.file);
  const missing = without(from, to).flatMap(({ words }) => {
    const kept = isShared(words, from.pair, subject);
    const sort = kept
      ? 'shared'
      : from.partner(words)
        ? 'partner'
        : isKnown(words, from, to)
          ? 'body'
          : undefined;
    return sort ? [{ words, sort: sort as Sort, partner: kept ? words : from.partner(words) }] : [];
  });
  // Told less often than the other language tells it: another one may stand in its place.
  const seldom = from.forms.filter(({ words }) => {
    const partner = has(to, words) ? words : from.partner(words);
    return countOf(from, words) > countOf(to, partner) && has(to, partner);
  });
  // Something else of both stands there: it is told from the other side.
  const isTold = extra.some((one) => isShared(one.words, to.pair, subject));
  const told = missing.flatMap(({ words, sort, partner }): Found[] => {
    const instead = strange.find((one) => isInstead(one.words, words, sort, { from, to, subject }));
    if (instead) {
      const is = partner === undefined || partner === words ? '' : `, which is “${partner}” here`;
      const message = `“${instead.words}” stands here, and “${words}” in ${file}${is}.`;
      return [{ ...atSource(to.passage, instead), message }];
    }
    if (sort === 'body' || isTold || (partner && isNamedInFull(partner, to.passage, subject))) return [];
    const is = partner === undefined || partner === words ? '' : ` (“${partner}”)`;
    const message = `“${words}” stands in ${file}, and not here${is}.`;
    return [{ ...wholeOf(to.passage), about: words, message, doubt: true }];
  });
  if (told.length > 0 || seldom.length === 0) return told;
  return strange
    .filter(({ words }) => to.partner(words) !== undefined)
    .map((one) => {
      const message = `“${one.words}” stands here, and nothing of it in ${file}, which has “${seldom[0]?.words}” more often.`;
      return { ...atSource(to.passage, one), message };
    });
}

function countOf({ forms }: Side, wanted: string | undefined): number {
  return forms.filter(({ words }) => words === wanted).length;
}

/** Two forms, each told more often in one language: “WFP … WFP” here, “DQŞ … DQŞ” there. */
function unlikeCounts(here: Side, there: Side): Found[] {
  const more = (from: Side, to: Side) =>
    from.forms.filter(({ words }) => {
      const partner = has(to, words) ? words : from.partner(words);
      return !/\d/.test(words) && has(to, partner) && countOf(from, words) > countOf(to, partner);
    });
  const [a, b] = [more(here, there).at(-1), more(there, here).at(-1)];
  if (!a || !b || here.forms.length !== there.forms.length) return [];
  const file = shortName(here.passage.source.file);
  const message = `“${b.words}” stands here more often than what is the same in ${file}, and “${a.words}” there.`;
  return [{ ...atSource(there.passage, b), message, doubt: true }];
}

/** Why a form has to stand in both languages: its places elsewhere, those of its partner, or that everybody calls it so. */
type Sort = 'shared' | 'partner' | 'body';

/** Whether one stands in the place of another: the same letters with another number, or one that belongs to nothing there. */
function isInstead(
  one: string,
  form: string,
  sort: Sort,
  { from, to, subject }: { from: Side; to: Side; subject: DataSubject },
): boolean {
  const letters = (words: string) => words.replace(/[\d-]+$/, '');
  if (/\d/.test(form + one)) return letters(one) === letters(form);
  if (sort === 'body') return isKnown(one, from, to);
  const partners = [from.partner(form), to.partner(one)];
  const renamed = { from: from.passage, words: form, now: one, partners };
  return !isRenamed(from.pair, subject, renamed);
}

/** Bodies that both languages may call by the same letters: UNDP, UNFPA. */
function isKnown(form: string, { passage: one }: Side, { passage: other }: Side): boolean {
  return [one, other].every(({ language }) => languageOf(language).shortForms?.bodies.includes(form));
}

/** Whether a form is given with its meaning, and its letters are those of the words before it: State Border Service (SBS). */
function isSpelledOut({ text, language }: ReadPassage, form: string, start: number): boolean {
  const [, words = ''] = /([^().;:]{4,90})\(\s*[“"«]?(?::\p{Ll}{2}\[)?$/u.exec(text.slice(0, start)) ?? [];
  const initials = (words.match(/\p{L}+/gu) ?? [])
    .slice(-form.length - 3)
    .map((word) => (/^\p{Lu}+$/u.test(word) ? word : word[0]));
  let at = 0;
  for (const letter of initials.join('').toLocaleUpperCase(language)) if (letter === form[at]) at += 1;
  return at >= form.length;
}

/** Whether a passage has the words that a form was introduced with: the State Migration Service. */
function isNamedInFull(form: string, { language, plain }: ReadPassage, subject: DataSubject): boolean {
  const pattern = new RegExp(`([^().;:]{4,90})\\(\\s*[“"«]?${RegExp.escape(form)}(?!\\p{L})`, 'u');
  const periods = [subject.period, subject.previous].filter((one) => one !== undefined);
  const passages = periods.flatMap((period) =>
    readPassages(period).filter((one) => one.language === language),
  );
  const [, words = ''] = passages.map((one) => pattern.exec(one.plain)).find((found) => found) ?? [];
  const stems = (words.match(/(?<!\p{L})\p{Lu}\p{L}{3,}/gu) ?? []).slice(-5).map((word) => word.slice(0, 5));
  return stems.length > 0 && stems.filter((stem) => plain.includes(stem)).length * 2 > stems.length;
}
