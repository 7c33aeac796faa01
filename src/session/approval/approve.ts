// Approves a period as it is now in the languages that are named, or takes approvals back.

import type { KeyObject } from 'node:crypto';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { approvalFolder, approvalOf } from '../../approval/approval.ts';
import { approvalFiles } from '../../approval/files.ts';
import { stateHash } from '../../approval/state.ts';
import { type ApprovedBy, personName } from '../../approved-by.ts';
import { FactsheetError, isError, usageError } from '../../errors.ts';
import type { FolderSource } from '../../files/folder-source.ts';
import { writeFiles } from '../../files.ts';
import { chooseLanguages } from '../../period/languages.ts';
import { readPeriod } from '../../pipeline/read.ts';
import { dataTools } from '../data.ts';
import type { PeriodName } from '../periods.ts';
import { programVersion } from '../program.ts';
import { readStates } from './states.ts';

/** Who approves; in which languages (none named: all); with which key, if it is to be signed; when. */
export type ApproveWishes = {
  by: string;
  languages?: readonly string[];
  key?: KeyObject | undefined;
  now?: Date;
  /** The states that were looked at, by language, as `hash` of their standing: where one is another by now, nothing is approved. */
  seen?: Readonly<Record<string, string>>;
  /** Told of each file before it is written. */
  writing?(file: string, bytes: Uint8Array): void;
};

/** What was approved, and the files that say so (absolute paths). */
export type Approved = { period: string; approved: readonly ApprovedBy[]; files: readonly string[] };

/**
 * Approves. Earlier approvals of these languages give way to the new ones: git keeps them.
 * @throws FactsheetError `approver-name`, unknown languages (usage); `not-sound` with the errors that are left; `cannot-write`
 */
export async function approve(
  root: FolderSource,
  project: string,
  { id, ...name }: PeriodName,
  { by, languages = [], key, now = new Date(), seen = {}, writing }: ApproveWishes,
): Promise<Approved> {
  const who = personName.safeParse(by);
  if (!who.success) {
    const hint = 'Give the name of the one who approves: --by "Leyla Məmmədova".';
    throw usageError('approver-name', 'This is no name of a person.', hint);
  }
  const tools = { ...dataTools({ project, data: root.folder, shownData: root.shown }), root };
  const job = { id, previous: name.previous, languages: [] };
  const { period, printable, findings } = await readPeriod(job, tools, () => undefined);
  const errors = findings.filter(isError);
  if (!period || !printable || errors.length > 0) {
    throw new FactsheetError('not-sound', `${id} cannot be approved: it has errors.`, {
      hint: 'Mend them, look at the pages, and approve it then.',
      findings: errors,
    });
  }
  const chosen = chooseLanguages(period, languages);
  const states = await readStates(root, period, name.previous);
  const other = chosen.find((language) => {
    const hash = stateHash(states[language] ?? {});
    return (seen[language] ?? hash) !== hash;
  });
  if (other !== undefined) {
    const hint = 'Look at what is another now, and approve it then.';
    throw usageError('changed-meanwhile', `${id} was changed since you looked at it.`, hint);
  }
  const told = { period: id, by: who.data, at: now.toISOString(), program: await programVersion(project) };
  const made = chosen.map((language) => approvalOf({ ...told, language }, states[language] ?? {}, key));
  const files = made.map(({ name: file, bytes }) => ({
    path: path.join(root.folder, id, approvalFolder, file),
    bytes,
  }));
  const before = await filesOf(root, id, chosen);
  for (const { path: file, bytes } of files) writing?.(file, bytes);
  await writeFiles(files);
  const written = files.map((one) => one.path);
  for (const file of before) if (!written.includes(file)) await rm(file, { force: true });
  return { period: id, approved: made.map(({ approved }) => approved), files: written };
}

/** Takes the approvals of these languages back (none named: all). Gives how many there were. */
export async function withdraw(
  root: FolderSource,
  id: string,
  languages: readonly string[],
): Promise<number> {
  const files = await filesOf(root, id, languages);
  for (const file of files) await rm(file, { force: true });
  return files.length;
}

/** The files (absolute) of approvals in these languages, of all where none is named. Those that are unsound go with them. */
async function filesOf(root: FolderSource, id: string, languages: readonly string[]): Promise<string[]> {
  const files = await approvalFiles(root, id);
  return files.flatMap(({ file }) => {
    const name = path.basename(file);
    const isNamed = languages.length === 0 || languages.includes(name.split('.')[0] ?? '');
    return isNamed ? [path.join(root.folder, id, approvalFolder, name)] : [];
  });
}
