// The headers of Refugee Data Finder and HDX downloads, typing errors included, and what each column is.
import { type Column, columns } from './statistics.ts';

/** What a column can be: a count, the year, or a country by code or by name. */
export type Field = Column | 'year' | 'originCode' | 'originName' | 'asylumCode' | 'asylumName';

/**
 * Headers in small letters by field. Sources: the `population.csv` of a download from
 * https://www.unhcr.org/refugee-statistics/download, and both forms on https://data.humdata.org. The API's own `coo` and
 * `coa` are not among them: those are UNHCR's codes, in which AUS is Austria.
 */
const headers = {
  year: ['year'],
  originCode: ['country of origin (iso)', 'country of origin code', 'iso3coo', 'coo_iso'],
  originName: ['country of origin', 'country of origin name', 'coo_name'],
  asylumCode: ['country of asylum (iso)', 'country of asylum code', 'iso3coa', 'coa_iso'],
  asylumName: ['country of asylum', 'country of asylum name', 'coa_name'],
  refugees: ["refugees under unhcr's mandate", 'refugees', 'ref'],
  asylum_seekers: ['asylum-seekers', 'asylum seekers', 'asylum_seekers', 'asy'],
  returned_refugees: ['returned refugees', 'returned_refugees'],
  idps: ['idps of concern to unhcr', 'internally displaced persons', 'idps', 'idp'],
  returned_idps: ['returned idpss', 'returned idps', 'returned_idps'],
  stateless: ['stateless persons', 'stateless', 'sta'],
  ooc: ['others of concern', 'others of concern to unhcr', 'ooc'],
  oip: ['other people in need of international protection', 'oip'],
  hst: ['host community', 'hst'],
} satisfies Record<Field, readonly string[]>;

const fieldByHeader = new Map(
  Object.entries(headers).flatMap(([field, names]) => names.map((name) => [name, field as Field])),
);

/** A header row: the field of each column, where it is known. */
export type Header = readonly (Field | undefined)[];

/** The header that these cells are, or nothing: it needs a year, both countries and at least one count. */
export function headerOf(cells: readonly string[]): Header | undefined {
  const fields = cells.map((cell) => fieldByHeader.get(plain(cell)));
  const has = (...wanted: Field[]) => wanted.some((field) => fields.includes(field));
  const whole =
    has('year') && has('originCode', 'originName') && has('asylumCode', 'asylumName') && has(...columns);
  return whole ? fields : undefined;
}

/** The field that two columns of a header are for, if there is one. */
export function doubled(header: Header): Field | undefined {
  return header.find((field, index) => field !== undefined && header.indexOf(field) !== index);
}

function plain(cell: string): string {
  return cell
    .replaceAll('’', "'")
    .replace(/[\s\uFEFF]+/g, ' ')
    .trim()
    .toLowerCase();
}
