// `factsheet send --forget`, `--no-mail` and `--allow-mail`: what one person may ask for, in the ledger and its back-ups.
import path from 'node:path';
import { openLedger } from '../../deliver/ledger.ts';
import { backupsOf } from '../../deliver/ledger-faults.ts';
import type { LocalLedger } from '../../deliver/ledger-form.ts';
import { messageHash } from '../../deliver/mail.ts';
import { readAddress } from '../../deliver/recipients-address.ts';
import { maskAddress } from '../../deliver/recipients-mask.ts';
import { FactsheetError, usageError } from '../../errors.ts';
import { ledgerFile } from '../../session/send/sending.ts';

/** What is asked for: out of the ledger, no more mails, mails again. */
export const wishes = ['forget', 'no-mail', 'allow-mail'] as const;
export type Wish = (typeof wishes)[number];

/** Whom it was about (masked), how many deliveries the ledger had of them, and whether anything changed. */
export type Granted = { wish: Wish; recipient: string; deliveries: number; changed: boolean };

/**
 * Does what a person asks for, in all operations and periods, and in every back-up of the ledger: what is brought back
 * from one knows of it too.
 * @param email an address; for `no-mail` also what a one-click unsubscription hands over (see unsubscribeId)
 * @throws FactsheetError for an address that is none, for the ledger, and for a back-up that cannot be changed
 */
export function grant(wish: Wish, { data, email, now }: { data: string; email: string; now: Date }): Granted {
  const file = ledgerFile(data);
  const key = keyOf(wish, email.trim(), file);
  const since = now.toISOString();
  const ask = (ledger: LocalLedger): Pick<Granted, 'deliveries' | 'changed'> => {
    if (wish !== 'forget') {
      return { deliveries: 0, changed: ledger.setUnwanted(key.key, wish === 'no-mail', since) };
    }
    const deliveries = ledger.forget(key.key);
    return { deliveries, changed: deliveries > 0 };
  };
  const done = inLedger(file, wish === 'no-mail', ask) ?? { deliveries: 0, changed: false };
  for (const name of backupsOf(file)) inBackup(path.join(path.dirname(file), name), ask);
  return { wish, recipient: maskAddress(key.address), ...done };
}

function inLedger<T>(file: string, create: boolean, work: (ledger: LocalLedger) => T): T | undefined {
  const ledger = openLedger(file, { create });
  try {
    return ledger && work(ledger);
  } finally {
    ledger?.close();
  }
}

function inBackup(file: string, work: (ledger: LocalLedger) => unknown): void {
  try {
    inLedger(file, false, work);
  } catch (cause) {
    if (!(cause instanceof FactsheetError)) throw cause;
    const hint = `The ledger itself is done. Delete this back-up: ${file}`;
    throw new FactsheetError(
      'backup-unreadable',
      `The person may still stand in a back-up. ${cause.message}`,
      {
        hint,
        cause,
      },
    );
  }
}

function keyOf(wish: Wish, text: string, file: string): { key: string; address: string } {
  if (wish === 'no-mail' && /^[0-9a-f]{40}$/.test(text)) {
    const all = inLedger(file, false, (ledger) => ledger.history()) ?? [];
    const found = all.find(({ key, edition }) => messageHash(key, edition) === text);
    if (found) return { key: found.key, address: found.key };
    const hint =
      'Give the address instead. Perhaps it was sent from another computer, or the person was removed.';
    throw usageError('send-usage', 'No mail of ours has this number.', hint);
  }
  const read = readAddress(text);
  if (!('fault' in read)) return read;
  const hint = `Write it as it stands in the list, like --${wish} name@example.org.`;
  throw usageError('send-usage', `The address after --${wish} ${read.fault}.`, hint);
}
