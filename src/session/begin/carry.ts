// The operation’s languages, and the last period’s files as the next one’s.
import path from 'node:path';
import { FactsheetError, type Finding, usageError } from '../../errors.ts';
import type { FolderSource } from '../../files/folder-source.ts';
import { memorySource } from '../../files/memory-source.ts';
import { ownLanguage } from '../../language/names.ts';
import { type Edit, editYaml } from '../../period/edit.ts';
import { editComments } from '../../period/edit-comments.ts';
import { projectFile } from '../../period/fields.ts';
import { readInside, readYaml, type YamlFile } from '../../period/read.ts';
import { figureEdits, textEdits } from '../../rollover/carry.ts';
import type { Choice } from '../../rollover/choose.ts';
import { figureLeaves, isOutline } from '../../rollover/figures.ts';
import { languagesIn } from '../../rollover/languages.ts';
import { moveOn } from '../../rollover/names.ts';
import type { Read } from '../../rollover/state.ts';
import { upgraded } from '../upgraded.ts';

/** Bytes: as much as is read of an outline anywhere. */
const largestOutline = 20_000_000;

/** A file of the new period: its name in the folder, and its text. `last` is the file that it was made from. */
export type Carried = { name: string; text: string; last: YamlFile };

/**
 * The languages of an operation.
 * @param known the operations that there are, for the hint
 * @throws FactsheetError `unknown-operation` (usage) or `operation-faulty`
 */
export function languagesOf(operation: Read, name: string, known: readonly string[]): string[] {
  if (!('findings' in operation)) {
    const languages = languagesIn(operation.value);
    if (languages.length > 0) return languages;
    const hint = 'Write them there, like “languages: [az, en]”.';
    throw new FactsheetError('operation-faulty', `The operation.yaml of ${name} names no languages.`, {
      hint,
    });
  }
  const { findings } = operation;
  if (findings.some(({ code }) => code === 'file-missing')) {
    const hint = `There are: ${known.join(', ')}. A new operation begins with its operation.yaml.`;
    throw usageError('unknown-operation', `There is no operation “${name}”.`, hint);
  }
  throw new FactsheetError('operation-faulty', `The operation.yaml of ${name} cannot be read.`, {
    hint: 'Mend what stands above, and run again.',
    findings,
  });
}

/**
 * The last period's files, brought to the present format and changed for the next one. A language that the last period
 * lacks is left out.
 * @throws FactsheetError `last-period-faulty` with findings, and what `editYaml` and `upgraded` throw
 */
export async function carry(
  root: FolderSource,
  choice: Choice,
  languages: readonly string[],
): Promise<Carried[]> {
  const { from, period } = choice;
  const months = [...new Set([ownLanguage, ...languages])];
  const read = new Map<string, YamlFile>();
  // What stands where stays, if the period says so itself.
  const names = ['figures.yaml', ...languages.map((language) => `text.${language}.yaml`), 'page.yaml'];
  for (const name of names) {
    const last = await readYaml(root, path.join(from.id, name));
    if (!('findings' in last)) read.set(name, last);
    else if (name === 'figures.yaml' || !last.findings.some(({ code }) => code === 'file-missing'))
      throw unreadable(last.findings);
  }
  const operation = await readYaml(root, path.join(choice.operation, 'operation.yaml'));
  const present = await inPresentFormat(read, 'findings' in operation ? undefined : operation);
  return [...read].map(([name, last]) => {
    const now = present.get(name) ?? last;
    const edited = editYaml(now.source, editsOf(name, now), last.input.file);
    return { name, last, text: editComments(edited, (text) => moveOn(text, from.period, period, months)) };
  });
}

/** Files of the last period that the next one has, too, and whose names stay in its figures: the outlines of maps. */
export async function keptFiles(
  root: FolderSource,
  from: string,
  carried: readonly Carried[],
): Promise<{ name: string; bytes: Buffer }[]> {
  const figures = carried.find(({ name }) => name === 'figures.yaml')?.last.value;
  const named = figureLeaves(figures).flatMap(({ path: at, value }) => {
    const file = projectFile.safeParse(value);
    return isOutline(at) && file.success ? [file.data] : [];
  });
  // One that cannot be read is told by check, at its name.
  const read = [...new Set(named)].map(async (name) => {
    const found = await readInside(root, path.join(from, name), largestOutline);
    return 'bytes' in found ? [{ name, bytes: found.bytes }] : [];
  });
  return (await Promise.all(read)).flat();
}

function editsOf(name: string, file: YamlFile): Edit[] {
  if (name === 'page.yaml') return [];
  return name === 'figures.yaml' ? figureEdits(file) : textEdits(file);
}

/** Files of the last period that have an earlier format, read as if they were of the present one. Nothing is written. */
async function inPresentFormat(
  read: ReadonlyMap<string, YamlFile>,
  operation: YamlFile | undefined,
): Promise<Map<string, YamlFile>> {
  const given = operation ? [...read, ['operation.yaml', operation] as const] : read;
  const { files: made, faults } = upgraded(new Map(given));
  const findings = faults.map(({ file, path: at, finding }) => {
    const place = read.get(file)?.locateKey(at);
    return { ...finding, ...(place && { place }) };
  });
  if (findings.length > 0) throw unreadable(findings);
  const texts = new Map([...made].map(([name, { text }]) => [name, text]));
  const present = new Map<string, YamlFile>();
  for (const [name, last] of read) {
    if (texts.get(name) === last.source) continue;
    const file = await readYaml(memorySource(texts), name);
    if ('findings' in file) throw unreadable(file.findings);
    present.set(name, file);
  }
  return present;
}

function unreadable(findings: readonly Finding[]): FactsheetError {
  const hint = 'Mend what stands above, or begin from another period with --from.';
  return new FactsheetError('last-period-faulty', 'The last period cannot be read.', { hint, findings });
}
