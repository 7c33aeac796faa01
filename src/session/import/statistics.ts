// Imports UNHCR's statistics: reads the files or asks the API, finds the country's rows, and fills population and origins.
import { FactsheetError, type Finding, isError } from '../../errors.ts';
import { checkAsOf } from '../../import/as-of.ts';
import { findDoubts } from '../../import/doubts.ts';
import { fill } from '../../import/fill.ts';
import { groupsOf } from '../../import/filling.ts';
import { usedRows } from '../../import/sources.ts';
import type { FoundFile, NamedBytes } from '../../import/statistics-files.ts';
import { findVanished } from '../../import/vanished.ts';
import { fetched, rawOf, type StatisticsOptions, searchFor } from './given.ts';
import { readRows } from './read-files.ts';
import { dayOf, type Taken, type Target } from './target.ts';

/**
 * Takes population and origins out of statistics.
 * @throws FactsheetError for a missing or impossible as-of date, for files and answers that cannot be read
 */
export async function importStatistics(
  target: Target,
  files: readonly NamedBytes[],
  options: StatisticsOptions,
): Promise<Taken> {
  const { draft, last, operation, locate } = target;
  const dated = checkAsOf(options.asOf, draft.issued, dayOf(options.today));
  const asOf = options.asOf ?? '';
  const groups = groupsOf(draft, last);
  if (groups.length === 0) throw noGroups(target);
  const search = searchFor(operation, { asOf, groups: new Set(groups) }, options);
  const given = options.fetch ? await fetched(search, options) : files;
  const found = await readRows(given, search, { signal: options.signal });
  const { selected } = found;
  const filling = { draft, last, country: operation.iso3, asOf, origins: options.origins, locate };
  const findings: Finding[] = [...dated, ...found.findings, ...findDoubts(selected, search.wanted)];
  // Archives have check sums, answers of the API say how many rows they have: only a bare table breaks off unseen.
  const isBare = found.files.every(({ ending }) => ending === 'csv');
  if (isBare && !search.isWhole && !findings.some(isError)) findings.push(...findVanished(selected, filling));
  const read = [...selected.rows, ...selected.totals, ...selected.abroad];
  const raws = given.map((one, index) => {
    const { file, ending = 'csv' } = found.files[index] ?? {};
    return rawOf(one, { ending, isPublic: true, asOf, rows: usedRows(read, file) });
  });
  // Sums of rows that cannot be read would only repeat what is told of the rows.
  if (findings.some(isError)) return { edits: [], changes: [], findings, raws };
  const { values, ...filled } = fill(selected, filling);
  // The pages of one answer say it together: it is kept with the first.
  const [first, ...others] = raws;
  const kept = first && Object.keys(values).length > 0 ? [{ ...first, values }, ...others] : raws;
  return { ...filled, findings: [...findings, ...filled.findings, ...remarks(found.files)], raws: kept };
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
