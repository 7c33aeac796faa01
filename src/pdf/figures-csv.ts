// The figures of a period as a table: one row a figure, with its name and source in each language. Pure.
import { csvBytes } from '../csv.ts';
import { type LabelNames, labelOf } from '../figures/label.ts';
import { isGap, sizeOf } from '../gaps.ts';
import type { LocalPeriod } from '../locale/local.ts';
import type { Figure } from '../period/period.ts';

/**
 * Writes the table as RFC 4180 has it, in UTF-8 with a byte order mark: without one, Excel reads ə as É™.
 *
 * `name` is what texts call the figure, `label_az` what readers do: the words of the charts, or those around it
 * in a text, “…” in its place. `value` has a decimal point and no spaces; `unit` is a currency, `people`, or empty for what is counted in the
 * label. `as_of` is the day of what is there, `during` the days that something happened on, from the first to the last
 * (ISO 8601-1, 5.5.2): a figure has one of the two. Dates are no figures, and what others add up to is left out.
 * @param locals the period in each language, in the order of the columns
 */
export function figuresCsv(locals: readonly LocalPeriod[]): Uint8Array {
  const [first] = locals;
  if (!first) return new Uint8Array();
  const each = (column: string) => locals.map(({ language }) => `${column}_${language}`);
  const figures = [...first.period.table.values()].filter(isShown);
  const columns = locals.map((local) => labelsOf(local, figures));
  const rows = figures.map((figure, index) => {
    const { name, value } = figure;
    const labels = columns.map((column) => column[index] ?? '');
    const sources = locals.map((local) => sourceOf(local, figure));
    const shown = [isGap(value) ? '' : String(value), unitOf(figure), ...timesOf(figure).map(unlessGap)];
    return [name, ...labels, ...shown, ...sources];
  });
  const header = ['name', ...each('label'), 'value', 'unit', 'as_of', 'during', ...each('source')];
  return csvBytes([header, ...rows].map((row) => row.map(plainSpaces)));
}

function timesOf({ time, as_of }: Figure): [asOf: string, during: string] {
  if (!time || time.kind === 'as_of') return [as_of, ''];
  return ['', `${time.from}/${time.to}`];
}

/** A day or a stretch of time; empty where an end of it is not there yet, in a draft. */
function unlessGap(time: string): string {
  return time.split('/').some(isGap) ? '' : time;
}

function isShown({ kind, derived, name }: Figure): boolean {
  if (kind === 'date' || kind === 'year') return false;
  return !derived || name === 'funding.gap';
}

/** A label of its own for each figure: what no text tells, or two are told by, has its name as well. */
function labelsOf(local: LocalPeriod, figures: readonly Figure[]): string[] {
  const names = namesOf(local);
  const labels = figures.map((figure) => labelOf(figure, sizeOf(Number(figure.value)), names) ?? '');
  return labels.map((label, index) => {
    const twice = labels.indexOf(label) !== labels.lastIndexOf(label);
    const name = figures[index]?.name.replaceAll('_', ' ') ?? '';
    if (label === '') return name;
    return twice ? `${label} (${name})` : label;
  });
}

function namesOf({ language, period, word, own, format, printed }: LocalPeriod): LabelNames {
  return {
    locale: language,
    word: (key, count) => word(key, count === undefined ? {} : { count }),
    country: format.country,
    donor: format.donor,
    office: (key, count) => own(period.operation.offices[key] ?? {}, count),
    passages: period.texts[language]?.passages ?? [],
    print: printed,
  };
}

function unitOf({ kind, currency, path, block }: Figure): string {
  if (kind === 'money') return currency ?? '';
  const counted = block ? block.unit === 'people' : path[0] === 'population' || path[1] === 'staff';
  return kind === 'count' && counted ? 'people' : '';
}

function sourceOf({ period, source: nameOf }: LocalPeriod, { source, as_of }: Figure): string {
  return nameOf(source ?? period.figures.source, as_of);
}

/** A spreadsheet would search in vain for words with no-break spaces between them. */
function plainSpaces(text: string): string {
  return text.replace(/[\u00A0\u202F]/g, ' ');
}
