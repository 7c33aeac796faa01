// A PostgreSQL server, by its address.
import { FactsheetError } from '../../errors.ts';
import { type Database, type Run, sqlOf } from './database.ts';
import { listenOn } from './listen.ts';

/** So many connections a process has at most; the queue's own work among them. */
const most = 10;

/**
 * Connects to a server.
 * @param address `postgres://user:password@host:port/database`
 * @param lost told of connections that end by themselves; the next call opens another
 * @throws FactsheetError `no-database` where it is no address, nobody answers there, or nobody lets this user in
 */
export async function openServer(address: string, lost: (error: Error) => void): Promise<Database> {
  // pg reads what it does not know as the name of a database, on a host of its own choice.
  if (!/^(?:postgres(?:ql)?:|socket:|\/)/.test(address)) throw noAddress();
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({
    connectionString: address,
    max: most,
    application_name: 'factsheet',
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
  });
  pool.on('error', lost);
  await pool.query('SELECT 1').catch(async (cause: Error) => {
    await pool.end();
    throw noDatabase(cause);
  });
  const sql = sqlOf(runIn(pool));
  return {
    ...sql,
    forQueue: { db: sql.queue },
    async transaction(work) {
      const client = await pool.connect();
      // A connection that ends while nothing is asked says so by an event, and by the next question.
      client.on('error', lost);
      let broken: Error | undefined;
      try {
        await client.query('BEGIN');
        const result = await work(sqlOf(runIn(client)));
        await client.query('COMMIT');
        return result;
      } catch (error) {
        await client.query('ROLLBACK').catch((cause: Error) => {
          broken = cause;
        });
        throw error;
      } finally {
        client.off('error', lost);
        client.release(broken);
      }
    },
    listen: (channel, told) => listenOn(address, channel, told, lost),
    close: () => pool.end(),
  };
}

type Asked = { query(statement: string, values?: unknown[]): Promise<unknown> };

function runIn(on: Asked): Run {
  return async (statement, values) => {
    const answer = await on.query(statement, values ? [...values] : undefined);
    const answers = (Array.isArray(answer) ? answer : [answer]) as { rows: Record<string, unknown>[] }[];
    return answers.flatMap(({ rows }) => rows);
  };
}

/** Without the address, as below. */
function noAddress(): FactsheetError {
  const hint = 'Write it in full: postgres://user:password@host/database.';
  return new FactsheetError('no-database', 'FACTSHEET_DATABASE_URL is no address of a PostgreSQL.', {
    ...{ hint, kind: 'usage' },
  });
}

/** Without the address: it holds a password. */
export function noDatabase(cause: Error & { code?: string }): FactsheetError {
  const why = cause.message || cause.code || 'no answer';
  const hint =
    'See whether it runs, and whether FACTSHEET_DATABASE_URL has the right host, user, password and name.';
  return new FactsheetError('no-database', `The database cannot be reached: ${why}.`, { hint, cause });
}
