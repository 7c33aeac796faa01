// `factsheet export --xlsx`: a period's figures as a workbook that colleagues can fill, and that `import` reads again.
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { loadPeriod } from '../../blocks/load.ts';
import { FactsheetError, orNothing, usageError } from '../../errors.ts';
import { fieldsOf } from '../../export/form.ts';
import { type LabelSource, labelOf } from '../../export/labels.ts';
import { type FormRow, writeForm } from '../../export/workbook.ts';
import { writeFiles } from '../../files.ts';
import { wordAt } from '../../language/file-words.ts';
import { nameFor } from '../../language/forms.ts';
import { createNames } from '../../locale/names.ts';
import type { Loaded } from '../../period/load.ts';
import type { Tools } from '../../pipeline/tools.ts';
import { type DataOptions, dataTools } from '../../session/data.ts';
import { openTarget, ownValues, type Target } from '../../session/import/target.ts';

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
  const { root, languageFiles } = dataTools(options);
  const target = await openTarget(root, options.period);
  const file = await fileFor(options, target);
  const rows = await rowsOf(target, languageFiles);
  const { id } = target.period;
  const bytes = await writeForm({ period: id, languages: target.operation.languages, rows });
  const there = await readFile(file).catch(() => undefined);
  if (there && !there.equals(bytes)) {
    const message = `${file} is there already, and somebody may have filled it.`;
    throw new FactsheetError('file-exists', message, {
      hint: 'Choose another name with -o, or move the file away.',
    });
  }
  if (!there) await writeFiles([{ path: file, bytes }]);
  const empty = rows.filter(({ value }) => value === null).length;
  return { period: id, file, bytes: bytes.length, values: rows.length, empty };
}

async function rowsOf(target: Target, languageFiles: Tools['languageFiles']): Promise<FormRow[]> {
  const loaded = await loadPeriod(target.root, target.period.id);
  const sources = await labelSources(target, loaded, languageFiles);
  const own = await ownValues(target, loaded.period?.table);
  const { before } = target;
  const lastTime = new Map(fieldsOf(before?.value, own).map(({ name, value }) => [name, value]));
  return fieldsOf(target.figures.value, own).map((field) => {
    const labels = sources.map((source): [string, string] => [source.language, labelOf(field, source)]);
    const value = lastTime.get(field.name) ?? null;
    const last = before && value !== null ? { value, period: before.period } : undefined;
    return { ...field, labels: Object.fromEntries(labels), last };
  });
}

/** What names values in each language. Texts that are not sound yet are used as far as they go. */
async function labelSources(
  { operation, root, period }: Target,
  loaded: Loaded,
  languageFiles: Tools['languageFiles'],
): Promise<LabelSource[]> {
  const { languages } = operation;
  // A language whose words are missing or faulty has names and sentences all the same; a build tells what is wrong.
  const { files } = await languageFiles(languages, { root, operation: period.operation });
  return languages.map((language): LabelSource => {
    const file = files[language];
    const words = file?.words ?? {};
    const locale = file?.formats.locale ?? language;
    const word = (key: string) => wordAt(words, key);
    const names = createNames(language, locale, operation, file?.countries ?? {}, (key) => word(key) ?? key);
    return {
      language,
      locale,
      word,
      country: (code) => orNothing(() => names.country(code)),
      donor: (code) => orNothing(() => names.donor(code)),
      office: (key, count) => nameFor(operation.offices[key]?.[language] ?? '', locale, count),
      passages: loaded.period?.texts[language]?.passages ?? [],
      print: () => undefined,
    };
  });
}

/** Where the workbook goes: the name given, or one of its own in the folder given or in the output folder. */
async function fileFor({ file, output }: ExportOptions, { period, operation }: Target): Promise<string> {
  const own = `UNHCR-${operation.file_name}-figures-${period.period}.xlsx`;
  if (file === undefined) return path.join(output, `${period.operation}-${period.period}`, own);
  const isFolder = file.endsWith(path.sep) || (await stat(file).catch(() => undefined))?.isDirectory();
  if (isFolder) return path.join(file, own);
  if (/\.xlsx$/i.test(file)) return file;
  const message = `${path.basename(file)} is not the name of an Excel workbook.`;
  throw usageError('export-name', message, 'Let it end in .xlsx.');
}
