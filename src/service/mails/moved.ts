// Takes the ledger of a data folder over into the database, once: with all of it, or not at all.
import type { LedgerContents, OpenLedger } from '../../deliver/ledger-form.ts';
import { leaveMailLedger, readMailLedger } from '../../index.ts';
import type { Database, Sql } from '../database/database.ts';
import type { Log } from '../seen/log.ts';
import { ledgerFor } from './ledger.ts';

/**
 * Takes over what stands in the ledger of a data folder. The file stays as it is, and says beside itself that it is no longer the one
 * that counts. What the database knows of a mail already goes before.
 * @param data the data folder (absolute)
 * @throws FactsheetError `ledger-busy`, `ledger-damaged` and the like: nothing was taken over then
 */
export async function moveLedger(database: Database, data: string, log: Log): Promise<void> {
  const ledger = await readMailLedger(data);
  if (!ledger) return;
  const { hash, file, entries, unwanted } = ledger;
  const isNew = await database.transaction(async (within) => {
    const first = await within.query(
      `INSERT INTO factsheet.ledger_moved (hash, deliveries) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING hash`,
      [hash, entries.length],
    );
    if (first.length > 0) await take(within, ledger);
    return first.length > 0;
  });
  await leaveMailLedger(data);
  if (isNew) {
    const said = { ledger: file, deliveries: entries.length, unwanted: unwanted.length };
    log.info(said, 'the ledger of mails was taken over into the database; its file stays as it was');
  }
}

/** A mail that was on its way when the file was left is uncertain. */
async function take({ query }: Sql, { entries, unwanted, salt }: LedgerContents): Promise<void> {
  const rows = entries.map(({ period, state, due = null, ...entry }) => {
    const now = state === 'sending' ? 'uncertain' : state;
    return { ...entry, period, due, state: now, scope: period.split('/')[0] ?? '' };
  });
  await query(
    `INSERT INTO factsheet.delivery AS known
       (period, key, edition, parts, state, attempts, answer, about, changed, due, scope)
     SELECT period, key, edition, parts, state, attempts, answer, about, changed, due, scope
     FROM jsonb_to_recordset($1::jsonb) AS one (period text, key text, edition text, parts jsonb, state text,
       attempts integer, answer text, about text, changed text, due text, scope text)
     ON CONFLICT (period, key, edition) DO UPDATE SET state = excluded.state, attempts = excluded.attempts,
       answer = excluded.answer, about = excluded.about, changed = excluded.changed, due = excluded.due
       WHERE known.state IN ('planned', 'retry', 'full')`,
    [JSON.stringify(rows)],
  );
  await query('INSERT INTO factsheet.ledger_salt (salt) VALUES ($1) ON CONFLICT DO NOTHING', [salt]);
  await query(
    `INSERT INTO factsheet.no_mail (hash, since)
     SELECT hash, since FROM jsonb_to_recordset($1::jsonb) AS one (hash text, since text) ON CONFLICT DO NOTHING`,
    [JSON.stringify(unwanted)],
  );
}

/** From now on mails are sent by the service. Where the folder cannot be written to, nobody can send by it either. */
export async function takeOver(data: string): Promise<void> {
  await leaveMailLedger(data).catch(() => undefined);
}

/** The ledger of each operation, as the service keeps it; once it sends, the data folder says so. */
export function ledgersOf(
  database: Database,
  data: string,
): (operation: string, holder?: string) => OpenLedger {
  return (operation, holder) => {
    const open = ledgerFor(database, operation, holder);
    return async (what) => {
      if (what === 'send') await takeOver(data);
      return open(what);
    };
  };
}
