// `factsheet send --forget`: removes a person from the ledger.
import { openLedger } from '../deliver/ledger.ts';
import { readAddress } from '../deliver/recipients-address.ts';
import { maskAddress } from '../deliver/recipients-mask.ts';
import { FactsheetError } from '../errors.ts';
import { ledgerFile } from './send.ts';

/** Whom was removed (masked), and how many deliveries the ledger had of them. */
export type Forgotten = { recipient: string; deliveries: number };

/**
 * Removes a person from the ledger of all operations and periods.
 * @throws FactsheetError for an address that is none, and for the ledger
 */
export function forget({ data, email }: { data: string; email: string }): Forgotten {
  const read = readAddress(email.trim());
  if ('fault' in read) {
    const hint = 'Write it as it stands in the list, like --forget name@example.org.';
    throw new FactsheetError('send-usage', `The address after --forget ${read.fault}.`, {
      hint,
      kind: 'usage',
    });
  }
  const ledger = openLedger(ledgerFile(data), { create: false });
  try {
    return { recipient: maskAddress(read.address), deliveries: ledger?.forget(read.key) ?? 0 };
  } finally {
    ledger?.close();
  }
}
