// What the years of a download change in an operation's history.yaml. A number that is not certain is a gap, never a guess.
import type { Finding } from '../errors.ts';
import type { DataPath } from '../period/period.ts';
import type { PopulationGroup } from '../period/schema.ts';
import { valueAt } from '../values.ts';
import type { Change, Filled } from './filling.ts';
import { type Reading, readGroup } from './population.ts';
import { placeOf, type Selected } from './statistics.ts';

/** The years of a download, oldest first, the country, the date of the newest year, and what stands in the file now. */
export type YearsFilling = {
  years: readonly { year: number; selected: Selected }[];
  country: string;
  asOf: string;
  groups: readonly PopulationGroup[];
  value: unknown;
};

/**
 * Fills each year's groups. Closed years are of their end; the newest is of the date that a person states. What stands in
 * the file and is not in the download stays.
 */
export function fillYears(filling: YearsFilling): Omit<Filled, 'values'> {
  const { years, country, groups } = filling;
  const edits: Filled['edits'] = [];
  const changes: Change[] = [];
  const missing = new Map<
    PopulationGroup,
    { year: number; reading: Extract<Reading, { missing: string }> }[]
  >();
  const put = (path: DataPath, now: number | string) => {
    const stands = valueAt(filling.value, path);
    if (stands === now) return;
    edits.push({ path, value: now });
    const then = typeof stands === 'number' || typeof stands === 'string' ? stands : null;
    changes.push({ name: path.join('.'), then, now });
  };
  for (const { year, selected } of years) {
    const told = groups.map((group) => ({ group, reading: readGroup(group, selected, country) }));
    const day = dayOf(year, filling);
    if (day !== undefined && told.some(({ reading }) => 'value' in reading))
      put(['years', String(year), 'as_of'], day);
    for (const { group, reading } of told) {
      if ('value' in reading) put(['years', String(year), group], reading.value);
      else missing.set(group, [...(missing.get(group) ?? []), { year, reading }]);
    }
  }
  return {
    edits,
    changes,
    findings: [...missing].map(([group, gaps]) => gapFinding(group, gaps, years.length)),
  };
}

/** The day to write: for the newest year where it is not the year's end; where another one stands, that goes. */
function dayOf(year: number, { years, asOf, value }: YearsFilling): string | undefined {
  const end = `${year}-12-31`;
  const day = year === years.at(-1)?.year ? asOf : end;
  const stands = valueAt(value, ['years', String(year), 'as_of']) ?? undefined;
  return day === end && stands === undefined ? undefined : day;
}

/** One note a group: a group that a country never had is a gap in every year. */
function gapFinding(
  group: PopulationGroup,
  gaps: readonly { year: number; reading: Extract<Reading, { missing: string }> }[],
  all: number,
): Finding {
  const [first] = gaps;
  const names = gaps.map(({ year }) => year).join(', ');
  const rows = first?.reading.rows ?? [];
  const place = rows[0] ? { place: placeOf(rows[0].where) } : {};
  const which = gaps.length === all ? 'any year' : names;
  return {
    code: 'statistics-gap',
    severity: 'note',
    message: `${group} has no number for ${which}: ${first?.reading.missing ?? ''} What stands in history.yaml stays.`,
    hint: 'A gap is left as a gap. Where you know the number, write it in by hand, with its source.',
    ...place,
  };
}
