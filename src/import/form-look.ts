// What a form's sheet hides, and what its merged cells leave uncertain.
import type { Finding } from '../errors.ts';
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
  return [...areas].map((area) => {
    const at = `${sheet}!${addressName(area.from)}:${addressName(area.to)}`;
    const has = (column: number | undefined) =>
      column !== undefined && area.from.column <= column && column <= area.to.column;
    const isUncertain =
      (area.from.row !== area.to.row && (has(columns.name) || has(columns.value))) ||
      (has(columns.value) && area.from.column !== columns.value);
    const hint =
      'Take the merging away (in Excel: Home → Merge & Center), and write each value into its own cell.';
    return isUncertain
      ? told(
          'error',
          'workbook-merged',
          `${at} are merged, so that it is not certain which value is for which row.`,
          hint,
          file,
        )
      : told(
          'note',
          'workbook-merged',
          `${at} are merged: only the first of these cells holds something.`,
          'Nothing has to be done.',
          file,
        );
  });
}

/** Values that who filled the form could not see. */
function hidden(lines: readonly FormLine[], changed: ReadonlySet<string>, file: string): Finding[] {
  const own = lines.filter(({ hiddenBy }) => hiddenBy !== undefined);
  const taken = own.filter(({ name }) => changed.has(name));
  const [shown, severity] = taken.length > 0 ? [taken, 'warning' as const] : [own, 'note' as const];
  if (shown.length === 0) return [];
  const places = some([...new Set(shown.map(({ hiddenBy }) => hiddenBy ?? ''))]);
  const names = some(shown.map(({ name }) => name));
  const message =
    taken.length > 0
      ? `Hidden in the workbook (${places}), and taken all the same: ${names}.`
      : `Hidden in the workbook (${places}): ${names}.`;
  const hint =
    taken.length > 0
      ? 'Show what is hidden, and look whether these values are meant.'
      : 'They change nothing.';
  return [told(severity, 'workbook-hidden', message, hint, file)];
}

function some(names: readonly string[]): string {
  return names.slice(0, 6).join(', ') + (names.length > 6 ? ` and ${names.length - 6} more` : '');
}

function told(
  severity: Finding['severity'],
  code: string,
  message: string,
  hint: string,
  file: string,
): Finding {
  return { code, severity, message, hint, place: { file } };
}
