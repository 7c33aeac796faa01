// A period's figures as a workbook that colleagues can fill, and that an import reads again.
import { loadPeriod } from '../../blocks/load.ts';
import { orNothing } from '../../errors.ts';
import { fieldsOf } from '../../export/form.ts';
import { type LabelSource, labelOf } from '../../export/labels.ts';
import { type FormRow, writeForm } from '../../export/workbook.ts';
import { wordAt } from '../../language/file-words.ts';
import { nameFor } from '../../language/forms.ts';
import { createNames } from '../../locale/names.ts';
import type { Loaded } from '../../period/load.ts';
import type { Tools } from '../../pipeline/tools.ts';
import { type DataOptions, dataTools } from '../data.ts';
import { openTarget, ownValues, type Target } from '../import/target.ts';

/** The workbook: its own name, its bytes, how many values it has and how many are empty. */
export type FiguresForm = {
  period: { id: string; operation: string; period: string };
  name: string;
  bytes: Uint8Array;
  values: number;
  empty: number;
};

/** @throws FactsheetError `unknown-period` (usage); `period-unsound` with findings */
export async function makeFiguresForm(options: DataOptions, asked: string): Promise<FiguresForm> {
  const { root, languageFiles } = dataTools(options);
  const target = await openTarget(root, asked);
  const { operation, period } = target;
  const rows = await rowsOf(target, languageFiles);
  const bytes = await writeForm({ period: period.id, languages: operation.languages, rows });
  const name = `UNHCR-${operation.file_name}-figures-${period.period}.xlsx`;
  const empty = rows.filter(({ value }) => value === null).length;
  return { period, name, bytes, values: rows.length, empty };
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
