// What a reviewer should look at twice in a figure. Pure.
import { haveOneUnit, type Jump, type JumpReason } from '../figures/plausible.ts';
import type { Figure } from '../period/period.ts';
import type { Stretch } from '../time.ts';
import type { FigureWords } from './figure-values.ts';
import type { Standing } from './side.ts';

/**
 * What to look at twice: a jump that is not plausible, the value of last time under a new date, a value that changed
 * under the date of last time, a date that went back, other months of the year than last time, another unit, another source.
 */
export type FigureMark = {
  code:
    | 'implausible'
    | 'same-value'
    | 'as-of-kept'
    | 'as-of-earlier'
    | 'other-months'
    | 'other-unit'
    | 'other-source';
  says: string;
  /** Why a change is implausible. */
  reason?: JumpReason;
};

/** The marks of a figure that has a value in both periods. `jump`: why its change is implausible. */
export function marksOf(
  before: Standing,
  after: Standing,
  words: FigureWords,
  jump: Pick<Jump, 'says' | 'reason'> | undefined,
): FigureMark[] {
  const [last, now] = [before.figure, after.figure];
  if (!haveOneUnit(last, now)) {
    const unit = (figure: Figure) => figure.currency ?? figure.kind;
    return [{ code: 'other-unit', says: `Last time in ${unit(last)}, now in ${unit(now)}.` }];
  }
  const marks: FigureMark[] = [];
  if (jump) marks.push({ code: 'implausible', says: jump.says, reason: jump.reason });
  if (now.derived) return marks;
  if (now.kind === 'date') return [...marks, ...dateMarks(String(last.value), String(now.value))];
  const [was, is] = [before.as_of, after.as_of];
  const same = last.value === now.value;
  const months = otherMonths(before, after, words);
  if (months && !same) marks.push(months);
  if (was !== undefined && is !== undefined) {
    if (is < was)
      marks.push({
        code: 'as-of-earlier',
        says: `It is ${told(after, words)}; last time it was ${told(before, words)}, which is later.`,
      });
    if (is > was && same) marks.push({ code: 'same-value', says: 'Same as last time, under a new date.' });
    if (is === was && !same) {
      marks.push({ code: 'as-of-kept', says: `Changed, but still ${told(after, words)}, as last time.` });
    }
  }
  if (last.source !== now.source) {
    const says = `Source: ${now.source ?? 'none'}; last time ${last.source ?? 'none'}.`;
    marks.push({ code: 'other-source', says });
  }
  return marks;
}

/** The day or the time of a figure: `as of 30 June 2024`, `counted in January–June 2024`. */
function told({ as_of = '', time }: Standing, words: FigureWords): string {
  return time && time.kind !== 'as_of' ? `counted ${words.time(time)}` : `as of ${words.date(as_of)}`;
}

/** Counts of other months of a year cannot be held against each other: nine months make more than three. */
function otherMonths(before: Standing, after: Standing, { time }: FigureWords): FigureMark | undefined {
  const [was, is] = [before.time, after.time];
  if (was?.kind !== 'during' || is?.kind !== 'during') return undefined;
  const months = ({ from, to }: Stretch) => `${from.slice(5)} ${to.slice(5)}`.replace('02-29', '02-28');
  if (months(was) === months(is)) return undefined;
  return { code: 'other-months', says: `Counted ${time(is)}; last time ${time(was)}.` };
}

/** Dates of which one has a day and the other only a month are held against each other as far as both go. */
function dateMarks(last: string, now: string): FigureMark[] {
  if (last === now) return [{ code: 'same-value', says: 'Same date as last time.' }];
  const length = Math.min(last.length, now.length);
  if (now.slice(0, length) >= last.slice(0, length)) return [];
  return [{ code: 'as-of-earlier', says: 'An earlier date than last time.' }];
}
