// What an upgrade of an operation would change, before anything is written.
import path from 'node:path';
import { FactsheetError, type Finding } from '../../errors.ts';
import type { FolderSource } from '../../files/folder-source.ts';
import type { Entry } from '../../files/source.ts';
import { readYaml, type YamlFile } from '../../period/read.ts';
import { type PeriodName, periodsIn } from '../../session/periods.ts';
import { upgraded } from '../../session/upgraded.ts';
import { isText, type Open } from '../../upgrade/step.ts';
import { isRecord } from '../../values.ts';
import { type Listing, listingOf } from './listing.ts';

/** A file that changes: its path in the operation's folder, its name for the user, its text then and now, and what was done. */
export type ChangedFile = {
  file: string;
  shown: string;
  before: string;
  after: string;
  done: readonly string[];
};

/** What was found and would change. `from`: the format that operation.yaml tells; `listing`: the folder as it was then. */
export type Plan = {
  operation: string;
  from?: number;
  files: ChangedFile[];
  open: Finding[];
  listing: Listing;
};

/**
 * Reads an operation's files, and works out what would change in them.
 * @throws FactsheetError `upgrade-unsound` with the findings: files that cannot be read or changed, a newer format
 */
export async function planUpgrade(root: FolderSource, operation: string): Promise<Plan> {
  const listing = await listingOf(path.join(root.folder, operation));
  const found = await filesOf(root, operation);
  const read = await Promise.all(
    found.map(async ({ file, kind }) => ({
      file,
      kind,
      yaml: await readYaml(root, path.join(operation, file)),
    })),
  );
  const findings = read.flatMap(({ yaml }) => ('findings' in yaml ? yaml.findings : []));
  if (findings.length > 0) throw unsound(operation, findings);
  const files = new Map<string, YamlFile>();
  for (const { file, yaml } of read) if ('value' in yaml) files.set(file, yaml);
  const made = attempt(operation, () => upgraded(files));
  const changed = [...made.files].flatMap(([file, { text, done }]): ChangedFile[] => {
    const before = files.get(file);
    if (!before || before.source === text) return [];
    return [{ file, shown: before.input.file, before: before.source, after: text, done }];
  });
  const faults: Finding[] = [
    ...made.faults.map(({ file, path: at, finding }) => ({ ...finding, ...placeOf(files, file, at) })),
    ...changed.filter(({ file }) => isLink(found, file)).map(({ shown }) => linkFinding(shown)),
  ];
  if (!isRecord(files.get('operation.yaml')?.value))
    faults.push(noNames(path.posix.join(root.shown, operation, 'operation.yaml')));
  if (faults.length > 0) throw unsound(operation, faults);
  return {
    operation,
    ...formatIn(files.get('operation.yaml')?.value),
    files: changed,
    open: made.open.map((one) => openFinding(files, one)),
    listing,
  };
}

/** What `upgrade` could not change is told as it tells what it could not read. */
function attempt<T>(operation: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof FactsheetError) || error.kind === 'internal') throw error;
    const { code, message, hint } = error;
    throw unsound(operation, [{ code, severity: 'error', message, hint }]);
  }
}

type Found = { file: string; kind: Entry['kind'] };

/** The files that have a format: the operation's own, and each period's figures and texts. */
async function filesOf(root: FolderSource, operation: string): Promise<Found[]> {
  const periods = ((await periodsIn(root)) ?? []).filter((one) => one.operation === operation);
  const inside = periods.map(async ({ id, period }: PeriodName) => {
    const entries = (await root.list(id)) ?? [];
    return entries
      .filter(({ name, kind }) => kind !== 'folder' && (name === 'figures.yaml' || isText(name)))
      .map(({ name, kind }) => ({ file: `${period}/${name}`, kind }));
  });
  const own = ((await root.list(operation)) ?? []).find(({ name }) => name === 'operation.yaml');
  return [{ file: 'operation.yaml', kind: own?.kind ?? 'file' }, ...(await Promise.all(inside)).flat()];
}

function isLink(found: readonly Found[], file: string): boolean {
  return found.some((one) => one.file === file && one.kind === 'other');
}

/** A link is not written through, and not replaced either: what it was made for would be lost with it. */
function linkFinding(shown: string): Finding {
  const message = 'This is a link, and what it leads to would have to change.';
  const hint = 'Put the file itself here, and run again.';
  return { code: 'upgrade-link', severity: 'error', message, hint, place: { file: shown } };
}

function noNames(shown: string): Finding {
  const message = 'This file has no names with values.';
  const hint = 'Put the operation’s own file here: it begins with its name and its languages.';
  return { code: 'wrong-type', severity: 'error', message, hint, place: { file: shown, line: 1 } };
}

function placeOf(files: ReadonlyMap<string, YamlFile>, file: string, at: readonly (string | number)[]) {
  const place = files.get(file)?.locateKey(at);
  return place ? { place } : {};
}

function openFinding(files: ReadonlyMap<string, YamlFile>, { file, path: at, message, hint }: Open): Finding {
  return { code: 'times-untold', severity: 'warning', message, hint, ...placeOf(files, file, at) };
}

function formatIn(value: unknown): { from?: number } {
  return isRecord(value) && typeof value.format === 'number' ? { from: value.format } : {};
}

function unsound(operation: string, findings: readonly Finding[]): FactsheetError {
  const isNewer = findings.some(({ code }) => code === 'newer-format');
  const message = `${operation} is not upgraded${isNewer ? '' : ' before this is mended'}. Nothing was changed.`;
  const hint = isNewer ? 'There is nothing to upgrade.' : 'Mend what is told above, and run again.';
  return new FactsheetError('upgrade-unsound', message, { hint, findings });
}
