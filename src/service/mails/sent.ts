// How many mails of each period the servers have taken, for the board.
import type { Sql } from '../database/database.ts';

/** By period: so many mails were taken, the last of them then (ISO 8601). */
export async function sentIn({ query }: Sql): Promise<ReadonlyMap<string, { mails: number; last: string }>> {
  const rows = await query(
    `SELECT period, count(*)::integer AS mails, max(changed) AS last FROM factsheet.delivery
     WHERE state = 'accepted' GROUP BY period`,
  );
  return new Map(
    rows.map(({ period, mails, last }) => [String(period), { mails: Number(mails), last: String(last) }]),
  );
}
