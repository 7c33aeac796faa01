// Imports UNHCR's statistics: reads the files or asks the API, finds the country's rows, and fills population and origins.
import { FactsheetError, type Finding, isError } from '../errors.ts';
import { checkPages, type Page, readAnswer } from '../import/answer.ts';
import { askPages, publicApi } from '../import/api.ts';
import { type Archive, openArchive } from '../import/archive.ts';
import { checkAsOf } from '../import/as-of.ts';
import { countryTable } from '../import/countries.ts';
import { findDoubts } from '../import/doubts.ts';
import { fill } from '../import/fill.ts';
import { groupsOf } from '../import/filling.ts';
import { recognise } from '../import/recognise.ts';
import { type Selected, selectRows, type Wanted, yearOfDate } from '../import/select.ts';
import { type Raw, usedRows } from '../import/sources.ts';
import type { RawTable } from '../import/statistics.ts';
import { readTable } from '../import/table.ts';
import { decodeText } from '../import/text.ts';
import { countryCodes } from '../locale/countries.ts';
import type { ReadFile } from './given.ts';
import type { ImportOptions } from './import.ts';
import { dayOf, type Taken, type Target } from './import-target.ts';

/** A raw file with the table in it, and what it tells of an answer's other pages. */
type Source = { raw: Raw; table: RawTable; page?: Page };

/**
 * Takes population and origins out of statistics.
 * @throws FactsheetError for a missing or impossible as-of date, for files and answers that cannot be read
 */
export async function importStatistics(
  target: Target,
  files: readonly ReadFile[],
  options: ImportOptions,
): Promise<Taken> {
  const { draft, last, operation, locate } = target;
  const dated = checkAsOf(options.asOf, draft.issued, dayOf(options.today));
  const asOf = options.asOf ?? '';
  const groups = groupsOf(draft, last);
  if (groups.length === 0) throw noGroups(target);
  const sources = options.fetch ? await fetched(target, asOf, options) : files.map(readSource);
  const pages = sources.flatMap(({ page }) => page ?? []);
  checkPages(pages);
  const wanted: Wanted = {
    country: operation.iso3,
    name: operation.name.en ?? Object.values(operation.name)[0] ?? operation.iso3,
    asOf,
    returned: groups.includes('returned'),
  };
  const tables = sources.map(({ table }) => table);
  const selected = selectRows(tables, wanted, countryTable(operation, countryCodes()));
  const findings: Finding[] = [
    ...dated,
    ...selected.findings,
    ...findDoubts(selected, wanted, new Set(groups)),
  ];
  const raws = sources.map((source) => rawOf(source, selected, asOf));
  // Sums of rows that cannot be read would only repeat what is told of the rows.
  if (findings.some(isError)) return { edits: [], changes: [], findings, raws };
  const country = operation.iso3;
  const filled = fill(selected, { draft, last, country, asOf, origins: options.origins, locate });
  return { ...filled, findings: [...findings, ...filled.findings, ...remarks(tables)], raws };
}

function readSource({ bytes, shown }: ReadFile): Source {
  const kind = recognise(bytes, shown);
  const raw = { name: shown, from: shown.split(/[/\\]/).at(-1) ?? shown, bytes, isPublic: true };
  if (kind === 'json') {
    const page = readAnswer(decodeText(bytes, shown), shown);
    return { raw: { ...raw, ending: 'json' }, table: page.table, page };
  }
  if (kind === 'table') {
    return { raw: { ...raw, ending: 'csv' }, table: readTable(decodeText(bytes, shown), shown) };
  }
  const archive = openArchive(bytes, shown);
  const name = statisticsIn(archive, shown);
  const file = `${shown}/${name}`;
  const table = readTable(decodeText(archive.read(name), file), file);
  return {
    raw: { ...raw, ending: 'zip' },
    table: { ...table, notes: [...table.notes, ...footnotesIn(archive, shown)] },
  };
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
  const hint = entries.some((entry) => entry.name === 'content.xml')
    ? 'This is a LibreOffice file: save it as CSV, or the form as an Excel workbook (.xlsx).'
    : 'Unpack it, and import the file with the population.';
  throw new FactsheetError('archive-content', message, { hint });
}

async function fetched({ operation }: Target, asOf: string, options: ImportOptions): Promise<Source[]> {
  const { api = publicApi, signal, patience } = options;
  const year = yearOfDate(asOf);
  const answers = await askPages({ api, country: operation.iso3, year, signal, ...patience });
  return answers.map(({ address, bytes, page }, index): Source => {
    const part = answers.length > 1 ? `-page-${index + 1}` : '';
    const name = `unhcr-population-${operation.iso3}-${year}${part}.json`;
    const raw = { name, from: address, bytes, ending: 'json', isPublic: true };
    return { raw, table: page.table, page };
  });
}

function rawOf({ raw, table }: Source, { rows, totals, abroad }: Selected, asOf: string): Raw {
  const used = usedRows([...rows, ...totals, ...abroad], (file) => file === table.file);
  return { ...raw, asOf, ...(used && { rows: used }) };
}

/** Sentences below the rows and footnotes: what they say of the figures a person has to judge. */
function remarks(tables: readonly RawTable[]): Finding[] {
  return tables
    .filter(({ notes }) => notes.length > 0)
    .map(({ file, notes }) => ({
      code: 'statistics-remark',
      severity: 'note',
      message: `The file says beside its rows: ${notes.slice(0, 3).join(' · ').slice(0, 300)}`,
      hint: 'Read whether it changes what the figures mean.',
      place: { file },
    }));
}

function noGroups({ figures }: Target): FactsheetError {
  const message = `${figures.shown} has no population groups, and there is no earlier period to take them from.`;
  const hint = 'Write their names under population.groups, like “refugees:”, each on its own line.';
  return new FactsheetError('no-groups', message, { hint });
}
