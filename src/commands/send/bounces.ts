// `factsheet send --bounces FOLDER`: mails that came back, and the deliveries in the ledger that they are about.
import { constants, open, readdir } from 'node:fs/promises';
import path from 'node:path';
import { readBytes } from '../../deliver/bounce.ts';
import { type Bounced, type BouncesOf, openBounces } from '../../deliver/bounced.ts';
import { openLedger } from '../../deliver/ledger.ts';
import { FactsheetError, usageError } from '../../errors.ts';
import { ledgerFile } from '../../session/send/sending.ts';
import type { NamedFile } from '../shared/named-files.ts';

/** One file, and what came of it; `unread`: it could not be read. */
export type BounceRow = Omit<Bounced, 'result'> & { file: string; result: Bounced['result'] | 'unread' };

/** No office gets more at once. */
const mostFiles = 5000;

/**
 * Reads each .eml file of a folder (those below it are not looked into; links are not followed), and marks in the ledger
 * whom it did not reach.
 * @throws FactsheetError (usage) `bounces-folder`; for the ledger
 */
export async function readBounces(
  { data, folder, now }: { data: string; folder: NamedFile; now: Date },
  signal?: AbortSignal,
): Promise<BounceRow[]> {
  const names = await mailsIn(folder);
  const ledger = openLedger(ledgerFile(data), { create: false });
  if (!ledger) {
    const hint =
      'Read them on the computer that the factsheet was sent from, or name its data folder with --data.';
    throw new FactsheetError('ledger-missing', 'Nothing was sent from here: there is no ledger.', { hint });
  }
  try {
    const entries = ledger.history();
    const record: BouncesOf['record'] = (entry, step) => {
      ledger.record(entry, step);
      return true;
    };
    const mark = openBounces({ entries, record }, () => now);
    const rows: BounceRow[] = [];
    for (const name of names) {
      signal?.throwIfAborted();
      const bytes = await readStart(path.join(folder.path, name));
      rows.push({ file: name, ...(bytes ? await mark(bytes) : { result: 'unread' as const }) });
    }
    return rows;
  } finally {
    ledger.close();
  }
}

async function mailsIn({ path: folder, shown }: NamedFile): Promise<string[]> {
  const usage = (message: string, hint: string) => usageError('bounces-folder', message, hint);
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined);
  if (!entries)
    throw usage(`${shown} is not there, or is no folder.`, 'Name the folder that the mails were saved into.');
  const names = entries
    .filter((entry) => entry.isFile() && /\.eml$/i.test(entry.name))
    .map(({ name }) => name);
  if (names.length === 0) {
    const hint =
      'Save the mails that came back as .eml files: in Outlook on the web by “Download”, in Thunderbird by “Save as”.';
    throw usage(`${shown} has no .eml files.`, hint);
  }
  if (names.length <= mostFiles) return names.sort();
  throw usage(`${shown} has ${names.length} mails; at most ${mostFiles} are read.`, 'Divide them.');
}

/** The beginning of a file, as far as it is read; nothing where it cannot be. */
async function readStart(file: string): Promise<Uint8Array | undefined> {
  try {
    const handle = await open(file, constants.O_RDONLY | constants.O_NOFOLLOW | (constants.O_NONBLOCK ?? 0));
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(readBytes), 0, readBytes, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch {
    return undefined;
  }
}
