// The ledger’s tables: what stands in a row, and how rows are written and read.
import { createHmac } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { FactsheetError } from '../errors.ts';
import { jsonIn } from '../values.ts';
import { backUp, giveBack, setAside } from './ledger-backup.ts';
import { damaged, explainLedger } from './ledger-faults.ts';

/**
 * How far a delivery has come. `planned`: nothing went out. `sending`: the message is on its way, or the run ended while
 * it was. `accepted`: the server took it. `refused`: for good. `full`: their mailbox was full. `retry`: not now.
 * `uncertain`: it went out, and nobody knows whether the server took it. `bounced`: it was taken, and came back.
 */
export const states = [
  'planned',
  'sending',
  'accepted',
  'refused',
  'full',
  'retry',
  'uncertain',
  'bounced',
] as const;
export type State = (typeof states)[number];

/**
 * One delivery: a person (`key`, see Recipient) and an edition. `parts` are the edition's PDFs (language to SHA-256);
 * `answer` is what the server said, without addresses, and `about` what that means (see About); times are ISO 8601; `due`
 * is when to try again.
 */
export type Entry = {
  period: string;
  key: string;
  edition: string;
  parts: Readonly<Record<string, string>>;
  state: State;
  attempts: number;
  answer: string;
  about: string;
  changed: string;
  due: string | undefined;
};

/** What changes when a delivery goes on. */
export type Step = Pick<Entry, 'state' | 'answer' | 'changed'> & {
  about?: string | undefined;
  attempts?: number;
  due?: string | undefined;
};

/** Which delivery it is. */
export type Delivered = Pick<Entry, 'period' | 'key' | 'edition'>;

/** The open ledger. Each change is on the disk when its call comes back; what a disk does not let happen has its own error. */
export type Ledger = {
  /** The deliveries of a period, all editions. */
  entries(period: string): Entry[];
  /** Writes down deliveries that are to be made; one that is known already stays as it is. */
  plan(entries: readonly Pick<Entry, 'period' | 'key' | 'edition' | 'parts' | 'changed'>[]): void;
  record(delivery: Delivered, step: Step): void;
  /** Turns what an earlier run left `sending` into `uncertain`, and gives how many there were. */
  settle(changed: string): number;
  /** The deliveries of a person in all periods, the newest first; or all that there are. */
  history(key?: string): Entry[];
  /** Removes a person from all periods, and from the file's free pages too. Gives how many deliveries there were. */
  forget(key: string): number;
  /** Whether a person wants no mail. It is known by a keyed hash alone, so it outlives `forget`. */
  isUnwanted(key: string): boolean;
  /** Puts a person on the list of those who want no mail, or takes them off it. Gives whether that changed anything. */
  setUnwanted(key: string, unwanted: boolean, since: string): boolean;
  /** To be called before a sending: copies the ledger beside itself, and keeps room on the disk for its answers. */
  prepare(now: Date): void;
  close(): void;
};

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
export function ledgerIn(database: DatabaseSync, file: string): Ledger {
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

/** Writes down how deliveries go. What went out is written in the room that was kept for it; nothing more goes out then. */
function recorder(database: DatabaseSync, file: string): Ledger['record'] {
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
function unwantedIn(database: DatabaseSync): Pick<Ledger, 'isUnwanted' | 'setUnwanted'> {
  const ask = database.prepare('SELECT 1 FROM no_mail WHERE hash = ?');
  const stop = database.prepare('INSERT INTO no_mail VALUES (?, ?) ON CONFLICT DO NOTHING');
  const allow = database.prepare('DELETE FROM no_mail WHERE hash = ?');
  const hash = hasher(database);
  return {
    isUnwanted: (key) => ask.get(hash(key)) !== undefined,
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
function guarded(file: string, ledger: Ledger): Ledger {
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
  return Object.fromEntries(entries) as Ledger;
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
