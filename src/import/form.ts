// Reads the form that a colleague filled: what changes in figures.yaml, cell by cell. Nothing is taken that is not certain.
import type { Finding } from '../errors.ts';
import type { Field } from '../export/form.ts';
import { readCell } from './cell.ts';
import { lookAt } from './form-look.ts';
import { type FormLine, type FormWords, findForm } from './form-sheet.ts';
import type { CellValue } from './workbook/value.ts';
import type { Sheet } from './workbook/workbook.ts';

/** The file as the user named it, the period that the form should be for, and the values that it may hold. */
export type AskedForm = { file: string; period: string; fields: readonly Field[]; words: FormWords };

/** A value that the form changes, and the cell that it stands in. */
export type FormChange = { field: Field; value: number | string; cell: string };

/**
 * What the form says: changes; values whose cells are empty; values without a row; values that nobody
 * changed in the form, and somebody in figures.yaml after it was made. An error stops the import.
 */
export type ReadForm = {
  changes: FormChange[];
  emptied: Field[];
  missing: Field[];
  newer: Field[];
  findings: Finding[];
};

/**
 * Reads the form out of a workbook's sheets.
 * @throws FactsheetError `workbook-no-form` where no sheet is the form, or two are and differ
 */
export function readForm(sheets: readonly Sheet[], asked: AskedForm): ReadForm {
  const form: ReadForm = { changes: [], emptied: [], missing: [], newer: [], findings: [] };
  const tell = (code: string, severity: Finding['severity'], message: string, hint: string) => {
    form.findings.push({ code, severity, message, hint, place: { file: asked.file } });
  };
  const fields = new Map(asked.fields.map((field) => [field.name, field]));
  const seen = new Map<string, FormLine>();
  const found = findForm(sheets, asked.words, (name) => fields.has(name), asked.file);
  for (const line of found.lines) {
    const { name } = line;
    const field = fields.get(name);
    const first = seen.get(name);
    if (name === asked.words.period) checkPeriod(line, asked, tell);
    else if (name === '') checkNameless(line, tell);
    else if (!field) checkUnknown(line, tell);
    else if (first) {
      const cells = `${first.at('name')} and ${line.at('name')}`;
      tell('workbook-name', 'error', `“${name}” has two rows: ${cells}.`, 'Take one of them out.');
    } else {
      seen.set(name, line);
      takeOver(form, field, line, tell);
    }
  }
  form.missing = asked.fields.filter(({ name }) => !seen.has(name));
  for (const [name, line] of seen) checkBeside(fields.get(name), line, form.changes, tell);
  const changed = new Set(form.changes.map(({ field }) => field.name));
  form.findings.push(...lookAt(found, changed, asked.file));
  return form;
}

type Tell = (code: string, severity: Finding['severity'], message: string, hint: string) => void;

/** What the cell says against what stands in figures.yaml, and against what stood there when the form was made. */
function takeOver(form: ReadForm, field: Field, line: FormLine, tell: Tell): void {
  const at = line.at('value');
  const stands = field.value ?? lastOf(line);
  const read = readCell(valueIn(line), { ...field, value: stands });
  if ('wrong' in read) {
    tell('workbook-value', 'error', `${at} (${field.name}) holds ${read.wrong}.`, read.hint);
    return;
  }
  if ('empty' in read) {
    if (field.value !== null) form.emptied.push(field);
    return;
  }
  if (isSame(field.value, read.value)) return;
  const before = beforeOf(field, line);
  const isNewer = field.value !== null && before !== undefined && !isSame(field.value, before);
  if (isNewer && isSame(read.value, before)) {
    form.newer.push(field);
    return;
  }
  if (isNewer) {
    const message = `${at} (${field.name}) says ${read.value}, which is taken; figures.yaml was changed to ${field.value} after the form was made.`;
    tell('workbook-conflict', 'warning', message, 'Find out which of the two is right.');
  }
  form.changes.push({ field, value: read.value, cell: at });
  if (read.note)
    tell('workbook-month', 'warning', `${at} (${field.name}): ${read.note}`, 'Look at the value.');
}

/**
 * What stood there when the form was made, null for nothing; undefined where the form does not say it. A value with a
 * period beside it is of last time: nothing stood there then.
 */
function beforeOf(field: Field, line: FormLine): Field['value'] | undefined {
  if (!line.has('before')) return undefined;
  if (isOfLastTime(line)) return null;
  const stood = readCell(line.cell('before'), field);
  if ('empty' in stood) return null;
  return 'value' in stood ? stood.value : undefined;
}

/** The value's cell; where last time's was copied into it, period and all, without the period. */
function valueIn(line: FormLine): CellValue {
  const cell = line.cell('value');
  return typeof cell === 'string' && cell === line.cell('before') ? lastOf(line) : cell;
}

/** A period in brackets, at the end of a text or in the format of a number. */
const periodBeside = / \(\d{4}-\d{2}\)(?:"|$)/;

/** The value of last time, where the form tells it: by it a month is known from a day. */
function lastOf(line: FormLine): Field['value'] {
  const cell = line.cell('before');
  if (typeof cell === 'number') return cell;
  return typeof cell === 'string' ? cell.replace(periodBeside, '') : null;
}

function isOfLastTime(line: FormLine): boolean {
  const cell = line.cell('before');
  return periodBeside.test(typeof cell === 'string' ? cell : line.format('before'));
}

function isSame(one: Field['value'], other: Field['value']): boolean {
  return one === other || (one !== null && other !== null && String(one).trim() === String(other).trim());
}

function checkPeriod(line: FormLine, { period }: AskedForm, tell: Tell): void {
  const told = String(line.cell('value') ?? '').trim();
  if (told === period) return;
  const message = `This form is for “${told.slice(0, 80)}” (${line.at('value')}), and not for ${period}.`;
  const hint = `Import it into that period, or make a form with “factsheet export ${period} --xlsx”.`;
  tell('workbook-period', 'error', message, hint);
}

/** Names of a list come and go; one that nobody gave another value is not missed. Any other unknown name is a mistake. */
function checkUnknown(line: FormLine, tell: Tell): void {
  const name = line.name.slice(0, 80);
  // Forms of before had the positions of places, too.
  const isListed = /^(?:population\.origins|donors\.list|\w+\.places)\./.test(name);
  const value = line.cell('value');
  const isUntouched = value === null || String(value) === String(line.cell('before'));
  if (isListed && line.has('before') && isUntouched) {
    const message = `${name} is not asked for any more (${line.at('name')}): it is left out.`;
    tell('workbook-gone', 'note', message, 'Nothing has to be done.');
    return;
  }
  const [, result] = /^(results\.\w+)\.as_of$/.exec(name) ?? [];
  const hint = result
    ? `Results have a time now (${result}.during, like 2024-H2): export the form anew, or take this row out and write the time into figures.yaml.`
    : 'Correct the name. A new figure has to be written into figures.yaml first.';
  tell('workbook-name', 'error', `figures.yaml has no “${name}” (${line.at('name')}).`, hint);
}

function checkNameless(line: FormLine, tell: Tell): void {
  if (line.cell('value') === null) return;
  const hint = 'Write the name of the figure into its row, or empty the cell.';
  tell('workbook-name', 'error', `${line.at('value')} holds a value, and its row has no name.`, hint);
}

/** The columns beside the value only tell: a date that somebody wrote there would be lost without a word. */
function checkBeside(
  field: Field | undefined,
  line: FormLine,
  changes: readonly FormChange[],
  tell: Tell,
): void {
  for (const column of ['asOf', 'source'] as const) {
    const cell = line.cell(column);
    const told = cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? '').trim();
    const isKnown = told === '' || told === (field?.[column] ?? '');
    // Who changes the date of a whole part may write it beside each of its values too.
    if (!field || isKnown || changes.some(({ value }) => String(value) === told)) continue;
    const [what, key] = column === 'asOf' ? ['time', timeKey(field)] : ['source', 'source'];
    const message = `${line.at(column)} gives ${field.name} another ${what} (${told.slice(0, 40)}), which is not taken over.`;
    tell('workbook-beside', 'warning', message, `Write it into figures.yaml, as ${key} of ${field.name}.`);
  }
}

/** What the time of a value is called in figures.yaml: what happened has a stretch of time, what is there has a day. */
function timeKey({ path }: Field): string {
  return path[0] === 'results' ? 'during' : 'as_of';
}
