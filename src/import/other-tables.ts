// Tables that people give in good faith and that are not ours: what they are, and what is needed instead.
import { FactsheetError } from '../errors.ts';

type OtherTable = {
  what: string;
  hint: string;
  is(has: (...names: (string | RegExp)[]) => boolean): boolean;
};

const population =
  'Download “Population” instead: https://www.unhcr.org/refugee-statistics/download, with your country of asylum and all countries of origin.';

/**
 * By their headers, in small letters. Sources: the tables and the API of the Refugee Data Finder
 * (https://api.unhcr.org/docs/refugee-statistics.html), their copies on https://data.humdata.org, the database that it
 * replaced (popstats.unhcr.org), and Eurostat's SDMX-CSV and TSV.
 */
const others: readonly OtherTable[] = [
  {
    what: 'the demographics of the Refugee Data Finder (age and sex), not its population',
    hint: population,
    is: (has) => has(/^(?:fe)?male[ _]/, /^[fm]_(?:\d|total|unknown|other)/),
  },
  {
    what: 'asylum applications, not the people who are there',
    hint: population,
    is: (has) =>
      has('applied', 'applications', 'app_type', 'app_pc', 'application type', 'asylum applications'),
  },
  {
    what: 'asylum decisions, not the people who are there',
    hint: population,
    is: (has) =>
      has(/^dec_/, 'decision level', 'recognized decisions', 'rejected decisions', 'total decisions'),
  },
  {
    what: 'solutions (return, resettlement, naturalisation), not the population',
    hint: population,
    is: (has) => has(/^resettle/, /^naturali[sz]/),
  },
  {
    what: 'a table of the old population statistics (popstats), which ended in 2019 and hides small numbers',
    hint: population,
    is: (has) => has('country of asylum or residence', /^country ?\/ ?territory of (?:asylum|origin)/),
  },
  {
    what: 'a table of Eurostat, which counts applications, decisions and permits in its own way',
    hint: `${population} A figure of Eurostat is written into figures.yaml by hand, with its source.`,
    is: (has) => has(/\\time(?:_period)?$/) || (has('obs_value') && has('time_period')),
  },
  {
    what: 'totals of UNRWA or of the Internal Displacement Monitoring Centre, not UNHCR’s population',
    hint: population,
    is: (has) => has('total') && has(/^country of /, /^iso3co/, 'coo_iso') && !has(/^refugees/, 'ref'),
  },
  {
    what: 'the footnotes of a download, not its population',
    hint: 'Give population.csv of the same download, or the zip as it came.',
    is: (has) => has(/^footnotes?$/) && !has(/^refugees/, 'ref'),
  },
  {
    what: 'the form of the figures, saved as CSV',
    hint: 'Save it as “Excel Workbook (.xlsx)”, and import that: as CSV, dates and the form’s own columns are lost.',
    is: (has) => has('name') && has('value') && has('before', 'as of', /^what it is/),
  },
];

/** What a table with these headers is, and what to do, if it is known and not ours. */
function otherTable(headers: readonly string[]): Pick<OtherTable, 'what' | 'hint'> | undefined {
  const own = headers.map((header) =>
    header
      .replace(/[\s"\uFEFF]+/g, ' ')
      .trim()
      .toLowerCase(),
  );
  const has = (...names: (string | RegExp)[]) =>
    own.some((header) =>
      names.some((name) => (typeof name === 'string' ? name === header : name.test(header))),
    );
  return others.find(({ is }) => is(has));
}

/** @throws FactsheetError `statistics-other` where these are the headers of a table that is known and not ours */
export function refuseOther(headers: readonly string[], file: string): void {
  const other = otherTable(headers);
  if (other)
    throw new FactsheetError('statistics-other', `${file} holds ${other.what}.`, { hint: other.hint });
}
