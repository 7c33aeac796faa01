// Begins a period from the one before it.
import { lstat, mkdir, readdir, realpath, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { FactsheetError } from '../../errors.ts';
import { isInside } from '../../files/disk.ts';
import { meaningOf } from '../../files/fault.ts';
import type { FolderSource } from '../../files/folder-source.ts';
import { shownIn } from '../../files/source.ts';
import { removeLeftovers, temporaryName } from '../../files/temporary.ts';
import { writeFiles } from '../../files.ts';
import { commentsIn } from '../../period/edit-comments.ts';
import { readYaml } from '../../period/read.ts';
import { type Choice, chooseFrom, parsePeriod, periodExists } from '../../rollover/choose.ts';
import { type Leftover, leftoverComments, leftoverWords } from '../../rollover/leftovers.ts';
import { type PeriodFiles, statusOf } from '../../rollover/status.ts';
import { noData } from '../answers.ts';
import { readPeriodFiles } from '../period-files.ts';
import { periodsIn } from '../periods.ts';
import { type Carried, carry, keptFiles, languagesOf } from './carry.ts';
import type { Created } from './created.ts';
import { beginPeriod } from './operation.ts';

/**
 * Makes a period's folder from an earlier one: figures empty, texts marked as carried over. Nothing is written over, and
 * the folder is there whole or not at all.
 * @param id `azerbaijan/2025-03`
 * @param from the period to begin from, `2024-09`; without it, the last before
 * @throws FactsheetError (usage) for names that cannot be; with findings where the last period's files cannot be read
 */
export async function createPeriod(root: FolderSource, id: string, from?: string): Promise<Created> {
  const to = parsePeriod(id);
  const all = await periodsIn(root);
  if (!all) throw noData(root).refused;
  const operation = await readYaml(root, path.join(to.operation, 'operation.yaml'));
  const languages = languagesOf(operation, to.operation, [...new Set(all.map((one) => one.operation))]);
  const isFirst = from === undefined && all.every((one) => one.operation !== to.operation);
  if (isFirst) return beginPeriod(root, to, languages);
  const choice = chooseFrom(to, from, all);
  const carried = await carry(root, choice, languages);
  const kept = await keptFiles(root, choice.from.id, carried);
  await writeFolder(root, choice, carried, kept);

  const files = await readPeriodFiles(root, to, choice.from.id);
  const names = await readdir(path.join(root.folder, choice.from.id));
  const gone = names.filter((name) => carried.every((one) => one.name !== name));
  return {
    period: to.id,
    from: choice.from.id,
    files: [...carried, ...kept].map(({ name }) => shownIn(root, `${to.id}/${name}`)),
    open: statusOf(to.id, files).open,
    words: wordsOf(files, choice),
    showsPeople: files.tables.has('population'),
    comments: carried.flatMap(({ name, text, last }) => {
      const left = leftoverComments(commentsIn(text), name === 'figures.yaml' ? last.value : {}, gone);
      return left.map((one) => ({
        text: one.text,
        place: { file: shownIn(root, `${to.id}/${name}`), line: one.line },
      }));
    }),
  };
}

function wordsOf({ texts }: PeriodFiles, { from, period }: Choice): Leftover[] {
  return Object.entries(texts).flatMap(([language, read]) =>
    'findings' in read ? [] : leftoverWords(read, language, from.period, period),
  );
}

/** Where a period's pictures lie; empty in a new one. */
const picturesFolder = 'images';

/**
 * Makes the folder under another name beside, and gives it its own when all is written.
 * @throws FactsheetError `period-exists`, `file-outside` or `cannot-write`
 */
export async function writeFolder(
  root: FolderSource,
  { id, operation }: Choice,
  carried: readonly Carried[],
  kept: readonly { name: string; bytes: Buffer }[] = [],
): Promise<void> {
  const target = path.join(root.folder, id);
  const parent = await realpath(path.join(root.folder, operation));
  if (!(await isInside(root.folder, parent))) {
    const hint = 'Put the folder itself into the data folder.';
    throw new FactsheetError('file-outside', `The folder of ${operation} leads out of the data folder.`, {
      hint,
    });
  }
  await removeLeftovers(parent);
  const beside = path.join(parent, await temporaryName());
  try {
    await mkdir(path.join(beside, picturesFolder), { recursive: true });
    const files = [...carried.map(({ name, text }) => ({ name, bytes: Buffer.from(text) })), ...kept];
    for (const { name } of kept) await mkdir(path.dirname(path.join(beside, name)), { recursive: true });
    await writeFiles(files.map(({ name, bytes }) => ({ path: path.join(beside, name), bytes })));
    await rename(beside, target);
  } catch (cause) {
    await rm(beside, { recursive: true, force: true });
    // Something of that name is there, perhaps since a moment ago.
    if (await lstat(target).catch(() => undefined)) throw periodExists(id);
    const told = cause instanceof FactsheetError ? cause.cause : cause;
    const { why, hint } = meaningOf(told, parent);
    const message = `${shownIn(root, id)} cannot be made: ${why}. Nothing was changed.`;
    throw new FactsheetError('cannot-write', message, { hint, cause });
  }
}
