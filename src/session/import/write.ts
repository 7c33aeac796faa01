// Writes what an import brings: figures.yaml, the raw files and their list; all of it or nothing.
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { FactsheetError } from '../../errors.ts';
import { isInside } from '../../files/disk.ts';
import type { FolderSource } from '../../files/folder-source.ts';
import { shownIn } from '../../files/source.ts';
import { writeFiles } from '../../files.ts';
import {
  type Kept,
  type Listed,
  listedIn,
  listHead,
  listName,
  planKeeping,
  type Raw,
} from '../../import/sources.ts';
import { type Edit, editYaml } from '../../period/edit.ts';
import { readInside, readYaml } from '../../period/read.ts';
import { type Target, unsound } from './target.ts';

/** Where an import writes: a period or an operation, and its file. `sha256` is that of the file; nothing where it is new. */
export type Keeping = Pick<Target, 'root'> & {
  period: { id: string };
  figures: { file: string; shown: string; text: string; sha256: string | undefined };
};

/** The text of the file of figures, before and after. */
export type Writing = { before: string; after: string };

type How = { dryRun: boolean; today: string; writing?: ((about: Writing) => Promise<void>) | undefined };

/**
 * Makes the edits and keeps the raw files, as one step that is done or not done; in a dry run, tells what it would do.
 * figures.yaml comes last: a run that is killed between two files leaves a raw file that is not used, never a figure
 * without its source.
 * @throws FactsheetError if figures.yaml or the list of sources cannot be changed, or was changed meanwhile
 */
export async function keep(
  target: Keeping,
  edits: readonly Edit[],
  raws: readonly Raw[],
  { dryRun, today, writing }: How,
): Promise<{ kept: Kept[]; written: string[] }> {
  const { root, figures, period } = target;
  const folder = path.join(period.id, 'sources');
  const { listed, text: list, names } = await readSources(root, folder);
  const plan = planKeeping(raws, listed, names, today);
  const files: { file: string; bytes: Uint8Array }[] = plan.files.map(({ name, bytes }) => {
    return { file: path.join(folder, name), bytes };
  });
  const edited = editYaml(list, plan.edits);
  const newList =
    plan.lines === '' ? edited : `${edited || listHead}${/[^\n]$/.test(edited) ? '\n' : ''}${plan.lines}`;
  if (newList !== list) files.push({ file: path.join(folder, listName), bytes: Buffer.from(newList) });
  const newText = editYaml(figures.text, edits);
  if (edits.length > 0 && newText !== figures.text)
    files.push({ file: figures.file, bytes: Buffer.from(newText) });
  const kept = plan.kept.map((one) => ({ ...one, file: shownIn(root, path.join(folder, one.file)) }));
  const written = files.map(({ file }) => shownIn(root, file));
  if (dryRun) return { kept, written };
  const now = await readInside(root, figures.file);
  const stands = 'finding' in now ? undefined : now.input.sha256;
  const isGone = 'finding' in now && now.finding.code !== 'file-missing';
  if (isGone || stands !== figures.sha256) {
    const message = `${figures.shown} was changed while the import ran.`;
    throw new FactsheetError('file-changed', message, { hint: 'Save it in your editor, and import again.' });
  }
  await writing?.({ before: figures.text, after: newText });
  await writeFiles(files.map(({ file, bytes }) => ({ path: path.join(root.folder, file), bytes })));
  return { kept, written };
}

/** The list of sources, its text, and the names in its folder. */
async function readSources(
  root: FolderSource,
  folder: string,
): Promise<{ listed: Listed; text: string; names: string[] }> {
  const names = await readdir(path.join(root.folder, folder)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    const hint = 'Move it away: raw files are kept in a folder of that name.';
    throw sourcesFault(root, folder, 'is not a folder', hint);
  });
  if (!names) return { listed: [], text: '', names: [] };
  if (!(await isInside(root.folder, path.join(root.folder, folder)))) {
    throw sourcesFault(root, folder, 'leads out of the data folder', 'Put a folder of its own there.');
  }
  const file = path.join(folder, listName);
  if (!names.includes(listName)) return { listed: [], text: '', names };
  const yaml = await readYaml(root, file);
  if ('findings' in yaml) throw unsound(yaml.findings);
  const { source: text } = yaml;
  const listed = listedIn(yaml.value);
  // What is added stands below: that is a list only where entries stand on lines of their own.
  if (
    !listed ||
    (listed.length > 0 && !/^- /m.test(text)) ||
    (listed.length === 0 && /^[^#\s]/m.test(text))
  ) {
    const hint = 'Move it away, and import again.';
    throw sourcesFault(root, file, 'is not the list that an import writes', hint);
  }
  return { listed, text, names };
}

function sourcesFault(root: FolderSource, file: string, why: string, hint: string): FactsheetError {
  return new FactsheetError('sources-unsound', `${shownIn(root, file)} ${why}.`, { hint });
}
