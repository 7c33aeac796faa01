// What is told as over, though its day comes after the issue or its time is not over yet.
import { languageOf } from '../../language/index.ts';
import { findAll, isIn, isInPart } from '../../text/narrow.ts';
import { monthsLater } from '../../time.ts';
import type { DataCheck, Found } from '../check.ts';
import { wrongIssue } from '../figures/figure-days.ts';
import { timeConflicts } from './conflicts.ts';
import { stretchOf, type ToldTime } from './sentence-times.ts';
import { type SentenceWithTimes, sentencesWithTimes } from './sentences.ts';

/**
 * A day, month, half, quarter or year in a sentence of the past, that begins after the day of issue; and a half, a quarter,
 * or “throughout” a year that is not over on it. Left alone is what a sentence says will be, was agreed or is asked for.
 * A date of figures.yaml is told there, once. What a figure's own time contradicts is told as time-differs.
 */
export const toldTooEarly: DataCheck = {
  code: 'told-too-early',
  severity: 'error',
  title: 'Something told as over that is still to come',
  why: 'Readers see at once that it cannot have happened yet, and ask what else is wrong.',
  example: {
    wrong: '# issued: 2024-09-30\n"Held on 11 June 2025, the tournament brought people together."',
    right: '# issued: 2024-09-30\n"Held on 11 June 2024, the tournament brought people together."',
  },
  mend: 'Correct the date; or say that it is planned.',
  needs: ['events'],
  find(subject) {
    const { period } = subject;
    if (wrongIssue(period)) return [];
    const conflicts = new Set(timeConflicts(subject).map(({ told }) => told));
    const dates = new Set<string>();
    return sentencesWithTimes(subject).flatMap((one): Found[] => {
      const early = timesOf(one).flatMap((told) => {
        const says = conflicts.has(told) ? undefined : whyEarly(told, period.figures.issued);
        return says !== undefined && isToldOver(one, told) ? [{ told, says }] : [];
      });
      const { texts, passage, sentence } = one;
      return early.flatMap(({ told, says }): Found[] => {
        const words = told.raw.replace(/\s+/g, ' ').trim();
        const name = sentence.nameAt(told.index);
        if (name === undefined) {
          const place = texts.locate(passage.path, sentence.sourceOf(told.index));
          return [
            { message: `“${words}” is told as over, and ${says}.`, place, at: passage.path, about: words },
          ];
        }
        const value = period.figures.dates[name];
        // A year ahead and more is told as date-far.
        const isFar = value !== undefined && value > monthsLater(period.figures.issued, 12);
        if (value === undefined || isFar || dates.has(name)) return [];
        dates.add(name);
        const path = ['dates', name];
        const where = `${texts.file.split('/').at(-1)} at ${passage.path.join('.')}`;
        const message = `${name} is ${value}, and ${says}; ${where} tells it as over.`;
        return [{ message, place: period.locateFigure(path), at: path, about: value }];
      });
    });
  },
};

/** Whether a sentence tells what happened, and nothing of what will. A time that begins it is that of what was agreed, too. */
export function isOver(
  { texts: { language }, sentence: { shown }, told: times, words }: SentenceWithTimes,
  told?: ToldTime,
): boolean {
  const events = languageOf(language).events;
  if (!events || !isIn(events.past, told ? withoutOthers(shown, told, times) : shown)) return false;
  if (words.future && isIn(words.future, shown)) return false;
  if (!isIn(events.open, shown) || isIn(events.held, shown)) return true;
  const { before, not } = events.fronted;
  return told !== undefined && before.test(shown.slice(0, told.index)) && !isIn(not, shown);
}

/** A sentence without the verbs that have another time behind them: “Grants signed in March pay for courses in June 2025.” */
function withoutOthers(shown: string, told: ToldTime, times: readonly ToldTime[]): string {
  const others = times.filter(({ index, raw }) => {
    const gap = shown.slice(index + raw.length, told.index);
    return index < told.index && !/^\s*(?:\p{L}+|,)?\s*(?:\p{L}+\s)?$/u.test(gap);
  });
  return others.reduce((rest, { index }) => {
    const before = rest.slice(0, index).replace(/\p{L}+\s+\p{L}+\s+$/u, (verb) => ' '.repeat(verb.length));
    return before + rest.slice(index);
  }, shown);
}

/** Whether a time is told as that of something over, or of what goes on since. */
function isToldOver(one: SentenceWithTimes, told: ToldTime): boolean {
  if (told.use === 'since' && goesOn(one)) return true;
  if (!isOver(one, told)) return false;
  const { shown } = one.sentence;
  const { apart, held } = languageOf(one.texts.language).events ?? {};
  if (apart?.before?.test(shown.slice(0, told.index))) return false;
  return !apart?.after?.test(shown.slice(told.index + told.raw.length)) || held?.test(shown) === true;
}

/** Whether a sentence tells what goes on, and nothing of what will. */
function goesOn({ texts: { language }, sentence: { shown }, words }: SentenceWithTimes): boolean {
  const events = languageOf(language).events;
  return events?.since.told.test(shown) === true && !words.future?.test(shown) && !events.open.test(shown);
}

/** A time that is told as over; `whole`: all of it, as in “throughout 2025”. */
type OverTime = ToldTime & { whole?: true };

/** The times of a sentence, with “throughout 2025”. What is only told until then is left out. */
function timesOf({ texts: { language }, sentence: { shown }, told, words }: SentenceWithTimes): OverTime[] {
  if (!/20\d\d/.test(shown)) return told.filter(({ use }) => use === 'in');
  const { events } = languageOf(language);
  const whole = findAll(events?.whole ?? /(?!)/g, shown).map(({ 0: raw, index }): OverTime => {
    return { raw, index, unit: 'year', year: Number(/\d{4}/.exec(raw)?.[0]), use: 'in', whole: true };
  });
  const isPlain = ({ index, raw, unit, use }: ToldTime) => {
    if (use === 'since') return events !== undefined && isInPart(events.since.before, shown.slice(0, index));
    const isInWhole = whole.some((one) => index >= one.index && index < one.index + one.raw.length);
    if (isInWhole) return false;
    if (use === 'in') return true;
    // “keçirilən”, “opened in”: what happened is told besides, and is to come all the same.
    const before = shown.slice(0, index);
    const isUntil = words.isUntil(before, shown.slice(index + raw.length)) || /\bthe\s+$/iu.test(before);
    return (unit === 'day' || unit === 'month') && !isUntil;
  };
  return [...told.filter(isPlain), ...whole];
}

/** Why a time cannot be over on the day of issue. A month and a year that go on are told of as far as they have gone. */
function whyEarly(told: OverTime, issued: string): string | undefined {
  if (told.year === undefined) return undefined;
  const { from, to } = stretchOf(told, undefined, issued);
  if (from > issued) return `comes after the day of issue (${issued})`;
  const isPart = told.whole || /^(?:half|quarter|months)$/.test(told.unit);
  return isPart && to > issued ? `is not over on the day of issue (${issued})` : undefined;
}
