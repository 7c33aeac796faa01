// What a person types for figures, read as the kinds of value that stand there: as an import reads the cells of a form.
import { loadPeriod } from '../../blocks/load.ts';
import { type Field, fieldsOf } from '../../export/form.ts';
import type { FolderSource } from '../../files/folder-source.ts';
import { readCell } from '../../import/cell.ts';
import type { DataPath } from '../../period/period.ts';
import { openTarget, ownValues } from './target.ts';

/** What was typed, and where it is to stand. */
export type Typed = { path: DataPath; text: string };

/** A value for figures.yaml; or what is wrong with the text, and what would be right. */
export type TypedFigure = { value: number | string | null } | { wrong: string; hint: string };

/**
 * Reads what was typed, in its order. A place that figures.yaml does not have takes the text as it is: who writes it there tells.
 * @throws FactsheetError `unknown-period` (usage); `period-unsound` with findings
 */
export async function readTyped(
  root: FolderSource,
  id: string,
  typed: readonly Typed[],
): Promise<TypedFigure[]> {
  const target = await openTarget(root, id);
  const { period } = await loadPeriod(root, target.period.id);
  const fields = fieldsOf(target.figures.value, await ownValues(target, period?.table));
  const byPath = new Map(fields.map((field) => [field.path.join('\n'), field]));
  return typed.map(({ path, text }) => valueIn(byPath.get(path.join('\n')), text.trim()));
}

function valueIn(field: Field | undefined, text: string): TypedFigure {
  if (!field) return { value: text };
  const read = readCell(text, field);
  if ('empty' in read) return { value: null };
  if (!('wrong' in read)) return { value: read.value };
  const isNumber = field.kind === 'count' || field.kind === 'amount';
  return isNumber ? { ...read, hint: 'Write a number, like 2084 or 2,084.' } : read;
}
