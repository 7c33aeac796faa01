// A part that is larger than its whole: “37 refugees, including 47 women”.
import { languageOf } from '../../language/index.ts';
import type { Figure, PeriodText } from '../../period/period.ts';
import { isIn } from '../../text/narrow.ts';
import { figuresOf } from '../../text/read.ts';
import { typedWords } from '../../text/typed.ts';
import type { Check, Found } from '../check.ts';
import type { DataSubject, LanguageSubject } from '../subjects.ts';
import { typedNumberWords } from './typed-number-words.ts';
import { typedNumbers } from './typed-numbers.ts';
import { type Units, unitsOf } from './units.ts';

/** A count in a text, typed or named: what stands there, what it is, what unit it is of, and the words behind it. */
type Count = { raw: string; index: number; value: number; unit: string; after: string };

/**
 * Two counts with “including”, “of whom” and the like between them. Left alone are different units, wholes that hold many
 * (“162 families, including 320 children”) and “some of”.
 */
export const partAboveWhole: Check<DataSubject> = {
  code: 'part-above-whole',
  severity: 'warning',
  title: 'A part that is larger than its whole',
  why: 'Any reader sees that it cannot be.',
  example: {
    wrong: '37 refugees found work, including 47 women',
    right: '47 refugees found work, including 37 women',
  },
  mend: 'Correct one of the two; or say what the second one is a part of.',
  needs: ['parts'],
  find({ period, languages }) {
    return languages.flatMap((lang) => {
      const texts = period.texts[lang.language];
      const words = languageOf(lang.language).parts;
      if (!texts || !words) return [];
      const units = unitsOf(lang, period.figures.funding.currency);
      const groups = new RegExp(`^-?(?:[^\\s.,;:()]+\\s+){0,2}?(?<noun>${words.groups})`, 'iu');
      const nounIn = (after: string) => groups.exec(after)?.groups?.noun?.toLocaleLowerCase(lang.language);
      return texts.passages.flatMap(({ path, text }): Found[] => {
        const typed = typedWords(text);
        const counts = countsIn(text, period.table, lang, units);
        return counts.slice(1).flatMap((part, index): Found[] => {
          const whole = counts[index];
          if (!whole || whole.unit !== part.unit || part.value <= whole.value) return [];
          const before = text.slice(0, whole.index);
          if (words.some.test(before)) return [];
          const isOther = groups.test(whole.after) && nounIn(whole.after) !== nounIn(part.after);
          const between = plainly(typed.slice(whole.index + whole.raw.length, part.index));
          const isPart = words.joints.some(
            (joint) =>
              (joint.same || !isOther) &&
              isIn(joint.between, between) &&
              (joint.before?.test(before) ?? true) &&
              (joint.after?.test(part.after) ?? true),
          );
          return isPart ? [foundAt(texts, path, whole, part)] : [];
        });
      });
    });
  },
};

/** Words between two counts, without figures and the signs of bold. */
function plainly(text: string): string {
  return text.replace(/[\uFFFC*]/g, '').replace(/\s+/g, ' ');
}

function foundAt({ locate }: PeriodText, path: Found['at'] & object, whole: Count, part: Count): Found {
  const message = `${part.value} are told as a part of ${whole.value}.`;
  return {
    message,
    place: locate(path, part.index),
    at: path,
    about: part.raw,
  };
}

/** The counts of a text in its order: typed in digits or words, or named. Ordinals, years, days and times are none. */
function countsIn(
  text: string,
  table: ReadonlyMap<string, Figure>,
  lang: LanguageSubject,
  units: Units,
): Count[] {
  const typed = typedWords(text);
  const at = (raw: string, index: number, value: number, unit: string): Count => {
    return { raw, index, value, unit, after: plainly(text.slice(index + raw.length)).trimStart() };
  };
  const digits = typedNumbers(typed, units, (_, first) => first)
    .filter(({ kind, ordinal, inName }) => kind !== 'year' && !ordinal && !inName)
    .map(({ raw, index, values, kind }) => at(raw, index, values[0] ?? 0, kind));
  const inWords = typedNumberWords(typed, lang)
    .filter(({ ordinal, value }) => !ordinal && value >= 2)
    .map(({ raw, index, value }) => at(raw, index, value, 'count'));
  const named = figuresOf(text).flatMap(({ name, formats, start, end }): Count[] => {
    const figure = table.get(name);
    const isNumber =
      formats.length === 0 || /^(?:number|words|money|percent|\p{Ll}+ive)$/u.test(formats[0] ?? '');
    return figure && isNumber && typeof figure.value === 'number'
      ? [at(text.slice(start, end), start, figure.value, unitOf(figure))]
      : [];
  });
  return [...digits, ...inWords, ...named].sort((a, b) => a.index - b.index);
}

function unitOf({ kind }: Figure): string {
  return kind === 'share' ? 'percent' : kind;
}
