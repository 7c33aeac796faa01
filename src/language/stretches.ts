// When something happened, and since when something counts, as a language says it inside a sentence.
import { FactsheetError } from '../errors.ts';
import { gapSign, isGap } from '../gaps.ts';
import { nameStretch, type Stretch, type Time } from '../time.ts';
import type { Dates } from './dates.ts';
import type { FormatsSection } from './file.ts';
import { fill } from './patterns.ts';

/** Writes the time of a figure. Both throw FactsheetError where the language's file has no words for it. */
export type Times = {
  /** `in the first half of 2024`, `2024-cü ilin birinci yarısında`. */
  during(stretch: Stretch): string;
  /** `since 2014`, `2014-cü ildən`; the point is a day, month or year. */
  since(point: string): string;
};

type Patterns = NonNullable<FormatsSection['during']>;

/**
 * How one language writes the time of a figure.
 * @param ordinal writes a year as an ordinal, where the language's patterns ask for `{{year_ordinal}}`
 */
export function createTimes(
  language: string,
  patterns: Patterns | undefined,
  dates: Pick<Dates, 'date' | 'dayInYear' | 'monthName'>,
  ordinal: (value: number) => string,
): Times {
  const own = (): Patterns => {
    if (patterns) return patterns;
    throw new FactsheetError('wrong-format', `“${language}” has no words for the time of a figure yet.`, {
      hint: `Add formats.during to templates/locales/${language}.yaml, as en.yaml has it.`,
    });
  };
  const month = (point: string): string =>
    own().month_names?.[Number(point.slice(5, 7)) - 1] ?? dates.monthName(point);
  /** A pattern with the years and months of a stretch in it. */
  const set = (pattern: string, { from, to }: Stretch): string => {
    const parts = { '': from, from_: from, to_: to };
    const values = Object.entries(parts).flatMap(([prefix, point]): [string, string][] => [
      [`${prefix}year`, point.slice(0, 4)],
      [`${prefix}month`, month(point)],
      [`${prefix}year_ordinal`, pattern.includes('year_ordinal') ? ordinal(Number(point.slice(0, 4))) : ''],
    ]);
    return fill(pattern, Object.fromEntries(values));
  };
  return {
    during: (stretch) => {
      const name = nameStretch(stretch);
      const { from, to } = stretch;
      const isOneYear = from.slice(0, 4) === to.slice(0, 4);
      switch (name.unit) {
        case 'day':
          return fill(own().day, { date: dates.date(name.point) });
        case 'days': {
          const first = isOneYear ? dates.dayInYear(from) : dates.date(from);
          return fill(own().days, { from: first, to: dates.date(to) });
        }
        case 'quarter':
          return set(own().quarters[name.nth - 1] ?? '', stretch);
        case 'half':
          return set(own().halves[name.nth - 1] ?? '', stretch);
        case 'months':
          return set(isOneYear ? own().months : own().months_of_years, stretch);
        default:
          return set(own()[name.unit], stretch);
      }
    },
    since: (point) => fill(own().since, { date: dates.date(point) }),
  };
}

/** How one language calls the time of a figure outside of a sentence; where it has no words for a stretch, by its days. */
export function createCovers(writing: {
  times: Times;
  dates: Pick<Dates, 'asOf' | 'date'>;
  capitalise(text: string): string;
}): (time: Time) => string {
  const { times, dates, capitalise } = writing;
  return (time) => {
    if (isGap(time.kind === 'as_of' ? time.day : time.from)) return gapSign;
    if (time.kind === 'as_of') return capitalise(dates.asOf(time.day));
    try {
      return capitalise(time.kind === 'since' ? times.since(time.point) : times.during(time));
    } catch (error) {
      if (!(error instanceof FactsheetError)) throw error;
      return `${dates.date(time.from)} – ${dates.date(time.to)}`;
    }
  };
}
