// What was asked for under a name of the caller’s own (Idempotency-Key): asked for again it is the same, whatever became of the data
// meanwhile; something else under that name is refused (draft-ietf-httpapi-idempotency-key-header-07).
import { FactsheetError } from '../../errors.ts';
import type { Sql } from '../database/database.ts';
import { asSets, hashOf, hashOfData } from '../store/hash.ts';

/** A name for an ask, and the hash of what was asked for. Those of the program itself have a space in them, and no hash. */
export type Once = { key: string; asked: string };

/** What came of it: a job, a batch, a plan or a schedule. `rest`: the periods of a batch that is not asked for to its end. */
export type Known = { id: string; rest?: string[] };

/** A batch is asked for period by period: what is left of it is written down. */
export const restOfBatches = 'ALTER TABLE factsheet.asked_once ADD rest jsonb';

/**
 * The hash of what was asked for: the order of languages and of files is nothing to it, nor what stands in the data folder.
 * @param way the address that it was sent to
 * @param files those that came with it
 */
export function askedFor(way: string, ask: object, files?: ReadonlyMap<string, Uint8Array>): string {
  const sent = files && Object.fromEntries([...files].map(([name, bytes]) => [name, hashOf(bytes)]));
  return hashOfData({ way, ask: asSets(ask), sent });
}

/** What came of an earlier ask under this name. @throws FactsheetError `asked-otherwise` (usage) */
export async function findOnce(
  { query }: Sql,
  owner: string,
  { key, asked }: Once,
): Promise<Known | undefined> {
  const statement = 'SELECT asked, job, rest FROM factsheet.asked_once WHERE owner = $1 AND key = $2';
  const [row] = await query(statement, [owner, key]);
  if (!row) return undefined;
  if (row.asked !== asked) throw askedOtherwise();
  return { id: String(row.job), ...(Array.isArray(row.rest) && { rest: row.rest }) };
}

/**
 * The same where there was one; else it is written down that this is the first. Of two at once one waits for the other’s transaction.
 * @param known what comes of it
 */
export async function beginOnce(
  within: Sql,
  owner: string,
  once: Once,
  { id, rest }: Known,
): Promise<Known | undefined> {
  const [first] = await within.query(
    `INSERT INTO factsheet.asked_once (owner, key, asked, job, rest) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT DO NOTHING RETURNING job`,
    [owner, once.key, once.asked, id, rest ? JSON.stringify(rest) : null],
  );
  return first ? undefined : findOnce(within, owner, once);
}

/** A batch was asked for to its end. */
export async function endOnce({ query }: Sql, owner: string, { key }: Once): Promise<void> {
  await query('UPDATE factsheet.asked_once SET rest = NULL WHERE owner = $1 AND key = $2', [owner, key]);
}

function askedOtherwise(): FactsheetError {
  const message = 'Something else was asked for under this Idempotency-Key.';
  const hint = 'Give each ask a key of its own: a random number will do.';
  return new FactsheetError('asked-otherwise', message, { hint, kind: 'usage' });
}
