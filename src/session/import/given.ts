// The files of statistics that an import reads: those that the user names, or the answers of UNHCR's API; and what is kept of them.
import { countryCodes } from '../../countries.ts';
import { askPages, publicApi } from '../../import/api.ts';
import { type Wanted, yearOfDate } from '../../import/select.ts';
import type { Raw } from '../../import/sources.ts';
import type { NamedBytes, Search } from '../../import/statistics-files.ts';
import { ownLanguage } from '../../language/names.ts';
import type { Operation } from '../../period/schema.ts';

/**
 * How statistics are imported. `asOf` is their date (not for a workbook, which has its own); `fetch` asks UNHCR's API
 * instead of reading files; `origins` is how many to list; `whole` says that the files are, though they look as if they
 * had broken off. `patience` is for tests: see `Asking`.
 */
export type StatisticsOptions = {
  asOf?: string | undefined;
  fetch: boolean;
  api?: string | undefined;
  origins?: number | undefined;
  whole?: boolean | undefined;
  today: Date;
  signal?: AbortSignal | undefined;
  patience?: { timeout?: number; pause?: number; limit?: number };
};

/** A file that is read; what has no name of its own, as an answer that `shown` is the address of, is kept under `name`. */
type Given = NamedBytes & { name?: string };

/** What is looked for in an operation's statistics. */
export function searchFor(
  { iso3, name, countries }: Operation,
  wanted: Pick<Wanted, 'asOf' | 'groups'>,
  { whole }: StatisticsOptions,
): Search {
  const shown = name[ownLanguage] ?? Object.values(name)[0] ?? iso3;
  return {
    wanted: { country: iso3, name: shown, ...wanted },
    operation: { iso3, name, countries },
    codes: countryCodes(),
    isWhole: whole === true,
  };
}

/**
 * Asks UNHCR's API for the rows of a year.
 * @param first the first year, where several are asked for
 * @throws FactsheetError `api-…`
 */
export async function fetched(
  { wanted: { country, asOf } }: Search,
  { api = publicApi, signal, patience }: StatisticsOptions,
  first?: number,
): Promise<Given[]> {
  const year = yearOfDate(asOf);
  const answers = await askPages({ api, country, year, from: first, signal, ...patience });
  const years = first === undefined ? year : `${first}-${year}`;
  return answers.map(({ address, bytes }, index) => {
    const part = answers.length > 1 ? `-page-${index + 1}` : '';
    return { shown: address, name: `unhcr-population-${country}-${years}${part}.json`, bytes };
  });
}

/** A file as it is kept. */
export function rawOf({ shown, name, bytes }: Given, about: Omit<Raw, 'name' | 'from' | 'bytes'>): Raw {
  const from = name === undefined ? (shown.split(/[/\\]/).at(-1) ?? shown) : shown;
  return { name: name ?? shown, from, bytes, ...about };
}
