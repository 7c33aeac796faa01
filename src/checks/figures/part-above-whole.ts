// A part that is larger than its whole: “37 refugees, including 47 women”.
import { languageOf } from '../../language/index.ts';
import type { Parts } from '../../language/parts.ts';
import type { Period, PeriodText } from '../../period/period.ts';
import { isIn, isInPart, narrow } from '../../text/narrow.ts';
import { figuresOf } from '../../text/read.ts';
import { typedWords } from '../../text/typed.ts';
import type { DataCheck, Found, LanguageSubject } from '../check.ts';
import { wordNumbers } from '../languages/number-words.ts';
import { plainWords } from './evidence.ts';
import { typedNumbers } from './typed-numbers.ts';
import { unitsOf } from './units.ts';

/**
 * A count in a text, typed or named: what stands there, where, what it is, what unit it is of, and the words behind it;
 * `partitive`: its word tells that it is some of those before (ikisi); `inName`: it follows a word with a capital.
 */
type Count = {
  raw: string;
  index: number;
  value: number;
  unit: string;
  after: string;
  partitive?: boolean;
  inName?: boolean;
};

/** A whole and its part. `doubt`: another count stands between them. */
type Pair = { whole: Count; part: Count; doubt: boolean };

/**
 * Two counts with “including”, “of whom” and the like between them, or “3 of 5”. Left alone are different units, wholes that
 * hold many (“162 families, including 320 children”) and “some of”.
 */
export const partAboveWhole: DataCheck = {
  code: 'part-above-whole',
  severity: 'warning',
  doubts: true,
  title: 'A part that is larger than its whole',
  why: 'Any reader sees that it cannot be.',
  example: {
    wrong: '37 refugees found work, including 47 women',
    right: '47 refugees found work, including 37 women',
  },
  mend: 'Correct one of the two; or say what the second one is a part of.',
  needs: ['parts'],
  find: ({ period, languages }) =>
    languages.flatMap((lang) => {
      const texts = period.texts[lang.language];
      const words = languageOf(lang.language).parts;
      if (!texts || !words) return [];
      const nounIn = nounsOf(words, lang);
      return texts.passages.flatMap(({ path, text }): Found[] => {
        const counts = countsIn(text, period, lang, texts);
        const shares = sharesAbove(text, counts, words);
        const parts = counts.flatMap((_, index): Found[] => {
          const pair = pairAt(text, counts, index, words, nounIn);
          return pair && pair.part.value > pair.whole.value ? [foundAt(texts, path, pair)] : [];
        });
        const above = shares.map(({ value, raw, index }): Found => {
          const message = `${value} per cent are more than all of them.`;
          return { message, place: texts.locate(path, index), at: path, about: raw, doubt: false };
        });
        return [...parts, ...above];
      });
    }),
};

/** Per cents of people or things that are more than a hundred. */
function sharesAbove(text: string, counts: readonly Count[], { share }: Parts): Count[] {
  if (!share || isIn(share.not, text)) return [];
  const { before = /(?!)/, after = /(?!)/ } = share;
  return counts.filter(({ unit, value, raw, index }) => {
    const isAbove = unit === 'percent' && value > 100;
    return (
      isAbove && (isInPart(before, text.slice(0, index)) || isInPart(after, text.slice(index + raw.length)))
    );
  });
}

/** The noun of a count that holds many: its family, its school. */
function nounsOf({ groups }: Parts, { language }: LanguageSubject): (count: Count) => string | undefined {
  const pattern = new RegExp(`^-?(?:[^\\s.,;:()]+\\s+){0,2}?(?<noun>${groups})`, 'iu');
  return ({ after }) => narrow(pattern, after).exec(after)?.groups?.noun?.toLocaleLowerCase(language);
}

/**
 * The count at `index` and the one before it as part and whole, where words make them that. Where the one before is of
 * something else, the one before that: “37 refugees from 3 countries, including 47 women”.
 */
function pairAt(
  text: string,
  counts: readonly Count[],
  index: number,
  words: Parts,
  nounIn: (count: Count) => string | undefined,
): Pair | undefined {
  const second = counts[index];
  for (const back of [1, 2]) {
    const first = counts[index - back];
    if (!first || !second) return undefined;
    const before = text.slice(0, first.index);
    const between = plainly(typedWords(text).slice(first.index + first.raw.length, second.index));
    const fitting = words.joints.filter(
      (joint) =>
        isIn(joint.between, between) &&
        !(joint.reversed && first.inName) &&
        (!joint.before || isIn(joint.before, before)) &&
        (!joint.after || (joint.same && second.partitive) || isIn(joint.after, second.after)),
    );
    for (const { reversed, same } of fitting) {
      const [whole, part] = reversed ? [second, first] : [first, second];
      const isOther = nounIn(whole) !== undefined && nounIn(whole) !== nounIn(part);
      if (isOther && !same && !isIn(words.bare, part.after)) continue;
      return whole.unit === part.unit && !isIn(words.some, before)
        ? { whole, part, doubt: back > 1 }
        : undefined;
    }
    if (nounIn(first) === undefined || nounIn(second) !== undefined) return undefined;
  }
  return undefined;
}

/** Words between two counts, without figures and the signs of bold. */
function plainly(text: string): string {
  return text.replace(/[\uFFFC*]/g, '').replace(/\s+/g, ' ');
}

function foundAt({ locate }: PeriodText, path: Found['at'] & object, { whole, part, doubt }: Pair): Found {
  const message = `${part.value} are told as a part of ${whole.value}.`;
  return { message, place: locate(path, part.index), at: path, about: part.raw, doubt };
}

/** The counts of a text in its order: typed in digits or words, or named. Ordinals, years, days and times are none. */
function countsIn(text: string, period: Period, lang: LanguageSubject, texts: PeriodText): Count[] {
  const units = unitsOf(lang, period.figures.funding?.currency);
  const typed = typedWords(text);
  const at = (raw: string, index: number, value: number, unit: string): Count => {
    return { raw, index, value, unit, after: plainly(text.slice(index + raw.length)).trimStart() };
  };
  const isPlain = plainWords(period, texts, units);
  const digits = typedNumbers(typed, units, (word, first) => first || isPlain(word, first))
    .filter(({ kind, ordinal }) => kind !== 'year' && !ordinal)
    .map(({ raw, index, values, kind, inName }) => ({ ...at(raw, index, values[0] ?? 0, kind), inName }));
  const inWords = wordNumbers(typed, lang).flatMap(({ start, end, value, kind }) =>
    kind === 'count' || kind === 'partitive'
      ? [{ ...at(typed.slice(start, end), start, value, 'count'), partitive: kind === 'partitive' }]
      : [],
  );
  const named = figuresOf(text).flatMap(({ name, formats, start, end }): Count[] => {
    const figure = period.table.get(name);
    const isNumber =
      formats.length === 0 || /^(?:number|words|money|percent|\p{Ll}+ive)$/u.test(formats[0] ?? '');
    const unit = figure?.kind === 'share' ? 'percent' : figure?.kind;
    return unit && isNumber && typeof figure?.value === 'number'
      ? [at(text.slice(start, end), start, figure.value, unit)]
      : [];
  });
  return [...digits, ...inWords, ...named].sort((a, b) => a.index - b.index);
}
