// UNHCR's own statistics are of the middle or the end of a year.
import type { DataCheck } from '../check.ts';

/** An as-of date of population figures from UNHCR's Refugee Data Finder that is neither 30 June nor 31 December. */
export const dateNoHalfYear: DataCheck = {
  code: 'date-no-half-year',
  severity: 'warning',
  title: 'Statistics of a day that UNHCR has none for',
  why: 'UNHCR’s Refugee Data Finder has figures of 30 June and of 31 December. Those are printed as “mid-2024” and “end-2024”, any other day as a date.',
  example: { wrong: 'as_of: 2024-06-03\nsource: rdf', right: 'as_of: 2024-06-30\nsource: rdf' },
  mend: 'Write 30 June or 31 December; if the figures come from elsewhere, name that source.',
  find({ period }) {
    const { population } = period.figures;
    if (!population) return [];
    const { as_of, source } = population;
    const { hostname, pathname } = URL.parse(period.operation.sources[source]?.url ?? '') ?? {};
    const isFinder = /(^|\.)unhcr\.org$/.test(hostname ?? '') && /refugee-statistics/.test(pathname ?? '');
    if (!isFinder || /-(06-30|12-31)$/.test(as_of)) return [];
    const message = `The population is as of ${as_of}, and its source has figures of 30 June and 31 December.`;
    return [{ message, ...period.inFigures(['population', 'as_of']), about: as_of }];
  },
};
