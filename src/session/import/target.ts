// The period that figures are imported into: what stands there, and how what is new gets there, whole or not at all.
import path from 'node:path';
import { parts } from '../../blocks/load.ts';
import { FactsheetError, type Finding, type Place, usageError } from '../../errors.ts';
import type { OwnValues } from '../../export/form.ts';
import type { FolderSource } from '../../files/folder-source.ts';
import { typedName } from '../../files/source.ts';
import { type Draft, draftOf } from '../../import/draft.ts';
import type { Change } from '../../import/filling.ts';
import type { Raw } from '../../import/sources.ts';
import type { Edit } from '../../period/edit.ts';
import { holdsOf, operationSchemaFor } from '../../period/page-holds.ts';
import { readPages } from '../../period/pages.ts';
import type { DataPath, Figure } from '../../period/period.ts';
import { type Parsed, readYaml } from '../../period/read.ts';
import { type Faulty, readData } from '../../period/read-data.ts';
import type { Operation } from '../../period/schema.ts';
import { valueAtIs } from '../../period/schema-path.ts';
import { isoOf } from '../../time.ts';
import { noData, unknownPeriod } from '../answers.ts';
import { type PeriodName, periodsIn } from '../periods.ts';

/** A period, opened: its operation, its figures.yaml as text and as values, and the figures of the period before. */
export type Target = {
  root: FolderSource;
  period: PeriodName;
  operation: Operation;
  /** The file's path below the data folder, its text with its byte order mark, and its SHA-256. */
  figures: { file: string; shown: string; text: string; sha256: string; value: unknown };
  draft: Draft;
  last?: Draft | undefined;
  /** The figures of the period before as they stand, and its name, `2024-09`. */
  before?: { period: string; value: unknown } | undefined;
  locate(path: DataPath): Place;
};

/** What a reader of statistics or workbooks gives. */
export type Taken = { edits: Edit[]; changes: Change[]; findings: Finding[]; raws: Raw[] };

/**
 * Opens a period. Its figures may be half empty; its YAML must be sound.
 * @throws FactsheetError `unknown-period` (usage); `period-unsound` with the findings
 */
export async function openTarget(root: FolderSource, asked: string): Promise<Target> {
  const period = await periodNamed(root, asked);
  const operation = await readData(
    root,
    path.join(period.operation, 'operation.yaml'),
    operationSchemaFor(parts),
  );
  // What an operation that was just begun has still empty is no figure.
  const own = 'findings' in operation ? onlyGaps(operation) : operation;
  if (!own) throw unsound('findings' in operation ? operation.findings : []);
  const figures = await readFigures(root, period.id);
  const id = period.previous;
  const yaml = id === undefined ? undefined : await readYaml(root, path.join(id, 'figures.yaml'));
  const before =
    id !== undefined && yaml && 'value' in yaml
      ? { period: path.basename(id), value: yaml.value }
      : undefined;
  return {
    root,
    period,
    operation: own.data,
    figures: figures.file,
    draft: draftOf(figures.file.value),
    last: before && draftOf(before.value),
    before,
    locate: figures.locate,
  };
}

/** The period that is meant by a name, or by the path of its folder. */
async function periodNamed(root: FolderSource, asked: string): Promise<PeriodName> {
  const all = await periodsIn(root);
  if (!all) throw noData(root).refused;
  const id = typedName(asked);
  const found = all.find((period) => period.id === id);
  if (found) return found;
  const { code, message, hint } = unknownPeriod(root, id, all);
  throw usageError(code, message, hint);
}

/** A file that lacks nothing but texts, with gaps in their place. */
function onlyGaps<T>({ findings, gapped }: Faulty<T>): Parsed<T> | undefined {
  return findings.every(({ code }) => code === 'empty') ? gapped : undefined;
}

async function readFigures(root: FolderSource, id: string) {
  const file = path.join(id, 'figures.yaml');
  const yaml = await readYaml(root, file);
  if ('findings' in yaml) throw unsound(yaml.findings);
  const { source: text, input, value, locate } = yaml;
  return { file: { file, shown: input.file, text, sha256: input.sha256, value }, locate };
}

/** What the blocks on the pages of a period know of their values in figures.yaml. */
export async function ownValues(
  { root, period }: Pick<Target, 'root' | 'period'>,
  table: ReadonlyMap<string, Figure> = new Map(),
): Promise<OwnValues> {
  const { figures } = holdsOf(await readPages(root, period.id, parts), parts);
  const byPath = new Map([...table.values()].map((figure) => [figure.path.join('\n'), figure]));
  return {
    figure: (path) => byPath.get(path.join('\n')),
    kind: (path) => valueAtIs(figures.schema, path),
  };
}

/** An error that carries the findings of files that must be mended before an import. */
export function unsound(findings: readonly Finding[]): FactsheetError {
  return new FactsheetError('period-unsound', 'Nothing can be imported before this is mended.', {
    hint: 'Mend what is told above, and import again.',
    findings,
  });
}

/** The day of a clock, as its owner reads it. */
export function dayOf(date: Date): string {
  return isoOf(date.getFullYear(), date.getMonth() + 1, date.getDate());
}
