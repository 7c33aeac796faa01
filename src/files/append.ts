// A file that lines are added to: each is on the disk before anything goes on, and one that was torn off is passed over.
import { constants, open } from 'node:fs/promises';
import path from 'node:path';
import { cannotWrite } from './fault.ts';
import { makeFolder } from './folder.ts';

/** An open file, as far as adding lines needs it, and how one is opened. Tests pass one that writes short. */
export type AppendedFile = {
  stat(): Promise<{ size: number; isFile(): boolean }>;
  read(buffer: Uint8Array, offset: number, length: number, position: number): Promise<{ bytesRead: number }>;
  write(bytes: Uint8Array, offset: number, length: number): Promise<{ bytesWritten: number }>;
  datasync(): Promise<void>;
  truncate(size: number): Promise<void>;
  close(): Promise<void>;
};
export type AppendOpener = (file: string, flags: number) => Promise<AppendedFile>;

export type Appended = {
  /** How long it is, in bytes. */
  readonly size: number;
  /** Adds a line, whole or not at all; with `sync`, it is on the disk then. @throws FactsheetError `cannot-write` */
  add(line: string, sync: boolean): Promise<void>;
  /** Takes back what was added since it was so long. */
  cutTo(size: number): Promise<void>;
  close(): Promise<void>;
};

/**
 * Opens such a file, and makes it and its folder where they are not there. A link in its place is refused.
 * @throws FactsheetError `cannot-write`
 */
export async function openAppended(file: string, opener: AppendOpener = open): Promise<Appended> {
  const flags = constants.O_RDWR | constants.O_APPEND | constants.O_CREAT | (constants.O_NOFOLLOW ?? 0);
  try {
    await makeFolder(path.dirname(file));
    const handle = await opener(file, flags);
    let { size } = await handle.stat();
    const last = new Uint8Array(1);
    if (size > 0) await handle.read(last, 0, 1, size - 1);
    // A line that was torn off ends here, so that the next one is whole.
    let torn = size > 0 && last[0] !== 0x0a;
    const cutTo = async (before: number) => {
      await handle.truncate(before);
      size = before;
    };
    return {
      get size() {
        return size;
      },
      async add(line, sync) {
        const before = size;
        const bytes = Buffer.from(`${torn ? '\n' : ''}${line}\n`);
        try {
          size += await writeAll(handle, bytes);
          if (sync) await handle.datasync();
          torn = false;
        } catch (cause) {
          await cutTo(before).catch(() => {
            torn = true;
          });
          throw cannotWrite(file, cause);
        }
      },
      cutTo,
      close: () => handle.close(),
    };
  } catch (cause) {
    throw cannotWrite(file, cause);
  }
}

/** A disk that is nearly full takes some of the bytes, and says nothing. */
async function writeAll(handle: AppendedFile, bytes: Uint8Array): Promise<number> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done);
    if (bytesWritten === 0) throw Object.assign(new Error('nothing was written'), { code: 'ENOSPC' });
    done += bytesWritten;
  }
  return bytes.length;
}
