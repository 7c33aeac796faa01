// How many mails of each period the servers have taken, and how many came back, for the board.
import type { Sql } from '../database/database.ts';

/** `mails`: so many were taken, the last of them then (ISO 8601), where any were; `bounced`: so many came back after that. */
export type SentOf = { mails: number; bounced: number; last?: string };

/** By period. */
export async function sentIn({ query }: Pick<Sql, 'query'>): Promise<ReadonlyMap<string, SentOf>> {
  const rows = await query(
    `SELECT period, count(*) FILTER (WHERE state = 'accepted')::integer AS mails,
       count(*) FILTER (WHERE state = 'bounced')::integer AS bounced, max(changed) FILTER (WHERE state = 'accepted') AS last
     FROM factsheet.delivery WHERE state IN ('accepted', 'bounced') GROUP BY period`,
  );
  return new Map(
    rows.map(({ period, mails, bounced, last }) => [
      String(period),
      { mails: Number(mails), bounced: Number(bounced), ...(typeof last === 'string' && { last }) },
    ]),
  );
}
