// The ledger’s one table: what stands in a row, and how rows are written and read.
import type { DatabaseSync } from 'node:sqlite';
import { FactsheetError } from '../errors.ts';

/**
 * How far a delivery has come. `planned`: nothing went out. `sending`: the message is on its way, or the run ended while
 * it was. `accepted`: the server took it. `refused`: for good. `retry`: not now. `uncertain`: it went out, and nobody
 * knows whether the server took it.
 */
export const states = ['planned', 'sending', 'accepted', 'refused', 'retry', 'uncertain'] as const;
export type State = (typeof states)[number];

/**
 * One delivery: a person (`key`, see Recipient) and an edition. `parts` are the edition's PDFs (language to SHA-256);
 * `answer` is what the server said, without addresses; times are ISO 8601; `due` is when to try again.
 */
export type Entry = {
  period: string;
  key: string;
  edition: string;
  parts: Readonly<Record<string, string>>;
  state: State;
  attempts: number;
  answer: string;
  changed: string;
  due: string | undefined;
};

/** What changes when a delivery goes on. */
export type Step = Pick<Entry, 'state' | 'answer' | 'changed'> & {
  attempts?: number;
  due?: string | undefined;
};

/** The open ledger. Each change is on the disk when its call comes back. */
export type Ledger = {
  /** The deliveries of a period, all editions. */
  entries(period: string): Entry[];
  /** Writes down deliveries that are to be made; one that is known already stays as it is. */
  plan(entries: readonly Pick<Entry, 'period' | 'key' | 'edition' | 'parts' | 'changed'>[]): void;
  mark(delivery: Pick<Entry, 'period' | 'key' | 'edition'>, step: Step): void;
  /** Turns what an earlier run left `sending` into `uncertain`, and gives how many there were. */
  settle(changed: string): number;
  /** Removes a person from all periods, and from the file's free pages too. Gives how many deliveries there were. */
  forget(key: string): number;
  close(): void;
};

/** “FSLG”: what the file says of itself in its head, so that another program's database is never taken for ours. */
export const application = 0x46534c47;
export const version = 1;

/** The table, made once in a new file. */
export const schema = `
  CREATE TABLE delivery (
    period TEXT NOT NULL,
    key TEXT NOT NULL,
    edition TEXT NOT NULL,
    parts TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN (${states.map((state) => `'${state}'`).join(', ')})),
    attempts INTEGER NOT NULL DEFAULT 0,
    answer TEXT NOT NULL DEFAULT '',
    changed TEXT NOT NULL,
    due TEXT,
    PRIMARY KEY (period, key, edition)
  ) STRICT, WITHOUT ROWID;
  PRAGMA application_id = ${application};
  PRAGMA user_version = ${version};
`;

/** The ledger in a database that is open and has the table. */
export function ledgerIn(database: DatabaseSync): Ledger {
  const all = database.prepare('SELECT * FROM delivery WHERE period = ? ORDER BY key, edition');
  const insert = database.prepare(
    `INSERT INTO delivery (period, key, edition, parts, state, changed) VALUES (?, ?, ?, ?, 'planned', ?)
     ON CONFLICT DO NOTHING`,
  );
  const update = database.prepare(
    `UPDATE delivery SET state = ?, answer = ?, changed = ?, attempts = coalesce(?, attempts), due = ?
     WHERE period = ? AND key = ? AND edition = ?`,
  );
  const settle = database.prepare(
    `UPDATE delivery SET state = 'uncertain', answer = ?, changed = ? WHERE state = 'sending'`,
  );
  const forget = database.prepare('DELETE FROM delivery WHERE key = ?');
  return {
    entries: (period) => all.all(period).map(entryOf),
    plan(entries) {
      database.exec('BEGIN IMMEDIATE');
      for (const { period, key, edition, parts, changed } of entries) {
        insert.run(period, key, edition, JSON.stringify(parts), changed);
      }
      database.exec('COMMIT');
    },
    mark({ period, key, edition }, { state, answer, changed, attempts, due }) {
      const { changes } = update.run(
        state,
        answer,
        changed,
        attempts ?? null,
        due ?? null,
        period,
        key,
        edition,
      );
      if (changes === 1) return;
      const hint = 'Please report it: the ledger lost a delivery.';
      throw new FactsheetError('ledger-lost', 'A delivery is not in the ledger.', { hint, kind: 'internal' });
    },
    settle: (changed) => Number(settle.run('The run ended before the answer came.', changed).changes),
    forget: (key) => Number(forget.run(key).changes),
    close: () => database.close(),
  };
}

/** A row as the table's own rules let it be. */
function entryOf(row: Record<string, unknown>): Entry {
  const text = (name: string) => String(row[name] ?? '');
  const state = states.find((one) => one === row.state) ?? 'uncertain';
  return {
    period: text('period'),
    key: text('key'),
    edition: text('edition'),
    parts: JSON.parse(text('parts')) as Record<string, string>,
    state,
    attempts: Number(row.attempts),
    answer: text('answer'),
    changed: text('changed'),
    due: row.due === null ? undefined : text('due'),
  };
}
