// What programs do with the mails of a period whose data and factsheets lie on the disk: look at the plan, and send just that.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Bounced, BouncesOf } from '../deliver/bounced.ts';
import type { Entry, LedgerContents, OpenLedger } from '../deliver/ledger-form.ts';
import type { MailText } from '../deliver/mail-text.ts';
import type { Row } from '../deliver/recipients-table.ts';
import type { Patience } from '../deliver/smtp.ts';
import type { SmtpSettings } from '../deliver/smtp-server.ts';
import { type Finding, usageError } from '../errors.ts';
import { folderSource } from '../files/folder-source.ts';
import { periodsIn, requireOwn } from './periods.ts';
import type { DkimSettings } from './send/dkim.ts';
import type { MailServerLook, MailsLook } from './send/look.ts';
import type { Reminded, Reminding } from './send/remind.ts';
import type { SendCounts, SendOptions, Sent } from './send/sending.ts';

/** A list of recipients: a row a person, and the lines that faults are told by. */
export type MailingRow = Row;

/**
 * How mails leave: the mail server, and the key that they are signed with. Secrets: they are shown to nobody. `pace`: how long (ms) the
 * next mail waits, where others send by the same server; not given, this sending goes by itself.
 */
export type MailSettings = {
  smtp: SmtpSettings;
  dkim?: DkimSettings;
  perMinute?: number;
  pace?: ((perMinute: number) => Promise<number>) | undefined;
  patience?: Patience;
};

/**
 * A sending. `output`: the folder that files were written to (absolute); `rows`: who is on the list; `from` and `link`: the sender's
 * address and the web folder that links lead to, in place of the operation's own. `correction`: those who have
 * an earlier factsheet get this one, called a correction; `resendUncertain`: what may have arrived goes out again;
 * `retryRefused`: what was refused or came back is tried again. `ledger`: not given, that of the data folder.
 * `root`: where the data are read from in place of the folder; `made`: what was made, in place of what lies in `output`; `only`: addresses.
 * `confirmed`: the plan that was agreed to before; what it still leaves is sent then.
 */
export type Mailing = {
  output?: string;
  rows: readonly MailingRow[];
  settings: MailSettings;
  ledger?: OpenLedger | undefined;
} & Pick<
  SendOptions,
  'from' | 'link' | 'correction' | 'resendUncertain' | 'retryRefused' | 'root' | 'made' | 'confirmed'
> & { only?: readonly string[]; limit?: number | undefined };

/**
 * The list in a file, row by row: CSV, with commas, semicolons or tabs. What is wrong with a row is told by `mailingFaults`.
 * @param shown how its owner calls it
 */
export async function readMailingList(
  bytes: Uint8Array,
  shown: string,
): Promise<{ rows: readonly MailingRow[]; findings: readonly Finding[] }> {
  const { readTable } = await import('../deliver/recipients-table.ts');
  return readTable(bytes, shown);
}

/** What is wrong with the rows of a list, each with its line. @param languages the operation's */
export async function mailingFaults(
  rows: readonly MailingRow[],
  languages: readonly string[],
): Promise<readonly Finding[]> {
  const { recipientsIn } = await import('../deliver/recipients.ts');
  return recipientsIn({ rows, findings: [] }, listName, languages).findings;
}

/** The name of the mail server; or why mails cannot leave. */
export async function mailServer({ smtp }: MailSettings): Promise<MailServerLook> {
  const { serverOf } = await import('./send/look.ts');
  return serverOf(smtp);
}

/**
 * The plan of a sending: nothing is sent.
 * @param data the data folder @param id `azerbaijan/2025-03`
 * @throws FactsheetError `unknown-period`, `is-example` (usage), `recipients-faulty`, `edition-…`, and for the ledger
 */
export async function planMails(data: string, id: string, mailing: Mailing): Promise<MailsLook> {
  const { lookAtMails } = await import('./send/look.ts');
  return lookAtMails(await optionsOf(data, id, mailing));
}

/** A mail of the plan's `kinds`, by its index: its subject, its words, and its HTML with its pictures inside; nothing where there is none. Throws as `planMails`. */
export async function previewMail(
  data: string,
  id: string,
  { index, ...mailing }: Mailing & { index: number },
): Promise<MailText | undefined> {
  const look = await import('./send/look.ts');
  return look.previewMail(await optionsOf(data, id, mailing), index);
}

/**
 * Sends the plan that has this mark, and no other; or what is left of one that was agreed to before. Whenever it ends, who got a mail is known, and gets no second one.
 * @param signal stops it when the mails that are on their way have arrived
 * @throws FactsheetError as `planMails`; `plan-changed`, `needs-correction`; for what is missing to send
 */
export async function sendMails(
  data: string,
  id: string,
  { mark, signal, ...mailing }: Mailing & { mark?: string; signal?: AbortSignal },
  progress: (counts: SendCounts) => void,
): Promise<Sent> {
  const { send } = await import('./send/send.ts');
  return send({ ...(await optionsOf(data, id, mailing)), confirm: true, mark, signal }, progress);
}

/**
 * By what the ledger knows a person. @param text their address, or the number of one of the mails that are known
 * @returns nothing where it is neither
 */
export async function mailKey(
  text: string,
  known: readonly Pick<Entry, 'key' | 'edition'>[] = [],
): Promise<string | undefined> {
  const { readAddress } = await import('../deliver/recipients-address.ts');
  const { messageHash } = await import('../deliver/mail.ts');
  if (/^[0-9a-f]{40}$/.test(text))
    return known.find(({ key, edition }) => messageHash(key, edition) === text)?.key;
  const read = readAddress(text);
  return 'fault' in read ? undefined : read.key;
}

/** Reads mails that came back, one after another, and has marked whom each did not reach. */
export async function readBounces(mails: readonly Uint8Array[], of: BouncesOf): Promise<Bounced[]> {
  const { openBounces } = await import('../deliver/bounced.ts');
  const mark = openBounces(of, () => new Date());
  const results: Bounced[] = [];
  for (const mail of mails) results.push(await mark(mail));
  return results;
}

/**
 * Sends the reminder of a day to everybody of an office who has not got it yet.
 * @throws FactsheetError `sender-address`, `recipients-faulty`, `smtp-…`, `dkim-…` (usage), `ledger-…`
 */
export async function remindByMail({
  settings,
  ...reminding
}: Reminding & { settings: MailSettings }): Promise<Reminded> {
  const { sendReminders } = await import('./send/remind.ts');
  return sendReminders({ ...reminding, ...waysOf(settings) });
}

/**
 * All that the ledger of a data folder holds, and the SHA-256 (hex) of its file; the file stays as it is.
 * @returns nothing where there is none
 * @throws FactsheetError `ledger-busy` while mails are sent by it; `ledger-damaged` and the like for what the file is
 */
export async function readMailLedger(
  data: string,
): Promise<(LedgerContents & { hash: string; file: string }) | undefined> {
  const { readLedger } = await import('../deliver/ledger.ts');
  const { ledgerFile } = await import('./send/sending.ts');
  const file = ledgerFile(path.resolve(data));
  const contents = readLedger(file);
  if (!contents) return undefined;
  const hash = createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
  return { ...contents, hash, file };
}

/** From now on a service keeps the ledger of a data folder: nothing is sent by the one in the folder any more. */
export async function leaveMailLedger(data: string): Promise<void> {
  const { markMoved } = await import('../deliver/ledger-moved.ts');
  const { ledgerFile } = await import('./send/sending.ts');
  markMoved(ledgerFile(path.resolve(data)), new Date());
}

const listName = 'recipients';

async function optionsOf(data: string, id: string, mailing: Mailing): Promise<SendOptions> {
  const { rows, output, settings, ...wishes } = mailing;
  const folder = folderSource(path.resolve(data));
  const root = mailing.root ?? folder;
  const period = (await periodsIn(root))?.find((one) => one.id === id);
  if (!period) {
    const hint = 'Choose one that is there.';
    throw usageError('unknown-period', `There is no period “${id}”.`, hint);
  }
  requireOwn(period);
  const { recipientsIn } = await import('../deliver/recipients.ts');
  return {
    ...wishes,
    ...{ project: path.resolve(import.meta.dirname, '../..'), data: folder.folder, period, output },
    to: {
      shown: listName,
      read: async (languages) => recipientsIn({ rows, findings: [] }, listName, languages),
    },
    ...{ confirm: false, only: wishes.only ?? [], verbose: false, ...waysOf(settings) },
  };
}

/** How mails leave, and by which clock. */
function waysOf({ smtp, dkim, perMinute, pace, patience }: MailSettings) {
  const clock: SendOptions['clock'] = {
    now: Date.now,
    sleep: (milliseconds, stop) => wait(milliseconds, undefined, { signal: stop }).catch(() => undefined),
  };
  const limits = { ...(perMinute !== undefined && { perMinute }), ...(pace && { pace }) };
  return { smtp, dkim, patience, clock, limits };
}
