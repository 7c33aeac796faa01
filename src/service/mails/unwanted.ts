// Those who want no mail, in the service's database: by keyed hashes of their addresses alone.
import { createHmac, randomBytes } from 'node:crypto';
import type { Ledger } from '../../deliver/ledger-form.ts';
import type { Database, Sql } from '../database/database.ts';

/** A ledger that was moved here has brought its own salt, so there may be several. */
async function saltsIn({ query }: Sql): Promise<string[]> {
  const rows = await query('SELECT salt FROM factsheet.ledger_salt ORDER BY created, salt');
  return rows.map(({ salt }) => String(salt));
}

const hash = (key: string, salt: string) =>
  createHmac('sha256', Buffer.from(salt, 'hex')).update(key).digest('hex');

export function unwantedIn(database: Database): Pick<Ledger, 'unwanted' | 'setUnwanted'> {
  const { query } = database;
  return {
    async unwanted(keys) {
      const salts = await saltsIn(database);
      const known = new Map(keys.flatMap((key) => salts.map((salt) => [hash(key, salt), key] as const)));
      const rows = await query(
        'SELECT hash FROM factsheet.no_mail WHERE hash IN (SELECT jsonb_array_elements_text($1::jsonb))',
        [JSON.stringify([...known.keys()])],
      );
      return new Set(rows.map((row) => known.get(String(row.hash)) ?? ''));
    },
    setUnwanted: (key, unwanted, since) =>
      database.transaction(async (within) => {
        await within.query('LOCK TABLE factsheet.ledger_salt IN EXCLUSIVE MODE');
        let salts = await saltsIn(within);
        if (salts.length === 0 && unwanted) {
          salts = [randomBytes(32).toString('hex')];
          await within.query('INSERT INTO factsheet.ledger_salt (salt) VALUES ($1)', salts);
        }
        const hashes = JSON.stringify(salts.map((salt) => hash(key, salt)));
        const known = 'hash IN (SELECT jsonb_array_elements_text($1::jsonb))';
        if (!unwanted) {
          const gone = `DELETE FROM factsheet.no_mail WHERE ${known} RETURNING hash`;
          return (await within.query(gone, [hashes])).length > 0;
        }
        const there = await within.query(`SELECT hash FROM factsheet.no_mail WHERE ${known}`, [hashes]);
        if (there.length > 0) return false;
        await within.query('INSERT INTO factsheet.no_mail (hash, since) VALUES ($1, $2)', [
          hash(key, salts[0] ?? ''),
          since,
        ]);
        return true;
      }),
  };
}
