// What somebody who gets mails may ask for: what is known of them, to be forgotten, and to get none any more.
import { usageError } from '../../errors.ts';
import { mailKey } from '../../index.ts';
import type { Database } from '../database/database.ts';
import { ledgerFor } from './ledger.ts';

export const wishes = ['look', 'forget', 'no-mail', 'allow-mail'] as const;
export type Wish = (typeof wishes)[number];

/** `deliveries`: what the ledger knew of them; `changed`: whether anything is otherwise now. */
export type Granted = {
  deliveries: { period: string; state: string; changed: string; answer: string }[];
  changed: boolean;
  /** Whether they want no mail. */
  unwanted: boolean;
};

/**
 * Does what a person asks for, in all operations and periods.
 * @param email an address; for `no-mail` also the number that a one-click unsubscription hands over
 * @throws FactsheetError `wrong-address` (usage)
 */
export async function grantWish(database: Database, wish: Wish, email: string): Promise<Granted> {
  // Nothing is sent here: the ledger is looked at in all its parts.
  const ledger = await ledgerFor(database, '')('look');
  if (!ledger) throw new TypeError('There is no ledger.');
  const key = await mailKey(email.trim(), wish === 'no-mail' ? await ledger.history() : []);
  if (key === undefined) {
    const hint = 'Write it as it stands in the list: name@example.org. Or the number of a mail of ours.';
    throw usageError('wrong-address', 'This is no address, and no number of a mail that is known.', hint);
  }
  const deliveries = (await ledger.history(key)).map(({ period, state, changed, answer }) => {
    return { period, state, changed, answer };
  });
  let changed = false;
  if (wish === 'forget') changed = (await forget(database, key)) || deliveries.length > 0;
  else if (wish !== 'look')
    changed = await ledger.setUnwanted(key, wish === 'no-mail', new Date().toISOString());
  return { deliveries, changed, unwanted: (await ledger.unwanted([key])).has(key) };
}

/** Out of the ledger, and out of plans: what such a plan has not sent yet is not sent. */
async function forget({ transaction }: Database, key: string): Promise<boolean> {
  return transaction(async ({ query }) => {
    const plans = await query(
      `UPDATE factsheet.mail_plan SET people = (
         SELECT coalesce(jsonb_agg(one), '[]') FROM jsonb_array_elements(people) one WHERE lower(trim(one ->> 'email')) <> $1
       ) WHERE EXISTS (SELECT 1 FROM jsonb_array_elements(people) one WHERE lower(trim(one ->> 'email')) = $1) RETURNING id`,
      [key],
    );
    const rows = await query('DELETE FROM factsheet.delivery WHERE key = $1 RETURNING key', [key]);
    return plans.length + rows.length > 0;
  });
}
