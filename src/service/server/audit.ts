// Who did what, for whoever has to answer for it: keys by their id, jobs and periods by theirs; no words of texts.
import type { Row, Sql } from '../database/database.ts';

/** What is written down. */
export type Act =
  | 'asked'
  | 'cancelled'
  | 'given-back'
  | 'fetched'
  | 'key-made'
  | 'key-revoked'
  | 'schedule-made'
  | 'schedule-removed'
  | 'exported'
  | 'erased'
  | ('webhook-made' | 'webhook-removed')
  | ('signed-in' | 'signed-out' | 'roles-given' | 'person-forgotten')
  | ('mail-stopped' | 'mail-allowed')
  | 'bounces-read'
  | ('planned' | 'confirmed' | 'mail-server-set' | 'mail-server-removed')
  | ('approved' | 'withdrew' | 'sent' | 'made' | 'begun');

export type Entry = { at: string; who: string; act: Act; about: string };

export type Audit = {
  /** Written before the answer goes out: what cannot be written down is not done. */
  note(who: string, act: Act, about: string): Promise<void>;
  /** The newest first; `before` goes on from an earlier answer. */
  list(limit: number, before?: string): Promise<Entry[]>;
  /** All that one has done, and what was done about them, the newest first. @param about how others’ entries call them */
  of(who: string, about?: string): Promise<Entry[]>;
};

export function openAudit({ query }: Pick<Sql, 'query'>): Audit {
  return {
    async note(who, act, about) {
      await query('INSERT INTO factsheet.audit (who, act, about) VALUES ($1, $2, $3)', [who, act, about]);
    },
    async list(limit, before) {
      const statement = `SELECT at, who, act, about FROM factsheet.audit
        WHERE $2::timestamptz IS NULL OR at < $2 ORDER BY at DESC LIMIT $1`;
      const rows = await query(statement, [limit, before ?? null]);
      return rows.map(entryOf);
    },
    async of(who, about = who) {
      const statement = `SELECT at, who, act, about FROM factsheet.audit
        WHERE who = $1 OR about = $2 OR starts_with(about, $2 || ': ') ORDER BY at DESC`;
      return (await query(statement, [who, about])).map(entryOf);
    },
  };
}

function entryOf({ at, who, act, about }: Row): Entry {
  return { at: (at as Date).toISOString(), who: String(who), act: act as Act, about: String(about) };
}
