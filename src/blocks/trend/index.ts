// A trend: people by year, as lines or as bars, from the operation's history.yaml.
import type { Builder } from '../../charts/plan.ts';
import { trend as draw } from '../../charts/trend.ts';
import type { Series } from '../../charts/trend-scale.ts';
import { inWords } from '../../charts/words.ts';
import { commaOf } from '../../language/tag.ts';
import type { LocalPeriod } from '../../locale/local.ts';
import type { YearOfPeople } from '../../period/blocks.ts';
import { charted } from '../charted.ts';
import { kind } from '../kind.ts';
import { heading } from '../words.ts';
import { barsOfSeveral } from './bars-of-several.ts';
import { historyMissing } from './history-missing.ts';
import { options, type TrendOptions, yearsOf } from './options.ts';

export const trend = kind({
  says: 'people by year, as lines or bars',
  usual: {},
  words: heading,
  options,
  figuresOfYears: (name, given, years) =>
    yearsOf(years, given as TrendOptions).flatMap(({ year, as_of, source, people }) =>
      (given as TrendOptions).of.flatMap((group) => {
        const value = people[group];
        if (value === undefined) return [];
        const says = [{ word: `population.groups.${group}` }, { text: String(year) }];
        const about = { kind: 'count', unit: 'people', as_of, source, says } as const;
        return [{ ...about, name: `${name}.${group}.${year}`, value, path: ['blocks', name] }];
      }),
    ),
  templateWords: ['title', 'end', 'latest'],
  chart: (given) => ({ builder: builderFor(given as TrendOptions) }),
  show: charted,
  checks: [historyMissing, barsOfSeveral],
});

function builderFor(given: TrendOptions): Builder {
  return (local, look) => {
    const years = yearsOf(local.period.history?.years ?? [], given);
    const [first, last] = [years[0], years.at(-1)];
    if (!first || !last) return undefined;
    const { word, format } = local;
    const series = given.of.map((group): Series => {
      const values = years.flatMap(({ year: one, people }) => {
        const value = people[group];
        return value === undefined ? [] : [{ year: one, value, text: format.number(value) }];
      });
      return {
        name: word(`population.groups.${group}`, { count: 2 }),
        colour: look.theme.groups[group],
        values,
      };
    });
    const [only] = series;
    const about = {
      title: look.title ?? word('kinds.trend.title'),
      period: `${format.year(first.year)}–${format.year(last.year)}`,
      unit: series.length === 1 && only ? only.name : word('population.people'),
      source: last.source,
      day: last.as_of,
      note: noteOf(local, last),
    };
    const rows = series.flatMap(({ name, values }) =>
      values.map((one) => ({
        name:
          series.length === 1
            ? format.year(one.year)
            : `${name}${commaOf(local.language)}${format.year(one.year)}`,
        value: one.text,
      })),
    );
    return {
      ...inWords(local, about, rows),
      ...draw(series, { first: first.year, last: last.year, text: format.year }, given.as, look),
    };
  };
}

/** Which days the numbers are of: ends of years, and for the newest its own day where it is another. */
function noteOf({ word, format }: LocalPeriod, { year: one, as_of }: YearOfPeople): string {
  const end = word('kinds.trend.end');
  if (as_of.endsWith('-12-31')) return end;
  return `${end}; ${word('kinds.trend.latest', { year: format.year(one), date: format.date(as_of) })}`;
}
