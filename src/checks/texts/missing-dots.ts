// A word without its dots and tails, which stands elsewhere with them: qacqin beside qaçqın.
import { inCapitalsOf } from '../../language/capitals.ts';
import { languageOf } from '../../language/index.ts';
import type { Dots } from '../../language/language.ts';
import { byLanguage, type DataCheck, type DataSubject } from '../check.ts';
import { foundAt, readPassages } from './read-passages.ts';
import { slipsIn } from './slips.ts';
import { vocabulary, type Word, wordsIn, wordsOf } from './vocabulary.ts';

/** Words below this length are told apart by their dots too often (ad, ət), but for common ones. */
const shortest = 4;
/** Two words that begin with the same letters, at least so many, are forms of one word if endings follow. */
const stem = 5;

type Known = { small: string; count: number };

/** Words that are known with other dots, more often so, and are no words of their own that the office knows. */
export const missingDots: DataCheck = {
  code: 'missing-dots',
  severity: 'warning',
  title: 'A word with other letters than elsewhere',
  why: 'The dots and tails of ə, ı, ö, ü, ş, ç and ğ make other letters. Without them it is another word, or none.',
  example: { wrong: 'qacqinlar (elsewhere: qaçqınlar)', right: 'qaçqınlar' },
  mend: 'Write the word as it stands elsewhere. A word of its own goes under accepted in operation.yaml, for all periods and with all its endings.',
  needs: ['dots'],
  find: (subject) =>
    subject.period.operation.languages.flatMap((language) =>
      wordsWithoutDots(subject, language).map(({ word, known, right }) => {
        const found = foundAt(word.passage, word.index, word.index + word.typed.length);
        const [meant, other] = [right, known ?? right].map((one) => inCapitalsOf(word.typed, one, language));
        const elsewhere = known === undefined ? '.' : ', which stands elsewhere.';
        const message = `“${word.typed}” has other letters than “${other}”${elsewhere}`;
        return { ...found, about: word.typed, message, hint: `Write “${meant}”.` };
      }),
    ),
};

/** A word without its dots, the known word of these texts that it was meant to be, or is a form of, and how to write it. */
type Dotless = { word: Word; known?: string; right: string };

/** The words of a language that lack their dots: looked for once, because other rules leave them alone. */
export const wordsWithoutDots = byLanguage((subject: DataSubject, language): readonly Dotless[] => {
  const { dots } = languageOf(language);
  return dots ? lookFor(subject, language, dots) : [];
});

function lookFor(subject: DataSubject, language: string, dots: Dots): Dotless[] {
  const known = vocabulary(subject, language);
  const likes = byFold(known, dots);
  const slips = slipsIn(subject, language);
  const isSlip = ({ passage, index }: Word) =>
    slips.some((slip) => slip.passage === passage && slip.start <= index && index < slip.end);
  const isTaught = taughtWords(subject, language);
  // A word that stands in ten places was meant to be the same in all of them.
  const asMeant = new Map<string, Omit<Dotless, 'word'> | undefined>();
  return wordsIn(subject, language).flatMap((word): Dotless[] => {
    // An ending of a short form (QAK-in) follows other rules.
    if (
      word.small.length < shortest - 1 ||
      /^\p{Lu}{2}/u.test(word.typed) ||
      isSlip(word) ||
      isTaught(word.small)
    )
      return [];
    const isShort = word.small.length < shortest;
    const key = `${word.isName} ${word.small}`;
    const meant = asMeant.has(key)
      ? asMeant.get(key)
      : ((isShort ? undefined : meantBy(word, known.get(word.small) ?? 1, likes, dots)) ??
        meantAsCommon(word, dots));
    asMeant.set(key, meant);
    return meant ? [{ word, ...meant }] : [];
  });
}

/** A common word of the language but for its dots. */
function meantAsCommon(
  { small, isName }: Word,
  { common, areBothRight }: Dots,
): { right: string } | undefined {
  const right = common(small, isName);
  return right === undefined || right === small || areBothRight(small, right) ? undefined : { right };
}

/** Words that stand in the period before it, and forms of those that the office has accepted: they are right as they are. */
function taughtWords({ period, previous }: DataSubject, language: string): (small: string) => boolean {
  const earlier = previous ? readPassages(previous).filter((passage) => passage.language === language) : [];
  const before = new Set(earlier.flatMap((passage) => wordsOf(passage).map(({ small }) => small)));
  const accepted = period.accepted.flatMap(({ code, about }) =>
    code === missingDots.code && about !== undefined ? [about.toLocaleLowerCase(language)] : [],
  );
  return (small) => before.has(small) || accepted.some((one) => small !== one && small.startsWith(one));
}

/** The known words by their first folded letters. */
function byFold(known: ReadonlyMap<string, number>, { folded }: Dots): Map<string, Known[]> {
  const all = Array.from(known, ([small, count]) => ({ small, count }));
  return Map.groupBy(all, ({ small }) => folded(small).slice(0, shortest));
}

/** The known word that a word was meant to be, or is a form of; and how to write it. */
function meantBy(
  word: Word,
  count: number,
  likes: ReadonlyMap<string, Known[]>,
  dots: Dots,
): { known: string; right: string } | undefined {
  const { small } = word;
  const { folded } = dots;
  if (isOtherName(word)) return undefined;
  const others = (likes.get(folded(small).slice(0, shortest)) ?? []).filter(
    (one) => one.small !== small && !dots.areBothRight(small, one.small),
  );
  const same = others.filter((one) => folded(one.small) === folded(small));
  const whole = same.find((one) => isMeant(one, small, count, dots));
  if (whole) return { known: whole.small, right: whole.small };
  if (same.length > 0) return undefined;
  for (const one of others) {
    const right = asForm(small, one, others, dots);
    if (right !== undefined) return { known: one.small, right };
  }
  return undefined;
}

/** Whether a known word of the same folded letters is the right one. */
function isMeant(known: Known, small: string, count: number, dots: Dots): boolean {
  const { rightWithout, withDottedI } = dots;
  if (hasMore(known.small, small, dots)) {
    // Short words have more twins, and the list of pairs not all of them: the other has to be the more usual one.
    const isLong = small.length > stem || (small.length === stem && isSurelyTyped(known.small, small, dots));
    const isUsual = isLong ? known.count >= count : known.count > count;
    return isUsual && !rightWithout.test(small);
  }
  // I for İ: ıqlim for iqlim. Which of the two is right, only their number tells.
  if (hasMore(known.small, withDottedI(small), dots)) return known.count > count * 2;
  // Dots too many: only where the other is plainly the usual one.
  const isUsual = count === 1 && known.count >= 2 && small.length > stem;
  return isUsual && hasMore(small, known.small, dots) && !rightWithout.test(known.small);
}

/** Whether a word lacks dots on such letters alone that seldom make another word. */
function isSurelyTyped(dotted: string, plain: string, { sureWithout }: Dots): boolean {
  return [...plain].every((letter, at) => letter === dotted[at] || sureWithout.includes(letter));
}

/** Whether two words of the same folded letters differ in dots that the first has and the second lacks, alone. */
function hasMore(dotted: string, plain: string, { folded }: Dots): boolean {
  return [...dotted].every((letter, at) => letter === plain[at] || folded(letter) === plain[at]);
}

/** How a word is written as a form of a known one, where dots are missing in what both begin with, or in its ending. */
function asForm(
  small: string,
  { small: known, count }: Known,
  others: readonly Known[],
  dots: Dots,
): string | undefined {
  const { folded, rightWithout } = dots;
  const asEnding = (letters: string) => (letters === '' ? '' : dots.asEnding(letters));
  const [a, b] = [folded(small), folded(known)];
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  for (let length = shared; length >= stem; length -= 1) {
    const [start, other] = [small.slice(0, length), known.slice(0, length)];
    const [rest, knownRest] = [small.slice(length), known.slice(length)];
    const right = asEnding(rest);
    const isTorn =
      start !== other &&
      hasMore(other, start, dots) &&
      !rightWithout.test(small) &&
      isSure(start, other, count);
    if (right === undefined || asEnding(knownRest) !== knownRest) continue;
    if (start === other && knownRest === '' && right !== rest) return other + right;
    // A beginning that other words have as well is a word of its own.
    if (isTorn && !others.some((one) => one.small.startsWith(start))) return other + right;
  }
  return undefined;
}

/** One dot more in a word that stands once may be the slip itself: kəndlərın beside kəndlərindən. */
function isSure(start: string, other: string, count: number): boolean {
  return count > 1 || [...start].filter((letter, at) => letter !== other[at]).length > 1;
}

/** A short name, like Emin, is not the word əmin. */
function isOtherName({ isName, small }: Word): boolean {
  return isName && small.length < 6;
}
