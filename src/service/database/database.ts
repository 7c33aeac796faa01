// What the service asks of its database: the same of PGlite in this process as of a PostgreSQL server.
import type { ConstructorOptions, Db } from 'pg-boss';

/** A row, as its columns are called. */
export type Row = Record<string, unknown>;

/** Runs statements: the database itself, each by itself, or a transaction. Values stand for `$1`, `$2`, …; JSON is given as text. */
export type Sql = {
  query(statement: string, values?: readonly unknown[]): Promise<Row[]>;
  /** The same for the queue, so that its changes and ours are made together. */
  queue: Db;
};

export type Database = Sql & {
  /** What the queue is opened with. */
  forQueue: ConstructorOptions;
  /** All of the work's changes, or none. It may be begun by several at once, and is not tried again. */
  transaction<Result>(work: (within: Sql) => Promise<Result>): Promise<Result>;
  /**
   * Hears what is said on a channel, a plain name: `told` is called at each word (NOTIFY), and when some may have been missed. It is a
   * hint: where it cannot be had (a pool of connections between), nothing is told. Gives what ends it.
   */
  listen(channel: string, told: () => void): Promise<() => Promise<void>>;
  close(): Promise<void>;
};

/** Statements without values may be several; the rows are those of all of them. */
export type Run = (statement: string, values?: readonly unknown[]) => Promise<Row[]>;

/** `run` as the service and the queue ask it. */
export function sqlOf(run: Run): Sql {
  return {
    query: run,
    queue: { executeSql: async (statement, values) => ({ rows: await run(statement, values) }) },
  };
}

/** Codes of the database and of connections where the service cannot answer, and may soon (PostgreSQL, appendix A). */
const gone = /^(?:08...|57P0[123]|53...|ECONN\w+|EPIPE|ENOTFOUND|ETIMEDOUT)$/;

/** Whether the database did not answer, and may soon. */
export function isAway(error: unknown): boolean {
  const { code = '', message = '' } = error as Partial<NodeJS.ErrnoException>;
  return gone.test(code) || /Connection terminated|timeout exceeded when trying to connect/.test(message);
}
