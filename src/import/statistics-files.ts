// Files of statistics, from bytes to the rows that are looked for. Pure; large files are read in a thread.
import { FactsheetError, type Finding } from '../errors.ts';
import type { Operation } from '../period/schema.ts';
import { checkPages, type Page, readAnswer } from './answer.ts';
import { type Archive, openArchive } from './archive.ts';
import { countryTable } from './countries.ts';
import { preambleFaults } from './preamble.ts';
import { recognise } from './recognise.ts';
import { selectRows, type Wanted } from './select.ts';
import type { RawTable, Selected } from './statistics.ts';
import { readTable } from './table.ts';
import { decodeText } from './text.ts';

/** A file as it was given: how the user named it, and its bytes. */
export type NamedBytes = { shown: string; bytes: Uint8Array };

/**
 * What is looked for, and what names countries in the files; `isWhole` where a person says that nothing has broken off.
 * Plain data.
 */
export type Search = {
  wanted: Wanted;
  operation: Pick<Operation, 'iso3' | 'name' | 'countries'>;
  codes: readonly (readonly [alpha3: string, alpha2: string])[];
  isWhole: boolean;
};

/** What was found: the rows, and of each file what it is and what it says beside its rows. */
export type Found = { selected: Selected; findings: Finding[]; files: FoundFile[] };
export type FoundFile = { file: string; ending: 'json' | 'csv' | 'zip'; notes: string[] };

type Source = { ending: FoundFile['ending']; table: RawTable; page?: Page };

/**
 * Reads the files and picks the rows.
 * @throws FactsheetError for what cannot be read
 */
export function readStatistics(files: readonly NamedBytes[], search: Search): Found {
  return select(
    files.map((file) => readSource(file, search.isWhole)),
    search,
  );
}

/** The rows of each year that is found, oldest first; what was found on the way, once, and of each file what it is. */
export type FoundYears = {
  years: { year: number; selected: Selected }[];
  findings: Finding[];
  files: FoundFile[];
};

/**
 * Reads the files and picks the rows of every year. What stands above them is held against the date of the newest.
 * @throws FactsheetError for what cannot be read
 */
export function readYears(files: readonly NamedBytes[], search: Search): FoundYears {
  const sources = files.map((file) => readSource(file, search.isWhole));
  const { selected: first, ...found } = select(sources, search);
  if (first.years.length === 0) return { years: [], ...found };
  const tables = sources.map(({ table }) => table);
  const names = countryTable(search.operation, search.codes);
  const years = first.years.map((year) => {
    const wanted = { ...search.wanted, asOf: `${year}-12-31` };
    return { year, selected: selectRows(tables, wanted, names) };
  });
  const all = [...found.findings, ...years.flatMap(({ selected }) => selected.findings)];
  const told = new Map(all.map((finding) => [JSON.stringify(finding), finding]));
  // That the year of the date is not there is told where the date is asked for.
  const findings = [...told.values()].filter(({ code }) => code !== 'statistics-year');
  return { ...found, years, findings };
}

function select(sources: readonly Source[], { wanted, operation, codes }: Search): Found {
  checkPages(sources.flatMap(({ page }) => page ?? []));
  const tables = sources.map(({ table }) => table);
  const selected = selectRows(tables, wanted, countryTable(operation, codes));
  const files = sources.map(({ ending, table: { file, notes } }) => ({ ending, file, notes }));
  return { selected, findings: [...preambleFaults(tables, wanted.asOf), ...selected.findings], files };
}

function readSource({ bytes, shown }: NamedBytes, isWhole: boolean): Source {
  const kind = recognise(bytes, shown);
  if (kind === 'json') {
    const page = readAnswer(decodeText(bytes, shown), shown);
    return { ending: 'json', table: page.table, page };
  }
  if (kind === 'table') return { ending: 'csv', table: readTable(decodeText(bytes, shown), shown, isWhole) };
  const archive = openArchive(bytes, shown);
  const name = statisticsIn(archive, shown);
  const file = `${shown}/${name}`;
  const table = readTable(decodeText(archive.read(name), file), file, true);
  const notes = [...table.notes, ...footnotesIn(archive, shown)];
  return { ending: 'zip', table: { ...table, notes } };
}

/** What the archive's footnotes say, below their header. */
function footnotesIn(archive: Archive, shown: string): string[] {
  const entry = archive.entries.find(({ name }) => /(?:^|\/)footnotes\.csv$/i.test(name));
  if (!entry) return [];
  const lines = decodeText(archive.read(entry.name), `${shown}/${entry.name}`).split(/\r\n?|\n/);
  return lines
    .slice(1)
    .flatMap((line, index) => (line.trim() === '' ? [] : [`footnote, line ${index + 2}: ${line.trim()}`]));
}

/** The archive's `population.csv`; if it is called otherwise, its only table that is not the footnotes. */
function statisticsIn({ entries }: Archive, file: string): string {
  const tables = entries
    .map(({ name }) => name)
    .filter((name) => /\.csv$/i.test(name) && !/(?:^|\/)(?:\._|__MACOSX\/)/.test(name));
  const named = tables.filter((name) => /(?:^|\/)population\.csv$/i.test(name));
  const others = tables.filter((name) => !/(?:^|\/)footnotes\.csv$/i.test(name));
  const [name, second] = named.length > 0 ? named : others;
  if (name !== undefined && second === undefined) return name;
  const message =
    name === undefined
      ? `The archive ${file} has no population.csv.`
      : `The archive ${file} has more than one table: ${(named.length > 0 ? named : others).slice(0, 5).join(', ')}.`;
  const hint = 'Unpack it, and import the file with the population.';
  throw new FactsheetError('archive-content', message, { hint });
}
