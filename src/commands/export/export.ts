// `factsheet export --xlsx`: a period's figures as a workbook that colleagues can fill, and that `import` reads again.
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { FactsheetError, usageError } from '../../errors.ts';
import { writeFiles } from '../../files.ts';
import type { DataOptions } from '../../session/data.ts';
import { type FiguresForm, makeFiguresForm } from '../../session/export/form.ts';

/**
 * What the user asked for. `output` is the folder for files of which no name is given; `file` a file or folder (absolute
 * paths).
 */
export type ExportOptions = DataOptions & { period: string; output: string; file?: string | undefined };

/** The workbook that was written: its file, its size in bytes, how many values it has and how many are empty. */
export type Exported = { period: string; file: string; bytes: number; values: number; empty: number };

/**
 * Writes the form. A file that somebody may have filled is not overwritten.
 * @throws FactsheetError `unknown-period`, `export-name` (usage); `file-exists`; `period-unsound` with findings
 */
export async function exportFigures(options: ExportOptions): Promise<Exported> {
  const form = await makeFiguresForm(options, options.period);
  const { bytes, values, empty } = form;
  const file = await fileFor(options, form);
  const there = await readFile(file).catch(() => undefined);
  if (there && !there.equals(bytes)) {
    const message = `${file} is there already, and somebody may have filled it.`;
    throw new FactsheetError('file-exists', message, {
      hint: 'Choose another name with -o, or move the file away.',
    });
  }
  if (!there) await writeFiles([{ path: file, bytes }]);
  return { period: form.period.id, file, bytes: bytes.length, values, empty };
}

/** Where the workbook goes: the name given, or one of its own in the folder given or in the output folder. */
async function fileFor({ file, output }: ExportOptions, { period, name: own }: FiguresForm): Promise<string> {
  if (file === undefined) return path.join(output, `${period.operation}-${period.period}`, own);
  const isFolder = file.endsWith(path.sep) || (await stat(file).catch(() => undefined))?.isDirectory();
  if (isFolder) return path.join(file, own);
  if (/\.xlsx$/i.test(file)) return file;
  const message = `${path.basename(file)} is not the name of an Excel workbook.`;
  throw usageError('export-name', message, 'Let it end in .xlsx.');
}
