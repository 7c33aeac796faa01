// `factsheet send --bounces FOLDER`: mails that came back, and the deliveries in the ledger that they are about.
import { constants, open, readdir } from 'node:fs/promises';
import path from 'node:path';
import { type Bounce, readBounce, readBytes } from '../../deliver/bounce.ts';
import { openLedger } from '../../deliver/ledger.ts';
import type { Entry, LocalLedger, State } from '../../deliver/ledger-form.ts';
import { messageHash } from '../../deliver/mail.ts';
import { maskAddress } from '../../deliver/recipients-mask.ts';
import { FactsheetError, usageError } from '../../errors.ts';
import { ledgerFile } from '../../session/send/sending.ts';
import type { NamedFile } from '../shared/named-files.ts';

/**
 * One file: whom it is about (masked) and in which period, and what came of it. `marked`: the ledger knows it now;
 * `known`: it knew before; `delayed`: it may still arrive; `unknown`: a bounce of a mail that is not in the ledger;
 * `none`: no bounce; `unread`: it could not be read.
 */
export type BounceRow = {
  file: string;
  result: 'marked' | 'known' | 'delayed' | 'unknown' | 'none' | 'unread';
  recipient?: string;
  period?: string;
  state?: State;
  answer?: string;
};

/** No office gets more at once. */
const mostFiles = 5000;

/** What a bounce makes of a delivery. Who has it in their full mailbox, or got it not this time, gets it in the next run. */
const states = { hard: 'bounced', full: 'full', soft: 'retry' } as const;

/** Deliveries that a bounce can be about: those that went out. */
const sent: readonly State[] = ['accepted', 'uncertain', 'sending'];

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
    const rows: BounceRow[] = [];
    for (const name of names) {
      signal?.throwIfAborted();
      const bytes = await readStart(path.join(folder.path, name));
      const bounce = bytes && (await readBounce(bytes));
      if (!bytes) rows.push({ file: name, result: 'unread' });
      else rows.push({ file: name, ...(bounce ? record(bounce, ledger, now) : { result: 'none' as const }) });
    }
    return rows;
  } finally {
    ledger.close();
  }
}

/** Marks the delivery that a bounce is about. */
function record(bounce: Bounce, ledger: LocalLedger, now: Date): Omit<BounceRow, 'file'> {
  const entry = find(bounce, ledger);
  const { answer, kind } = bounce;
  if (!entry) return { result: 'unknown', answer };
  const about = { recipient: maskAddress(entry.key), period: entry.period, answer };
  if (kind === 'delayed') return { result: 'delayed', ...about };
  if (!sent.includes(entry.state)) return { result: 'known', ...about, state: entry.state };
  const state = states[kind];
  ledger.record(entry, { state, answer, about: bounce.about, changed: now.toISOString() });
  return { result: 'marked', ...about, state };
}

/**
 * By the Message-ID of our mail, which nobody else knows. Without it by the address, and then only the last mail that
 * they got: anybody could write such a file.
 */
function find({ hash, addresses }: Bounce, ledger: LocalLedger): Entry | undefined {
  if (hash !== undefined)
    return ledger.history().find(({ key, edition }) => messageHash(key, edition) === hash);
  const [last] = addresses.flatMap((address) => ledger.history(address));
  return last;
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
