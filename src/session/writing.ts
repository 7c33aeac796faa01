// What programs do with a data folder on the disk, beside sessions. What changes it is written whole or not at all.
import path from 'node:path';
import { folderSource } from '../files/folder-source.ts';
import type { Created } from './begin/created.ts';
import type { Offered } from './begin/offered.ts';
import type { OperationWishes, Tried } from './begin/office.ts';
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

/** All that a period holds, as one hash: of one that was just begun, to take it back. */
export async function periodMark(data: string, id: string): Promise<string> {
  const { markOf } = await import('./begin/take-back.ts');
  return markOf(path.join(path.resolve(data), id));
}

/**
 * Takes a period back that was begun by mistake.
 * @param mark as `periodMark` gave it when it was begun
 * @throws FactsheetError `period-used` (usage) where it is another one by now: then nothing is removed
 */
export async function takePeriodBack(data: string, id: string, mark: string): Promise<void> {
  const { takeBack } = await import('./begin/take-back.ts');
  await takeBack(path.join(path.resolve(data), id), mark);
}

/** What a form for a new operation offers, with names in a language. */
export async function operationOffers(data: string, language: string): Promise<Offered> {
  const { offeredIn } = await import('./begin/offered.ts');
  return offeredIn((await toolsOf(data)).languageFiles, language);
}

/**
 * What is known of an operation that somebody wants to begin below a data folder, and what of it cannot stand so. Nothing is written.
 * @throws FactsheetError (usage) `unknown-country`, `unknown-language`, `no-typeface`, `wrong-period`
 */
export async function tryOperation(data: string, wishes: OperationWishes): Promise<Tried> {
  const [{ root, languageFiles }, office] = await Promise.all([toolsOf(data), import('./begin/office.ts')]);
  return office.tryOperation(root, languageFiles, wishes);
}

/**
 * Makes an operation with its first period below a data folder, as gaps with what belongs there: whole or not at all.
 * @throws FactsheetError as `tryOperation`, and `operation-exists`, `operation-faulty`, `cannot-write`, and what a logo is refused for
 */
export async function newOperation(data: string, wishes: OperationWishes): Promise<Created> {
  const [{ root, languageFiles }, office] = await Promise.all([toolsOf(data), import('./begin/office.ts')]);
  return office.newOperation(root, languageFiles, wishes);
}

/** The data folder, and the words that the program brings. */
async function toolsOf(data: string) {
  const { dataTools } = await import('./data.ts');
  return dataTools({ project: path.resolve(import.meta.dirname, '../..'), data: path.resolve(data) });
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
