// The ledger of mails in the service's database: one run at a time sends for an operation, and one that was taken for dead begins
// nothing more, even if it lives.
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import type { Entry, Ledger, OpenLedger } from '../../deliver/ledger-form.ts';
import { FactsheetError } from '../../errors.ts';
import { deliveryStates } from '../../index.ts';
import { type Database, isAway, type Row } from '../database/database.ts';
import { unwantedIn } from './unwanted.ts';

/** A run that has not been heard of for so long (s) is dead; it says so often (s) that it lives. */
const patience = 30;
const beat = 5;

/** So long (ms) it is tried again to write down what became of a mail, while the database is away. */
const longestAway = 60_000;

/**
 * What opens the ledger for what is sent in an operation, or for another kind of mails of its own.
 * @param scope the operation @param holder who sends: one that died is taken over by its own like at once
 */
export function ledgerFor(database: Database, scope: string, holder: string = randomUUID()): OpenLedger {
  return async (what) => {
    if (what === 'look') return ledgerIn(database, scope);
    const run = randomUUID();
    const taken = await database.query(
      `INSERT INTO factsheet.mail_run AS own (scope, run, holder) VALUES ($1, $2, $3)
       ON CONFLICT (scope) DO UPDATE SET run = excluded.run, holder = excluded.holder, beat = now()
       WHERE own.holder = excluded.holder OR own.beat < now() - make_interval(secs => ${patience}) RETURNING run`,
      [scope, run, holder],
    );
    if (taken.length === 0) throw busy();
    return ledgerIn(database, scope, run);
  };
}

/** @param run the one that sends; not given: nobody does, and nothing can be begun */
function ledgerIn(database: Database, scope: string, run?: string): Ledger {
  const { query } = database;
  const living =
    run === undefined
      ? undefined
      : setInterval(() => {
          const statement = 'UPDATE factsheet.mail_run SET beat = now() WHERE scope = $1 AND run = $2';
          query(statement, [scope, run]).catch(() => undefined);
        }, beat * 1000).unref();
  return {
    async entries(period) {
      const statement = 'SELECT * FROM factsheet.delivery WHERE period = $1 ORDER BY key, edition';
      return (await query(statement, [period])).map(entryOf);
    },
    async history(key) {
      const statement = `SELECT * FROM factsheet.delivery WHERE $1::text IS NULL OR key = $1
        ORDER BY changed DESC, period`;
      return (await query(statement, [key ?? null])).map(entryOf);
    },
    async plan(entries) {
      await query(
        `INSERT INTO factsheet.delivery (period, key, edition, parts, state, changed, scope)
         SELECT period, key, edition, parts, 'planned', changed, $2 FROM jsonb_to_recordset($1::jsonb)
           AS one (period text, key text, edition text, parts jsonb, changed text)
         ON CONFLICT DO NOTHING`,
        [JSON.stringify(entries), scope],
      );
    },
    async record({ period, key, edition }, { state, answer, about = '', changed, attempts, due }) {
      const values = [period, key, edition, state, answer, about, changed, attempts ?? null, due ?? null];
      const statement = state === 'sending' ? begin : goOn;
      const written = await patiently(() => query(statement, [...values, scope, run ?? null]));
      if (written.length === 0) throw state === 'sending' ? taken() : lost();
    },
    async settle(changed) {
      const answer = 'The run ended before the answer came.';
      const statement = `UPDATE factsheet.delivery SET state = 'uncertain', answer = $3, changed = $4
        WHERE scope = $1 AND state = 'sending' AND run IS DISTINCT FROM $2 RETURNING key`;
      return (await query(statement, [scope, run ?? null, answer, changed])).length;
    },
    async forget(key) {
      return (await query('DELETE FROM factsheet.delivery WHERE key = $1 RETURNING key', [key])).length;
    },
    ...unwantedIn(database),
    prepare: () => undefined,
    async close() {
      clearInterval(living);
      if (run === undefined) return;
      const statement = 'DELETE FROM factsheet.mail_run WHERE scope = $1 AND run = $2';
      // Who cannot say that it has ended is taken for dead after a while.
      await query(statement, [scope, run]).catch(() => undefined);
    },
  };
}

const change = `UPDATE factsheet.delivery SET state = $4, answer = $5, about = $6, changed = $7,
  attempts = coalesce($8::integer, attempts), due = $9`;
const one = 'period = $1 AND key = $2 AND edition = $3';

/** A mail is begun by the run that has the turn. Who takes the turn waits for this statement, and sees what it has written. */
const begin = `WITH own AS (UPDATE factsheet.mail_run SET beat = now() WHERE scope = $10 AND run = $11 RETURNING run)
  ${change}, run = $11 WHERE ${one} AND EXISTS (SELECT 1 FROM own) RETURNING key`;

/** How it ended says the run that has begun it, also after its turn; of what was not begun, the run that has the turn. */
const goOn = `${change} WHERE ${one} AND (run = $11
  OR EXISTS (SELECT 1 FROM factsheet.mail_run own WHERE own.scope = $10 AND own.run = $11)) RETURNING key`;

/** Tries again while the database is away: what went out has to be written down. */
async function patiently<Result>(work: () => Promise<Result>): Promise<Result> {
  const end = performance.now() + longestAway;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isAway(error) || performance.now() > end) throw error;
      await wait(250);
    }
  }
}

const row = z.object({
  period: z.string(),
  key: z.string(),
  edition: z.string(),
  parts: z.record(z.string(), z.string()),
  state: z.enum(deliveryStates),
  attempts: z.number(),
  answer: z.string(),
  about: z.string(),
  changed: z.string(),
  due: z.string().nullable(),
  plan: z.string().nullable(),
});

/** @throws FactsheetError `database-damaged` */
export function entryOf(found: Row): Entry {
  const read = row.safeParse(found);
  if (!read.success) {
    const hint = 'Restore the database from a copy.';
    throw new FactsheetError('database-damaged', 'A delivery cannot be read in the database.', { hint });
  }
  const { due, plan, ...entry } = read.data;
  return { ...entry, due: due ?? undefined, ...(plan !== null && { plan }) };
}

function busy(): FactsheetError {
  const message = 'Mails of this operation are being sent already.';
  const hint = 'Wait until that has ended, then look at the plan again.';
  return new FactsheetError('ledger-busy', message, { hint });
}

function taken(): FactsheetError {
  const message = 'Another run sends in the place of this one, which was taken for dead.';
  const hint = 'Nobody gets the factsheet twice. Look at the plan again.';
  return new FactsheetError('ledger-taken', message, { hint });
}

function lost(): FactsheetError {
  const hint = 'Somebody was taken out of the ledger while it was sent to them; else report it.';
  return new FactsheetError('ledger-lost', 'A delivery is not in the ledger.', { hint, kind: 'internal' });
}
