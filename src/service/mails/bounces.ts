// Mails that came back to an office: what the ledger of its operation makes of them.
import type { Entry, Step } from '../../deliver/ledger-form.ts';
import { type Bounced, readBounces } from '../../index.ts';
import type { Database } from '../database/database.ts';
import { entryOf } from './ledger.ts';

/**
 * Reads mails one after another, and marks whom each did not reach. Mails of other operations are not in this ledger.
 * @param mails each as it came (RFC 5322)
 */
export async function markBounces(
  { query }: Pick<Database, 'query'>,
  operation: string,
  mails: readonly Uint8Array[],
): Promise<Bounced[]> {
  const rows = await query(
    `SELECT * FROM factsheet.delivery WHERE split_part(period, '/', 1) = $1 ORDER BY changed DESC, period`,
    [operation],
  );
  const record = async ({ period, key, edition }: Entry, { state, answer, about = '', changed }: Step) => {
    const statement = `UPDATE factsheet.delivery SET state = $4, answer = $5, about = $6, changed = $7, due = NULL
      WHERE period = $1 AND key = $2 AND edition = $3 AND state IN ('accepted', 'uncertain', 'sending') RETURNING key`;
    return (await query(statement, [period, key, edition, state, answer, about, changed])).length === 1;
  };
  return readBounces(mails, { entries: rows.map(entryOf), record });
}
