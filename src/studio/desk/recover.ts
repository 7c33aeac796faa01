// After the program was ended in the middle of a change: what stands in the journal is brought to its end, or dropped.
import path from 'node:path';
import { removeFile, writeFiles } from '../../files.ts';
import { withCut } from './cut.ts';
import type { Entry } from './entry.ts';
import type { Journal } from './journal.ts';
import { hashOf, readText, type TextFile } from './texts.ts';

/**
 * Brings pending entries to their end: files that are as they were before get the change, those that have it stay. Where
 * something else has changed a file since, nothing of it is touched.
 */
export async function recover(data: string, period: string, journal: Journal): Promise<void> {
  for (const entry of [...journal.pending]) {
    const files = await rest(data, period, entry);
    const gone = files?.flatMap(({ path: file, bytes }) => (bytes ? [] : [file])) ?? [];
    const written = files?.flatMap(({ path: file, bytes }) => (bytes ? [{ path: file, bytes }] : [])) ?? [];
    if (written.length > 0) await writeFiles(written);
    for (const file of gone) await removeFile(file);
    if (files) await journal.done(entry);
    else await journal.drop(entry);
  }
}

/** The files that have to be written for an entry to be done; nothing where it cannot be. */
async function rest(data: string, period: string, { files, brings }: Entry) {
  const written: { path: string; bytes: Buffer | undefined }[] = [];
  for (const { file, before, after, cut } of files) {
    const read: TextFile | undefined = await readText(data, period, file).catch(() => undefined);
    if (read?.hash === after) continue;
    if (brings) return undefined;
    const text = read?.hash === before ? withCut(read.text, cut) : undefined;
    const isSound = text !== undefined && (after === null || hashOf(text) === after);
    if (!isSound) return undefined;
    const bytes = after === null ? undefined : Buffer.from(text);
    written.push({ path: path.join(data, period, file), bytes });
  }
  return written;
}
