// When something happened, and since when something counts, as a language says it inside a sentence.
import { FactsheetError } from '../errors.ts';
import { gapSign, isGap } from '../gaps.ts';
import { nameStretch, type Stretch, type Time } from '../time.ts';
import type { Dates } from './dates.ts';
import type { FormatsSection } from './file.ts';
import { fill } from './patterns.ts';
import { namedPoint, type PartsOf, parsePoint } from './points.ts';

/** Writes the time of a figure. Both throw FactsheetError where the language's file has no words for it. */
export type Times = {
  /** `in the first half of 2024`, `2024-cü ilin birinci yarısında`. */
  during(stretch: Stretch): string;
  /** `since 2014`, `2014-cü ildən`; the point is a day, month or year. */
  since(point: string): string;
  /** The same, with mid-year and the year's end by name, as UNHCR's statistics speak of them: `since mid-2024`. */
  sinceNamed(point: string): string;
};

type Patterns = NonNullable<FormatsSection['during']>;

/**
 * How one language writes the time of a figure.
 * @param parts fills the parts of its patterns
 */
export function createTimes(
  language: string,
  patterns: Patterns | undefined,
  dates: Pick<Dates, 'asOf' | 'date' | 'dayInYear'>,
  parts: PartsOf,
): Times {
  const own = (): Patterns => {
    if (patterns) return patterns;
    throw new FactsheetError('wrong-format', `“${language}” has no words for the time of a figure yet.`, {
      hint: `Add formats.during to templates/locales/${language}.yaml, as en.yaml has it.`,
    });
  };
  const set = setter(parts);
  return {
    during: (stretch) => {
      const name = nameStretch(stretch);
      const { from, to } = stretch;
      const isOneYear = from.slice(0, 4) === to.slice(0, 4);
      switch (name.unit) {
        case 'day':
          return set(own().day, stretch, { date: dates.date(name.point) });
        case 'days': {
          const first = isOneYear ? dates.dayInYear(from) : dates.date(from);
          const pattern = isOneYear ? own().days : (own().days_of_years ?? own().days);
          return set(pattern, stretch, { from: first, to: dates.date(to) });
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
    since: (point) => since(own().since, point, undefined, { dates, set }),
    sinceNamed: (point) => since(own().since, point, namedPoint(point), { dates, set }),
  };
}

/** Sets the parts of the first and last day of a stretch into a pattern, and what more it has. */
type Set = (pattern: string, stretch: Stretch, more?: Readonly<Record<string, string>>) => string;

function setter(parts: PartsOf): Set {
  return (pattern, { from, to }, more = {}) => {
    const [first, last] = [parsePoint(from), parsePoint(to)];
    return fill(pattern, {
      ...parts(pattern, first),
      ...parts(pattern, first, 'from_'),
      ...parts(pattern, last, 'to_'),
      ...more,
    });
  };
}

/** Since a point, by a pattern of its precision where the language has one each. */
function since(
  patterns: Patterns['since'],
  point: string,
  name: 'mid_year' | 'end_year' | undefined,
  { dates, set }: { dates: Pick<Dates, 'asOf' | 'date'>; set: Set },
): string {
  const date = name ? dates.asOf(point) : dates.date(point);
  if (typeof patterns === 'string') return fill(patterns, { date });
  const { month, day } = parsePoint(point);
  const pattern = patterns[name ?? (day ? 'day' : month ? 'month' : 'year')];
  return set(pattern, { from: point, to: point }, { date });
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
