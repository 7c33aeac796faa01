// A weekday beside a date that is another day: “Monday, 1 June 2024”.
import { languageOf } from '../../language/index.ts';
import { weekdayNames } from '../../language/months.ts';
import { isInPart, narrow } from '../../text/narrow.ts';
import { isPoint } from '../../time.ts';
import { type DataCheck, type Found, memoiseLanguage } from '../check.ts';
import type { ToldTime } from './sentence-times.ts';
import { sentencesWithTimes } from './sentences.ts';

/**
 * A weekday right before a date, typed or printed, or behind it with a comma or in brackets. A date without its year may be
 * that of the year of issue, of the one before or of the next.
 */
export const weekdayWrong: DataCheck = {
  code: 'weekday-wrong',
  severity: 'warning',
  title: 'A weekday that the date is not',
  why: 'Either the day or the date is wrong, and readers come on the wrong one.',
  example: { wrong: 'on Monday, 8 March 2025', right: 'on Saturday, 8 March 2025' },
  mend: 'Correct the weekday or the date.',
  find(subject) {
    const issued = Number(subject.period.figures.issued.slice(0, 4));
    return sentencesWithTimes(subject).flatMap(({ texts, passage, sentence, told, units }): Found[] => {
      const days = told.filter(({ unit }) => unit === 'day');
      if (days.length === 0) return [];
      const patterns = patternsOf(units.locale, texts.language);
      return days.flatMap((time): Found[] => {
        const beside = weekdayBeside(sentence.shown, time, patterns);
        const isAlone = !/\d{4}/.test(time.raw);
        const years = isAlone ? [issued, issued - 1, issued + 1] : [time.year ?? issued];
        const real = years.map((year) => weekdayOf(time, year));
        if (beside === undefined || real.includes(undefined) || real.includes(beside.weekday)) return [];
        const words = beside.raw.trim();
        const name = patterns.names[real[0] ?? 0];
        const message = `${time.raw.replace(/\s+/g, ' ').trim()}${isAlone ? ` ${issued}` : ''} is a ${name}, and no ${words}.`;
        const place = texts.locate(passage.path, sentence.sourceOf(beside.index));
        const meant = isAlone
          ? undefined
          : [issued, issued - 1].find((year) => weekdayOf(time, year) === beside.weekday);
        const hint =
          meant === undefined ? undefined : `Correct one of the two; in ${meant}, that day was a ${words}.`;
        return [{ message, hint, place, at: passage.path, about: words }];
      });
    });
  },
};

type Patterns = { names: string[]; before: RegExp; behind: RegExp };

/** The weekdays of a language before and behind a date; the groups are `d0` (Monday) to `d6`. */
const patternsOf = (() => {
  const byLocale = memoiseLanguage((key): Patterns => {
    const [locale = '', language = ''] = key.split(' ');
    const names = weekdayNames(locale);
    const { besideWeekday = '(?!)', weekdayArticle = '(?!)' } = languageOf(language);
    // The longest first: in Azerbaijani, “bazar ertəsi” follows “bazar”.
    const sorted = names.map((name, nth) => ({ name, nth })).sort((a, b) => b.name.length - a.name.length);
    const any = sorted.map(({ name, nth }) => `(?<d${nth}>${inCases(name)})`).join('|') || '(?!)';
    const day = `(?<!\\p{L})(?:${any})(?!\\p{L})`;
    return {
      names,
      before: new RegExp(`${day}(?:\\s(?:${besideWeekday}))?,?\\s(?:(?:${besideWeekday})\\s)?$`, 'iu'),
      behind: new RegExp(
        `^(?:-\\p{L}+)?(?:\\s(?:${besideWeekday}))?(?:(?:,\\s|\\s?\\()(?:${weekdayArticle})?${day}|\\s${day}(?=\\s(?:${besideWeekday})))(?![\\s,]*\\d|\\s?[–-]|\\s\\p{L}+\\s${day.replaceAll(/\?<d\d>/g, '?:')})`,
        'iu',
      ),
    };
  });
  return (locale: string, language: string) => byLocale(`${locale} ${language}`);
})();

/** A weekday in the cases of its language: its last two letters change, and some follow. */
function inCases(name: string): string {
  const written = (text: string) => RegExp.escape(text).replaceAll(/['’ʼ]|\\x27/g, "['’ʼ]");
  return name.length < 6 ? written(name) : `${written(name.slice(0, -2))}\\p{L}{1,4}`;
}

function weekdayBeside(
  shown: string,
  { index, raw }: ToldTime,
  { before, behind }: Patterns,
): { raw: string; index: number; weekday: number } | undefined {
  const end = index + raw.length;
  const from = Math.max(0, index - 40);
  const found = (pattern: RegExp, text: string) =>
    isInPart(pattern, text) ? narrow(pattern, text).exec(text) : null;
  const sides = [
    { match: found(before, shown.slice(from, index)), offset: from },
    { match: found(behind, shown.slice(end, end + 60)), offset: end },
  ];
  for (const { match, offset } of sides) {
    const [group, words] = Object.entries(match?.groups ?? {}).find(([, found]) => found !== undefined) ?? [];
    if (!match || group === undefined || words === undefined) continue;
    const at = offset + match.index + match[0].toLowerCase().indexOf(words.toLowerCase());
    return { raw: words, index: at, weekday: Number(group.slice(1)) };
  }
  return undefined;
}

/** Monday is 0. Nothing of a day that there is not. */
function weekdayOf({ months, day }: ToldTime, year: number): number | undefined {
  const point = [year, months?.[0], day].map((part) => String(part).padStart(2, '0')).join('-');
  return isPoint(point) ? (new Date(`${point}T00:00:00Z`).getUTCDay() + 6) % 7 : undefined;
}
