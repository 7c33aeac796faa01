// Imports the form that a colleague filled in Excel: each changed cell becomes a change of figures.yaml.
import { parse } from 'yaml';
import type { z } from 'zod';
import { loadPeriod, parts } from '../../blocks/load.ts';
import type { Finding } from '../../errors.ts';
import { fieldsOf } from '../../export/form.ts';
import { formWords } from '../../export/workbook.ts';
import { type FormChange, type ReadForm, readForm } from '../../import/form.ts';
import type { NamedBytes } from '../../import/statistics-files.ts';
import { type Edit, editYaml } from '../../period/edit.ts';
import { holdsOf } from '../../period/page-holds.ts';
import { readPages } from '../../period/pages.ts';
import type { DataPath } from '../../period/period.ts';
import type { FiguresFile } from '../../period/schema.ts';
import { dataTags } from '../../period/yaml-tags.ts';
import { firstOf } from '../../values.ts';
import { rawOf } from './given.ts';
import { readSheets } from './read-files.ts';
import { ownValues, type Taken, type Target } from './target.ts';

/**
 * Takes the values of a workbook that differ from what stands in figures.yaml.
 * @throws FactsheetError for a workbook that cannot be read, or is not the form
 */
export async function importWorkbook(
  target: Target,
  { bytes, shown }: NamedBytes,
  signal?: AbortSignal,
): Promise<Taken> {
  const { figures, period } = target;
  const sheets = await readSheets({ bytes, shown }, { signal });
  const { period: read } = await loadPeriod(target.root, period.id);
  const asked = {
    file: shown,
    period: period.id,
    fields: fieldsOf(figures.value, await ownValues(target, read?.table)),
    words: formWords,
  };
  const form = readForm(sheets, asked);
  const edits = form.changes.map(({ field, value }): Edit => ({ path: field.path, value }));
  const changes = form.changes.map(({ field, value }) => {
    const { name, value: then } = field;
    return { name, then, now: value };
  });
  const { schema } = holdsOf(await readPages(target.root, period.id, parts), parts).figures;
  const refused = refusedBySchema(schema, figures.text, edits, form.changes, shown);
  return {
    edits,
    changes,
    findings: [...form.findings, ...refused, ...leftAsTheyAre(form, shown)],
    raws: changes.length > 0 ? [rawOf({ shown, bytes }, { ending: 'xlsx', isPublic: false })] : [],
  };
}

/** Values that figures.yaml may not hold, each with its cell. What was wrong there before is not the workbook's fault. */
function refusedBySchema(
  schema: z.ZodType<FiguresFile>,
  text: string,
  edits: readonly Edit[],
  changes: readonly FormChange[],
  file: string,
): Finding[] {
  const value: unknown = parse(editYaml(text, edits), { customTags: dataTags });
  const issues = schema.safeParse(value).error?.issues ?? [];
  return changes.flatMap(({ field, value: now, cell }): Finding[] => {
    const issue = issueWith(issues, field.path);
    if (!issue) return [];
    const message = `${cell} (${field.name}) holds “${String(now).slice(0, 60)}”, which it cannot be.`;
    const hint = `Write ${issue.code === 'custom' || issue.code === 'invalid_format' ? issue.message : `a value like that of the other rows (${field.unit})`}.`;
    return [{ code: 'workbook-value', severity: 'error', message, hint, place: { file } }];
  });
}

type Issue = z.core.$ZodIssue;

/**
 * What is wrong with the value at a path. Where a form of several does not fit, only those of its kind count, and only
 * what they say of this value: a date beside it may be the one that is wrong.
 */
function issueWith(issues: readonly Issue[], path: DataPath): Issue | undefined {
  for (const issue of issues) {
    const rest = path.slice(issue.path.length);
    if (issue.path.some((part, index) => part !== path[index])) continue;
    if (rest.length === 0) return issue;
    if (issue.code !== 'invalid_union') continue;
    const ofItsKind = issue.errors.filter((errors) => errors.every((error) => error.path.length > 0));
    const found = ofItsKind.map((errors) => issueWith(errors as Issue[], rest)).find(Boolean);
    if (found) return found;
  }
  return undefined;
}

/** Empty cells and missing rows change nothing: told, so that nobody thinks they did. */
function leftAsTheyAre({ emptied, missing, newer }: ReadForm, file: string): Finding[] {
  const told: [code: string, names: string[], what: string, hint: string][] = [
    [
      'workbook-empty',
      emptied.map(({ name }) => name),
      'empty in the workbook, and stay as they are',
      'To empty a value, do it in figures.yaml.',
    ],
    [
      'workbook-row-missing',
      missing.filter(({ value }) => value !== null).map(({ name }) => name),
      'not in the workbook, and stay as they are',
      'If rows were taken out by mistake, export the form again.',
    ],
    [
      'workbook-newer',
      newer.map(({ name }) => name),
      'unchanged in the workbook, and were changed in figures.yaml after it was made: they stay as they are',
      'To undo such a change, do it in figures.yaml.',
    ],
  ];
  return told
    .filter(([, names]) => names.length > 0)
    .map(([code, names, what, hint]) => {
      const message = `These are ${what}: ${firstOf(names, 6)}.`;
      return { code, severity: 'note', message, hint, place: { file } };
    });
}
