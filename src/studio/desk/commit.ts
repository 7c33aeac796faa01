// Makes a change in the files of a period: the journal first, then all files together, and nothing where one is another by then.
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { type Opener, removeFile, writeFiles } from '../../files.ts';
import { filesBusy } from '../server/problem.ts';
import { cutBetween } from './cut.ts';
import type { ChangedPlace, Entry } from './entry.ts';
import type { Doer } from './history.ts';
import type { Journal } from './journal.ts';
import { hashOf, readText, type TextFile } from './texts.ts';

/** What a file is to become; without a text it is to be gone. */
export type Planned = { file: string; text: string | undefined; places: ChangedPlace[] };

/** What is wanted, of the files as they are at that moment; nothing to write where there are no files in it. */
export type Plan = (read: readonly TextFile[]) => Promise<readonly Planned[]>;

export type Commit = {
  data: string;
  period: string;
  journal: Journal;
  /** What the entry says beside what is changed. */
  told: Pick<Entry, 'by' | 'kind' | 'of' | 'alone'> & Doer;
  /** Told of each file's hash before it is written: who watches knows it again. */
  writing(file: string, hash: string | null): void;
  opener?: Opener | undefined;
};

/** So often a file may be changed by something else while this is being made ready. */
const most = 5;

/**
 * Reads the files, asks the plan, writes. Whatever happens, of each file there is the old state or the new one.
 * @throws FactsheetError `cannot-write`, and what the plan throws: nothing was changed then
 */
export async function commit(files: readonly string[], plan: Plan, given: Commit): Promise<boolean> {
  const { data, period, journal, opener } = given;
  const { name, account, ...told } = given.told;
  const read = () => Promise.all(files.map((file) => readText(data, period, file)));
  for (let attempt = 0; attempt < most; attempt += 1) {
    const before = await read();
    const planned = (await plan(before)).flatMap((one) => changedFrom(before, one));
    if (planned.length === 0) return false;
    const entry = {
      id: randomUUID(),
      at: new Date().toISOString(),
      ...told,
      ...(name !== undefined && { name }),
      ...(account !== undefined && { account }),
      files: planned.map(({ changed }) => changed),
    };
    await journal.add(entry);
    try {
      const now = await read();
      if (now.some(({ hash }, index) => hash !== before[index]?.hash)) {
        await journal.takeBack(entry);
        continue;
      }
      await writeAll(planned, given, opener);
    } catch (error) {
      await journal.takeBack(entry);
      throw error;
    }
    await journal.done(entry);
    return true;
  }
  throw filesBusy(`files of ${period}`);
}

function changedFrom(before: readonly TextFile[], { file, text, places }: Planned) {
  const read = before.find((one) => one.file === file);
  const after = text === undefined ? null : hashOf(text);
  if (!read || read.hash === after || places.length === 0) return [];
  const changed = { file, before: read.hash, after, cut: cutBetween(read.text, text ?? ''), places };
  return [{ text, changed }];
}

async function writeAll(
  planned: readonly { text: string | undefined; changed: Entry['files'][number] }[],
  { data, period, writing }: Commit,
  opener?: Opener,
): Promise<void> {
  for (const { changed } of planned) writing(`${period}/${changed.file}`, changed.after);
  const pathOf = ({ file }: { file: string }) => path.join(data, period, file);
  const files = planned.flatMap(({ text, changed }) =>
    text === undefined ? [] : [{ path: pathOf(changed), bytes: Buffer.from(text) }],
  );
  if (files.length > 0) await writeFiles(files, opener);
  for (const { text, changed } of planned) if (text === undefined) await removeFile(pathOf(changed));
}
