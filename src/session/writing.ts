// What programs do with a data folder on the disk, beside sessions. What changes it is written whole or not at all.
import path from 'node:path';
import { folderSource } from '../files/folder-source.ts';
import type { Created } from './begin/created.ts';
import type { FiguresForm } from './export/form.ts';
import type { Imported, ImportOptions } from './import/import.ts';
import type { Typed, TypedFigure } from './import/typed.ts';

/**
 * Makes a period's folder below a data folder from the operation's period before it: figures empty, texts marked as carried
 * over. It is there whole or not at all, and nothing is written over.
 * @param id `azerbaijan/2025-03`
 * @throws FactsheetError (usage) for names that cannot be, `period-exists`; with findings where the last period cannot be read
 */
export async function newPeriod(data: string, id: string): Promise<Created> {
  const { createPeriod } = await import('./begin/period.ts');
  return createPeriod(folderSource(path.resolve(data)), id);
}

/**
 * Takes figures out of UNHCR's statistics, or out of the workbook that an office fills in, into the figures.yaml of a period.
 * With `dryRun` it tells what would change and writes nothing; with an error among its findings nothing is written either.
 * @param data the data folder
 * @throws FactsheetError for usage, for files that cannot be read, and if figures.yaml cannot be changed
 */
export async function importInto(data: string, options: ImportOptions): Promise<Imported> {
  const { importFigures } = await import('./import/import.ts');
  return importFigures(folderSource(path.resolve(data)), options);
}

/**
 * A period's figures as an Excel workbook that colleagues can fill, and that `importInto` takes.
 * @param data the data folder
 * @throws FactsheetError `unknown-period` (usage), and with findings where the period cannot be read
 */
export async function figuresForm(data: string, id: string): Promise<FiguresForm> {
  const { makeFiguresForm } = await import('./export/form.ts');
  const project = path.resolve(import.meta.dirname, '../..');
  return makeFiguresForm({ project, data: path.resolve(data) }, id);
}

/**
 * What was typed for figures of a period, each as the kind of value that stands in its place.
 * @param data the data folder
 * @throws FactsheetError `unknown-period` (usage), and with findings where the period cannot be read
 */
export async function typedFigures(
  data: string,
  id: string,
  typed: readonly Typed[],
): Promise<TypedFigure[]> {
  const { readTyped } = await import('./import/typed.ts');
  return readTyped(folderSource(path.resolve(data)), id, typed);
}
