// `factsheet new`: begins a period from the one before it.
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Place } from '../../errors.ts';
import type { FolderSource } from '../../files/folder-source.ts';
import { shownIn } from '../../files/source.ts';
import { commentsIn } from '../../period/edit-comments.ts';
import { readYaml } from '../../period/read.ts';
import { type Choice, chooseFrom, parsePeriod } from '../../rollover/choose.ts';
import { type Leftover, leftoverComments, leftoverWords } from '../../rollover/leftovers.ts';
import type { Entry } from '../../rollover/state.ts';
import { type PeriodFiles, statusOf } from '../../rollover/status.ts';
import { findPeriods } from '../shared/room.ts';
import { readPeriodFiles } from '../status/status.ts';
import { carry, languagesOf } from './files.ts';
import { writeFolder } from './folder.ts';

/**
 * What was made: the folder and its files as the user names them. `open` is what is to be filled in and confirmed, in
 * order; `words` are passages that name the last period, and `comments` seem to be about it.
 */
export type Created = {
  period: string;
  from: string;
  files: string[];
  open: readonly Entry[];
  words: Leftover[];
  comments: { text: string; place: Place }[];
};

/**
 * Makes a period's folder from an earlier one: figures empty, texts marked as carried over. Nothing is written over, and
 * the folder is there whole or not at all.
 * @param id `azerbaijan/2025-03`
 * @param from the period to begin from, `2024-09`; without it, the last before
 * @throws FactsheetError (usage) for names that cannot be; with findings where the last period's files cannot be read
 */
export async function createPeriod(root: FolderSource, id: string, from?: string): Promise<Created> {
  const to = parsePeriod(id);
  const all = await findPeriods(root);
  const operation = await readYaml(root, path.join(to.operation, 'operation.yaml'));
  const languages = languagesOf(operation, to.operation, [...new Set(all.map((one) => one.operation))]);
  const choice = chooseFrom(to, from, all);
  const carried = await carry(root, choice, languages);
  await writeFolder(root, choice, carried);

  const files = await readPeriodFiles(root, to, choice.from.id);
  const names = await readdir(path.join(root.folder, choice.from.id));
  const gone = names.filter((name) => carried.every((one) => one.name !== name));
  return {
    period: to.id,
    from: choice.from.id,
    files: carried.map(({ name }) => shownIn(root, `${to.id}/${name}`)),
    open: statusOf(to.id, files).open,
    words: wordsOf(files, choice),
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
