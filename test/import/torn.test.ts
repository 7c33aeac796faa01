// A download that breaks off, wherever it does: refused, or what was read is what the whole file says.
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { countryCodes } from '../../src/countries.ts';
import { isError } from '../../src/errors.ts';
import { findDoubts } from '../../src/import/doubts.ts';
import { draftOf } from '../../src/import/draft.ts';
import { fill } from '../../src/import/fill.ts';
import { readStatistics } from '../../src/import/statistics-files.ts';
import { findVanished } from '../../src/import/vanished.ts';
import type { PopulationGroup } from '../../src/period/schema.ts';
import { fixture } from './support.ts';

const groups: PopulationGroup[] = ['refugees', 'asylum_seekers', 'idps', 'stateless'];
const none = Object.fromEntries(groups.map((group) => [group, null]));
const draft = draftOf({ population: { groups: none, origins: {} } });
const last = draftOf({
  population: {
    as_of: '2024-06-30',
    groups: { refugees: 8087, asylum_seekers: 224, idps: 657749, stateless: 513 },
    origins: { refugees: { UKR: 6540, AFG: 1106, RUS: 271 }, asylum_seekers: { UKR: 170, PAK: 49, JOR: 4 } },
  },
});

/** What an import of the bytes would write, as JSON; “refused” where it would write nothing. */
function outcome(bytes: Uint8Array): string {
  const asOf = '2024-12-31';
  const wanted = { country: 'AZE', name: 'Azerbaijan', asOf, groups: new Set(groups) };
  const operation = { iso3: 'AZE', name: { en: 'Azerbaijan' }, countries: {} };
  const filling = { draft, last, country: 'AZE', asOf, locate: () => ({ file: 'figures.yaml' }) };
  try {
    const found = readStatistics([{ shown: 'torn', bytes }], {
      wanted,
      operation,
      codes: countryCodes(),
      isWhole: false,
    });
    const findings = [...found.findings, ...findDoubts(found.selected, wanted)];
    if (!findings.some(isError)) findings.push(...findVanished(found.selected, filling));
    const filled = fill(found.selected, filling);
    if ([...findings, ...filled.findings].some(isError)) return 'refused';
    return JSON.stringify(filled.changes);
  } catch (error) {
    if (!/^(?:statistics|file|archive)-/.test(String((error as { code?: string }).code))) throw error;
    return 'refused';
  }
}

const header =
  'Year,Country of origin,Country of origin (ISO),Country of asylum,Country of asylum (ISO),"Refugees under UNHCR\'s mandate",Asylum-seekers,IDPs of concern to UNHCR,Stateless persons,Host Community';
/** Rows in the order of a real download: by country, people without one last. The last column is one that is used. */
const rows = [
  '2024,Afghanistan,AFG,Azerbaijan,AZE,"1,103",22,0,19,0',
  '2024,Azerbaijan,AZE,Azerbaijan,AZE,0,0,655212,0,0',
  '2024,"Iran (Islamic Rep. of)",IRN,Azerbaijan,AZE,96,0,0,0,0',
  '2024,Pakistan,PAK,Azerbaijan,AZE,45,62,0,0,0',
  '2024,Russian Federation,RUS,Azerbaijan,AZE,287,0,0,0,0',
  '2024,Türkiye,TUR,Azerbaijan,AZE,5,0,0,0,0',
  '2024,Ukraine,UKR,Azerbaijan,AZE,4812,158,0,0,0',
  '2024,Stateless,XXA,Azerbaijan,AZE,14,0,0,271,0',
];
const table = (end: string, lines: readonly string[] = [header, ...rows]) =>
  lines.map((line) => `${line}${end}`).join('');
const preamble =
  'Extracted:,"United Nations High Commissioner for Refugees"\n"Date extracted:","21/07/2025 14:54 UTC"\n"Content type","End year stock population totals"\n\n';
const reordered = (line: string) => {
  const [year = '', origin = '', code = '', , , refugees = '', asylum = '', idps = '', stateless = ''] =
    line.match(/"[^"]*"|[^,]+/g) ?? [];
  return [origin, code, year, 'AZE', asylum, idps, refugees, stateless].join(',');
};
const answer = () =>
  JSON.stringify({
    page: 1,
    maxPages: 1,
    total: rows.length,
    items: rows.map((line) => {
      const [year, coo_name, coo_iso, coa_name, coa_iso, refugees, asylum_seekers, idps, stateless] =
        line.match(/"[^"]*"|[^,]+/g) ?? [];
      return {
        year,
        coo_name,
        coo_iso,
        coa_name,
        coa_iso,
        refugees: refugees?.replace(/\D/g, ''),
        asylum_seekers,
        idps,
        stateless,
      };
    }),
  });

const files: [name: string, bytes: () => Promise<Uint8Array> | Uint8Array][] = [
  ['CSV of the Data Finder', () => strToU8(table('\n'))],
  ['CSV with CRLF', () => strToU8(table('\r\n'))],
  ['CSV with CR', () => strToU8(table('\r'))],
  ['CSV with a byte order mark', () => strToU8(`\uFEFF${table('\r\n')}`)],
  ['CSV below a preamble', () => strToU8(preamble + table('\n'))],
  [
    'CSV with semicolons',
    () =>
      strToU8(
        table('\r\n')
          .replaceAll(/"1,103"/g, '1103')
          .replaceAll(',', ';'),
      ),
  ],
  [
    'CSV whose last column is needed',
    () =>
      strToU8(
        table(
          '\n',
          [header, ...rows].map((line) => line.replace(/,[^,]*$/, '')),
        ),
      ),
  ],
  [
    'CSV that begins with the origin',
    () =>
      strToU8(
        table(
          '\n',
          [header.replace("Refugees under UNHCR's mandate", 'x'), ...rows].map((line, index) =>
            index === 0
              ? 'Country of Origin Name,Country of Origin Code,Year,Country of Asylum Code,Asylum seekers,Internally displaced persons,Refugees,Stateless Persons'
              : reordered(line),
          ),
        ),
      ),
  ],
  [
    'Unicode text of Excel',
    () =>
      Buffer.from(
        `\uFEFF${table('\r\n')
          .replaceAll(/"1,103"/g, '1103')
          .replaceAll(',', '\t')}`,
        'utf16le',
      ),
  ],
  ['an answer of the API', () => strToU8(answer())],
  [
    'a zip',
    () => zipSync({ 'population.csv': strToU8(table('\n')), 'footnotes.csv': strToU8('Year,Footnote\n') }),
  ],
];

describe('torn at every byte, it is refused or whole', () => {
  it.each(files)('%s', async (_, make) => {
    const bytes = await make();
    const whole = outcome(bytes);
    expect(whole).toContain('{"name":"population.groups.refugees","then":null,"now":6362}');
    const wrong = [...bytes.keys()].filter((length) => {
      const torn = outcome(bytes.subarray(0, length));
      return torn !== 'refused' && torn !== whole;
    });
    expect(
      wrong.map((length) => Buffer.from(bytes.subarray(Math.max(0, length - 30), length)).toString()),
    ).toEqual([]);
  });

  it('HDX, of which the last rows are small: all but its small rows', async () => {
    const bytes = strToU8(await fixture('hdx.csv'));
    const whole = outcome(bytes);
    const wrong = [...bytes.keys()].filter(
      (length) => ![whole, 'refused'].includes(outcome(bytes.subarray(0, length))),
    );
    // Whether rows are missing after the end of a row, nobody can know where none of them was there last time.
    const ends = wrong.filter((length) => bytes[length - 1] === 10);
    expect(ends).toEqual(wrong);
  });
});

it('whatever is changed in it, it is read or refused in words', () => {
  const text = table('\n');
  const pieces = fc.oneof(
    fc.string(),
    fc.constantFrom('"', ',', '\n', '\r', '\0', '-', '*', 'NA', '\uFEFF', '{', '<', 'Year,'),
  );
  fc.assert(
    fc.property(fc.nat(text.length), fc.nat(40), pieces, (at, gone, piece) => {
      return outcome(strToU8(text.slice(0, at) + piece + text.slice(at + gone))).length > 0;
    }),
    { numRuns: 300 },
  );
});
