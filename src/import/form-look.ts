// What a form's sheet hides, and what its merged cells leave uncertain.
import type { Finding } from '../errors.ts';
import { firstOf } from '../values.ts';
import type { FormLine, FormSheet } from './form-sheet.ts';
import { addressName } from './workbook/address.ts';

/** What is merged or hidden in the rows of a form; `changed` are the names whose values the form changes. */
export function lookAt(form: FormSheet, changed: ReadonlySet<string>, file: string): Finding[] {
  const named = form.lines.filter(({ name }) => name !== '');
  return [...merged(form, named, file), ...hidden(named, changed, file)];
}

/** Only the first of merged cells holds a value. Where it may be meant for several rows, nobody can know for which. */
function merged({ sheet, columns }: FormSheet, lines: readonly FormLine[], file: string): Finding[] {
  const areas = new Set(lines.flatMap((line) => line.merged));
  return [...areas].map((area): Finding => {
    const at = `${sheet}!${addressName(area.from)}:${addressName(area.to)}`;
    const has = (column: number | undefined) =>
      column !== undefined && area.from.column <= column && column <= area.to.column;
    const isUncertain =
      (area.from.row !== area.to.row && (has(columns.name) || has(columns.value))) ||
      (has(columns.value) && area.from.column !== columns.value);
    const merged = { code: 'workbook-merged', place: { file } };
    if (!isUncertain) {
      const message = `${at} are merged: only the first of these cells holds something.`;
      return { ...merged, severity: 'note', message, hint: 'Nothing has to be done.' };
    }
    const message = `${at} are merged, so that it is not certain which value is for which row.`;
    const hint =
      'Take the merging away (in Excel: Home → Merge & Center), and write each value into its own cell.';
    return { ...merged, severity: 'error', message, hint };
  });
}

/** Values that who filled the form could not see. */
function hidden(lines: readonly FormLine[], changed: ReadonlySet<string>, file: string): Finding[] {
  const own = lines.filter(({ hiddenBy }) => hiddenBy !== undefined);
  const taken = own.filter(({ name }) => changed.has(name));
  const [shown, severity] = taken.length > 0 ? [taken, 'warning' as const] : [own, 'note' as const];
  if (shown.length === 0) return [];
  const places = firstOf([...new Set(shown.map(({ hiddenBy }) => hiddenBy ?? ''))], 6);
  const names = firstOf(
    shown.map(({ name }) => name),
    6,
  );
  const message =
    taken.length > 0
      ? `Hidden in the workbook (${places}), and taken all the same: ${names}.`
      : `Hidden in the workbook (${places}): ${names}.`;
  const hint =
    taken.length > 0
      ? 'Show what is hidden, and look whether these values are meant.'
      : 'They change nothing.';
  return [{ code: 'workbook-hidden', severity, message, hint, place: { file } }];
}
