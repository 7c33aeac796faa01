// The journal of a period: each change stands there, on the disk, before it is made in the files.
import path from 'node:path';
import { type Appended, type AppendOpener, openAppended } from '../../files/append.ts';
import { isThere, readAtMost } from '../../files/disk.ts';
import { writeFiles } from '../../files.ts';
import { jsonIn } from '../../values.ts';
import { type Entry, line } from './entry.ts';

/** The folder in the data folder. It is for this machine: not for git, and in no package. */
export const historyFolder = '.history';

/** A journal that has grown longer (bytes) is cut down to so many of its newest bytes. */
const bounds = { longest: 8_000_000, kept: 4_000_000 } as const;

export type Journal = {
  /** What was changed, in order. */
  readonly entries: readonly Entry[];
  /** What stands there and was not said to be done: the program was ended before. */
  readonly pending: readonly Entry[];
  /** The entry is on the disk then. @throws FactsheetError `cannot-write`: there is no such entry then */
  add(entry: Entry): Promise<void>;
  /** The entry reached the files. */
  done(entry: Entry): Promise<void>;
  /** The entry that was just added did not reach them, and is none; or one from before never will. */
  takeBack(entry: Entry): Promise<void>;
  drop(entry: Entry): Promise<void>;
  /** Writes it anew, as its entries are now; those that are not kept are gone. @throws FactsheetError `cannot-write` */
  revise(isKept?: (entry: Entry) => boolean): Promise<void>;
  close(): Promise<void>;
};

/**
 * Reads a period's journal. It is made when there is something to write.
 * @param data the data folder (absolute)
 */
export async function openJournal(data: string, period: string, opener?: AppendOpener): Promise<Journal> {
  const folder = path.join(data, historyFolder);
  const file = path.join(folder, `${period}.jsonl`);
  const { entries, pending } = await entriesOf(file);
  let opening: Promise<Appended> | undefined;
  const opened = () => {
    opening ??= begun(folder, file, opener);
    opening.catch(() => {
      opening = undefined;
    });
    return opening;
  };
  const rewrite = async (room: number) => {
    await (await opening)?.close();
    opening = undefined;
    await writeFiles([{ path: file, bytes: Buffer.from(shortened(entries, pending, room)) }]);
  };
  /** What was there before the newest entry. */
  let before = 0;
  const forget = (entry: Entry) => {
    if (pending.includes(entry)) pending.splice(pending.indexOf(entry), 1);
  };
  // What is told of an entry shows in the files too: where it cannot be written, nothing is lost.
  const tell = async (told: object) => {
    await opened()
      .then((lines) => lines.add(JSON.stringify(told), false))
      .catch(() => undefined);
  };
  return {
    entries,
    pending,
    async add(entry) {
      if ((await opened()).size > bounds.longest) await rewrite(bounds.kept);
      const lines = await opened();
      before = lines.size;
      await lines.add(JSON.stringify(entry), true);
      pending.push(entry);
    },
    async done(entry) {
      forget(entry);
      entries.push(entry);
      await tell({ done: entry.id });
    },
    async takeBack(entry) {
      forget(entry);
      const lines = await opened();
      await lines.cutTo(before).catch(() => tell({ dropped: entry.id }));
    },
    async drop(entry) {
      forget(entry);
      await tell({ dropped: entry.id });
    },
    async revise(isKept = () => true) {
      entries.splice(0, entries.length, ...entries.filter(isKept));
      await rewrite(Infinity);
    },
    close: async () => (await opening)?.close(),
  };
}

async function begun(folder: string, file: string, opener?: AppendOpener): Promise<Appended> {
  const ignore = path.join(folder, '.gitignore');
  if (!(await isThere(ignore))) await writeFiles([{ path: ignore, bytes: Buffer.from('*\n') }]);
  return openAppended(file, opener);
}

async function entriesOf(file: string): Promise<ReturnType<typeof entriesIn>> {
  const read = await readAtMost(file, bounds.longest * 8).catch(() => undefined);
  return entriesIn(read && 'bytes' in read ? read.bytes.toString() : '');
}

/** Lines that cannot be read are passed over: one was torn off, or is somebody else's. */
function entriesIn(text: string): { entries: Entry[]; pending: Entry[] } {
  const entries: Entry[] = [];
  const pending: Entry[] = [];
  for (const row of text.split('\n')) {
    const read = line.safeParse(row === '' ? undefined : jsonIn(row));
    if (!read.success) continue;
    if ('files' in read.data) {
      pending.push(read.data);
      continue;
    }
    const told = read.data;
    const id = 'done' in told ? told.done : told.dropped;
    const at = pending.findIndex((one) => one.id === id);
    const found = at < 0 ? [] : pending.splice(at, 1);
    if ('done' in told) entries.push(...found);
  }
  return { entries, pending };
}

/** The newest entries, as far as there is room for them (bytes). */
function shortened(entries: Entry[], pending: readonly Entry[], room: number): string {
  const rows = pending.map((one) => `${JSON.stringify(one)}\n`);
  let size = rows.join('').length;
  let from = entries.length;
  for (; from > 0 && size <= room; from -= 1) {
    const entry = entries[from - 1];
    const row = `${JSON.stringify(entry)}\n${JSON.stringify({ done: entry?.id })}\n`;
    size += row.length;
    rows.unshift(row);
  }
  entries.splice(0, from);
  return rows.join('');
}
