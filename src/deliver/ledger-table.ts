// The ledger’s tables: what stands in a row, and how rows are written and read.
import { createHmac } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { FactsheetError } from '../errors.ts';
import { jsonIn } from '../values.ts';
import { backUp, giveBack, setAside } from './ledger-backup.ts';
import { damaged, explainLedger } from './ledger-faults.ts';
import { type Entry, type LedgerContents, type LocalLedger, states } from './ledger-form.ts';

/** “FSLG”: what the file says of itself in its head, so that another program's database is never taken for ours. */
export const application = 0x46534c47;
export const version = 2;

/** The tables, made once in a new file. */
export const schema = `
  CREATE TABLE delivery (
    period TEXT NOT NULL,
    key TEXT NOT NULL,
    edition TEXT NOT NULL,
    parts TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN (${states.map((state) => `'${state}'`).join(', ')})),
    attempts INTEGER NOT NULL DEFAULT 0,
    answer TEXT NOT NULL DEFAULT '',
    about TEXT NOT NULL DEFAULT '',
    changed TEXT NOT NULL,
    due TEXT,
    PRIMARY KEY (period, key, edition)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE no_mail (hash TEXT NOT NULL PRIMARY KEY, since TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE secret (salt BLOB NOT NULL) STRICT;
  INSERT INTO secret VALUES (randomblob(32));
  PRAGMA application_id = ${application};
  PRAGMA user_version = ${version};
`;

/** What makes a ledger of form 1 one of form 2: more states, and the list of those who want no mail. */
export const fromFirst = `
  ALTER TABLE delivery RENAME TO earlier;
  ${schema}
  INSERT INTO delivery SELECT period, key, edition, parts, state, attempts, answer, '', changed, due FROM earlier;
  DROP TABLE earlier;
`;

/** The ledger in a database that is open and has the tables. */
export function ledgerIn(database: DatabaseSync, file: string): LocalLedger {
  const all = database.prepare('SELECT * FROM delivery WHERE period = ? ORDER BY key, edition');
  const every = database.prepare(
    'SELECT * FROM delivery WHERE ?1 IS NULL OR key = ?1 ORDER BY changed DESC, period',
  );
  const insert = database.prepare(
    `INSERT INTO delivery (period, key, edition, parts, state, changed) VALUES (?, ?, ?, ?, 'planned', ?)
     ON CONFLICT DO NOTHING`,
  );
  const settle = database.prepare(
    `UPDATE delivery SET state = 'uncertain', answer = ?, changed = ? WHERE state = 'sending'`,
  );
  const forget = database.prepare('DELETE FROM delivery WHERE key = ?');
  const entryOf = (row: Record<string, unknown>) => readEntry(row, file);
  return guarded(file, {
    entries: (period) => all.all(period).map(entryOf),
    history: (key) => every.all(key ?? null).map(entryOf),
    plan: (entries) =>
      within(database, () => {
        for (const { period, key, edition, parts, changed } of entries) {
          insert.run(period, key, edition, JSON.stringify(parts), changed);
        }
      }),
    record: recorder(database, file),
    settle: (changed) => Number(settle.run('The run ended before the answer came.', changed).changes),
    forget: (key) => Number(forget.run(key).changes),
    ...unwantedIn(database),
    prepare(now) {
      backUp(database, file, now);
      setAside(file);
    },
    close() {
      giveBack(file);
      database.close();
    },
  });
}

/** All that stands in a database that is open and has the tables. @throws FactsheetError `ledger-damaged` */
export function contentsOf(database: DatabaseSync, file: string): LedgerContents {
  const entries = database.prepare('SELECT * FROM delivery').all();
  const unwanted = database.prepare('SELECT hash, since FROM no_mail').all();
  const { salt } = database.prepare('SELECT salt FROM secret').get() ?? {};
  if (!(salt instanceof Uint8Array)) throw damaged(file, 'is damaged: it has no salt');
  return {
    entries: entries.map((row) => readEntry(row, file)),
    unwanted: unwanted.map(({ hash, since }) => ({ hash: String(hash), since: String(since) })),
    salt: Buffer.from(salt).toString('hex'),
  };
}

/** Writes down how deliveries go. What went out is written in the room that was kept for it; nothing more goes out then. */
function recorder(database: DatabaseSync, file: string): LocalLedger['record'] {
  const update = database.prepare(
    `UPDATE delivery SET state = ?, answer = ?, about = ?, changed = ?, attempts = coalesce(?, attempts), due = ?
     WHERE period = ? AND key = ? AND edition = ?`,
  );
  let lack: unknown;
  return ({ period, key, edition }, { state, answer, about = '', changed, attempts = null, due = null }) => {
    const write = () =>
      update.run(state, answer, about, changed, attempts, due, period, key, edition).changes === 1;
    if (lack && state === 'sending') throw lack;
    try {
      if (write()) return;
    } catch (error) {
      lack = explainLedger(error, file);
      if (state === 'sending' || (lack as FactsheetError).code !== 'ledger-full') throw lack;
      giveBack(file);
      if (write()) return;
    }
    const hint = 'Please report it: the ledger lost a delivery.';
    throw new FactsheetError('ledger-lost', 'A delivery is not in the ledger.', { hint, kind: 'internal' });
  };
}

/** Those who want no mail, by a keyed hash of their address alone. */
function unwantedIn(database: DatabaseSync): Pick<LocalLedger, 'unwanted' | 'setUnwanted'> {
  const ask = database.prepare('SELECT 1 FROM no_mail WHERE hash = ?');
  const stop = database.prepare('INSERT INTO no_mail VALUES (?, ?) ON CONFLICT DO NOTHING');
  const allow = database.prepare('DELETE FROM no_mail WHERE hash = ?');
  const hash = hasher(database);
  return {
    unwanted: (keys) => new Set(keys.filter((key) => ask.get(hash(key)) !== undefined)),
    setUnwanted: (key, unwanted, since) =>
      (unwanted ? stop.run(hash(key), since) : allow.run(hash(key))).changes === 1,
  };
}

/** A keyed hash of an address: who reads the file alone cannot list those who want no mail, only try addresses. */
function hasher(database: DatabaseSync): (key: string) => string {
  const { salt } = database.prepare('SELECT salt FROM secret').get() ?? {};
  if (!(salt instanceof Uint8Array)) throw new TypeError('The ledger has no salt.');
  return (key) => createHmac('sha256', salt).update(key).digest('hex');
}

/** All of it, or nothing: a full disk in the middle leaves no half. */
function within(database: DatabaseSync, work: () => void): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    work();
    database.exec('COMMIT');
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

/** The ledger, with each fault of the disk in words. */
function guarded(file: string, ledger: LocalLedger): LocalLedger {
  const entries = Object.entries(ledger).map(([name, method]) => {
    const call = (...values: unknown[]) => {
      try {
        return (method as (...values: unknown[]) => unknown)(...values);
      } catch (error) {
        throw explainLedger(error, file);
      }
    };
    return [name, call];
  });
  return Object.fromEntries(entries) as LocalLedger;
}

const partsSchema = z.record(z.string(), z.string());

/** A row as the table's own rules let it be. @throws FactsheetError `ledger-damaged` where its JSON is none */
function readEntry(row: Record<string, unknown>, file: string): Entry {
  const text = (name: string) => String(row[name] ?? '');
  const state = states.find((one) => one === row.state) ?? 'uncertain';
  const parts = partsSchema.safeParse(jsonIn(text('parts')));
  if (!parts.success) throw damaged(file, `is damaged: a delivery of ${text('period')} cannot be read`);
  return {
    period: text('period'),
    key: text('key'),
    edition: text('edition'),
    parts: parts.data,
    state,
    attempts: Number(row.attempts),
    answer: text('answer'),
    about: text('about'),
    changed: text('changed'),
    due: row.due === null ? undefined : text('due'),
  };
}
