// Imports UNHCR's statistics: reads the files or asks the API, finds the country's rows, and fills population and origins.
import { countryCodes } from '../../countries.ts';
import { FactsheetError, type Finding, isError } from '../../errors.ts';
import { askPages, publicApi } from '../../import/api.ts';
import { checkAsOf } from '../../import/as-of.ts';
import { findDoubts } from '../../import/doubts.ts';
import { fill } from '../../import/fill.ts';
import { groupsOf } from '../../import/filling.ts';
import { type Wanted, yearOfDate } from '../../import/select.ts';
import { type Raw, usedRows } from '../../import/sources.ts';
import type { Selected } from '../../import/statistics.ts';
import {
  type Found,
  type FoundFile,
  type NamedBytes,
  type Search,
  selectFromPages,
} from '../../import/statistics-files.ts';
import { findVanished } from '../../import/vanished.ts';
import { ownLanguage } from '../../language/names.ts';
import type { ReadFile } from '../shared/named-files.ts';
import { readRows } from './read-files.ts';
import { dayOf, type Taken, type Target } from './target.ts';

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

/**
 * Takes population and origins out of statistics.
 * @throws FactsheetError for a missing or impossible as-of date, for files and answers that cannot be read
 */
export async function importStatistics(
  target: Target,
  files: readonly ReadFile[],
  options: StatisticsOptions,
): Promise<Taken> {
  const { draft, last, operation, locate } = target;
  const dated = checkAsOf(options.asOf, draft.issued, dayOf(options.today));
  const asOf = options.asOf ?? '';
  const groups = groupsOf(draft, last);
  if (groups.length === 0) throw noGroups(target);
  const { iso3: country, countries } = operation;
  const name = operation.name[ownLanguage] ?? Object.values(operation.name)[0] ?? country;
  const isWhole = options.whole === true;
  const wanted: Wanted = { country, name, asOf, groups: new Set(groups) };
  const search: Search = {
    wanted,
    operation: { iso3: country, name: operation.name, countries },
    codes: countryCodes(),
    isWhole,
  };
  const { found, given } = options.fetch
    ? await fetched(search, options)
    : { found: await readRows(files, search, { signal: options.signal }), given: files };
  const { selected } = found;
  const filling = { draft, last, country, asOf, origins: options.origins, locate };
  const findings: Finding[] = [...dated, ...found.findings, ...findDoubts(selected, wanted)];
  // Archives have check sums, answers of the API say how many rows they have: only a bare table breaks off unseen.
  const isBare = found.files.every(({ ending }) => ending === 'csv');
  if (isBare && !isWhole && !findings.some(isError)) findings.push(...findVanished(selected, filling));
  const raws = given.map((file, index) => rawOf(file, found.files[index], selected, asOf));
  // Sums of rows that cannot be read would only repeat what is told of the rows.
  if (findings.some(isError)) return { edits: [], changes: [], findings, raws };
  const { values, ...filled } = fill(selected, filling);
  // The pages of one answer say it together: it is kept with the first.
  const [first, ...others] = raws;
  const kept = first && Object.keys(values).length > 0 ? [{ ...first, values }, ...others] : raws;
  return { ...filled, findings: [...findings, ...filled.findings, ...remarks(found.files)], raws: kept };
}

/** A file with where it came from, where that is not its own name. */
type Given = NamedBytes & { from?: string };

async function fetched(
  search: Search,
  options: StatisticsOptions,
): Promise<{ found: Found; given: Given[] }> {
  const { api = publicApi, signal, patience } = options;
  const { country, asOf } = search.wanted;
  const year = yearOfDate(asOf);
  const answers = await askPages({ api, country, year, signal, ...patience });
  const found = selectFromPages(
    answers.map(({ address, page }) => ({ shown: address, page })),
    search,
  );
  const given = answers.map(({ address, bytes }, index) => {
    const part = answers.length > 1 ? `-page-${index + 1}` : '';
    return { shown: `unhcr-population-${country}-${year}${part}.json`, from: address, bytes };
  });
  return { found, given };
}

function rawOf(
  { shown, bytes, from }: Given,
  found: FoundFile | undefined,
  { rows, totals, abroad }: Selected,
  asOf: string,
): Raw {
  const used = usedRows([...rows, ...totals, ...abroad], (file) => file === found?.file);
  return {
    name: shown,
    from: from ?? shown.split(/[/\\]/).at(-1) ?? shown,
    bytes,
    ending: found?.ending ?? 'csv',
    isPublic: true,
    asOf,
    ...(used && { rows: used }),
  };
}

/** Sentences below the rows and footnotes: what they say of the figures a person has to judge. */
function remarks(files: readonly FoundFile[]): Finding[] {
  return files
    .filter(({ notes }) => notes.length > 0)
    .map(({ file, notes }) => {
      const message = `The file says beside its rows: ${notes.slice(0, 3).join(' · ').slice(0, 300)}`;
      const hint = 'Read whether it changes what the figures mean.';
      return { code: 'statistics-remark', severity: 'note', message, hint, place: { file } };
    });
}

function noGroups({ figures }: Target): FactsheetError {
  const message = `${figures.shown} has no population groups, and there is no earlier period to take them from.`;
  const hint = 'Write their names under population.groups, like “refugees:”, each on its own line.';
  return new FactsheetError('no-groups', message, { hint });
}
