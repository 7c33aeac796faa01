// Where files are read from: a folder of the disk, or files in memory. The rest of the program sees this alone.
import path from 'node:path';

/**
 * Why a file is not read: it is not there, what stands there is no file or holds no bytes, its name leads out of the source,
 * its `size` in bytes is more than is read, or the system refuses with a `reason` like `EACCES`.
 */
export type Unread =
  | { fault: 'missing' | 'no-file' | 'no-bytes' | 'outside' }
  | { fault: 'too-large'; size: number }
  | { fault: 'unreadable'; reason: string };

/** What lies in a folder: its name, and what it is. Links are neither file nor folder. */
export type Entry = { name: string; kind: 'file' | 'folder' | 'other' };

/**
 * A tree of files. Names are relative to its root, with `/` between the parts; nothing above the root is ever read.
 * `shown` is what the user calls the root, in findings. A name is found in any Unicode form of its letters.
 */
export type Source = {
  readonly shown: string;
  /** Where it lies (absolute), if it is a folder of the disk. */
  readonly folder?: string;
  /** Reads a file of at most `limit` bytes. */
  read(name: string, limit: number): Promise<{ bytes: Buffer } | Unread>;
  /** What lies in a folder, by name; undefined if there is no such folder. `''` is the root. */
  list(folder: string): Promise<Entry[] | undefined>;
};

/** A file's path as the user would type it. */
export function shownIn({ shown }: Pick<Source, 'shown'>, name: string): string {
  return path.posix.join(shown, name.split(path.sep).join('/'));
}

/** A name as it stands in the data folder, of one that was typed with that folder before it, or a slash behind: `data/azerbaijan/`. */
export function typedName(typed: string): string {
  return typed.replace(/^data\//, '').replace(/\/+$/, '');
}

/** The names of the files in a folder, without hidden ones; none where there is no such folder. */
export async function namesIn(source: Source, folder: string): Promise<string[]> {
  const entries = (await source.list(folder)) ?? [];
  return entries.filter(({ name, kind }) => kind === 'file' && !name.startsWith('.')).map(({ name }) => name);
}

/** Reads from the first source that has the file, and lists what any of them has: `first` goes before `second`. */
export function layered(first: Source, second: Source): Source {
  return {
    shown: second.shown,
    async read(name, limit) {
      const read = await first.read(name, limit);
      return 'fault' in read && read.fault === 'missing' ? second.read(name, limit) : read;
    },
    async list(folder) {
      const [own, others] = [await first.list(folder), await second.list(folder)];
      if (!own || !others) return own ?? others;
      const entries = new Map([...others, ...own].map((entry) => [entry.name, entry]));
      return [...entries.values()].sort(byName);
    },
  };
}

/** Compares names by their code units, the same on every machine. */
export function byName(a: { name: string }, b: { name: string }): number {
  return a.name < b.name ? -1 : 1;
}
