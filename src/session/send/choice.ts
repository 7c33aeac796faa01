// What `factsheet send` may be asked together, and whom of the list it means.
import type { Recipient } from '../../deliver/recipients.ts';
import { readAddress } from '../../deliver/recipients-address.ts';
import { maskAddress } from '../../deliver/recipients-mask.ts';
import type { Planned } from '../../deliver/send-plan.ts';
import { FactsheetError, usageError } from '../../errors.ts';

type Asked = {
  confirm: boolean;
  preview?: string | undefined;
  testTo?: string | undefined;
  limit?: number | undefined;
};

/** Throws FactsheetError `send-usage` for options that contradict each other. */
export function checkUsage({ confirm, preview, testTo, limit }: Asked): void {
  if (preview !== undefined && confirm) {
    throw usage('--preview writes the mails as files; --confirm sends them.', 'Leave one of the two out.');
  }
  if (preview !== undefined && testTo !== undefined) {
    throw usage('--preview and --test-to are two ways to try.', 'Leave one of the two out.');
  }
  if (limit !== undefined && !(Number.isInteger(limit) && limit > 0)) {
    const hint = 'Write how many mails may go out, like --limit 10.';
    throw usage('--limit is not a whole number above 0.', hint);
  }
  const fault = testTo === undefined ? undefined : readAddress(testTo);
  if (fault && 'fault' in fault) {
    const hint = 'Write your own, like --test-to name@example.org.';
    throw usage(`The address after --test-to ${fault.fault}.`, hint);
  }
}

/** The keys of the addresses that --only names; all are in the list. */
export function chosenKeys(
  only: readonly string[],
  recipients: readonly Recipient[],
): ReadonlySet<string> | undefined {
  if (only.length === 0) return undefined;
  const known = new Set(recipients.map(({ key }) => key));
  const keys = only.map((address) => {
    const read = readAddress(address.trim());
    if (!('fault' in read) && known.has(read.key)) return read.key;
    const hint = 'Name addresses that are in the list, with commas between them.';
    throw usage(`${maskAddress(address)} is not in the list.`, hint);
  });
  return new Set(keys);
}

/** A correction has to be called one: throws FactsheetError `needs-correction` where somebody would get one. */
export function needsCorrection(plan: readonly Planned[]): void {
  const count = plan.filter(({ what, correction }) => what === 'send' && correction).length;
  if (count === 0) return;
  const who = count === 1 ? 'One recipient has' : `${count} recipients have`;
  const hint = 'If they shall get this one too, say --correction: the subject then begins with that word.';
  throw new FactsheetError('needs-correction', `${who} an earlier edition of this factsheet.`, { hint });
}

function usage(message: string, hint: string): FactsheetError {
  return usageError('send-usage', message, hint);
}
