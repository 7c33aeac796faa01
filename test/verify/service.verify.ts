// The service on Debian's PostgreSQL: the tests that run on the one of npm elsewhere, and a short fault run.
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import { installedPostgres } from '../service/databases.ts';
import { project } from '../support/data.ts';
import { missingPrograms } from './debian.ts';

const run = promisify(execFile);
let postgres = '';

beforeAll(async () => {
  expect(await missingPrograms('pg_lsclusters')).toBeUndefined();
  postgres = (await installedPostgres()) ?? '';
  expect(postgres).not.toBe('');
});

/** @throws Error with what it printed, where it ends with another status than 0 */
async function node(...args: string[]): Promise<string> {
  const env = { ...process.env, FACTSHEET_POSTGRES: postgres };
  const { stdout } = await run(process.execPath, args, { cwd: project, env, maxBuffer: 2 ** 26 });
  return stdout;
}

test('a server and two workers lose nothing and send nothing twice while they are killed and the database is restarted', async () => {
  const told = JSON.parse(
    await node(
      'test/service/fault-run.ts',
      ...'--jobs 8 --kills 1 --restarts 1 --mail-kills 2 --starved 5'.split(' '),
    ),
  );
  expect(told).toMatchObject({
    ...{ jobs: 8, workers: 2, kills: 1, serverKills: 1, restarts: 1, faults: [] },
    ...{ outcomes: { done: 8 }, mails: { plans: 1, people: 5 } },
  });
}, 900_000);

test('jobs, keys and back-ups are as they are on the other database', async () => {
  const vitest = path.join(project, 'node_modules/vitest/vitest.mjs');
  const files = ['jobs', 'keys', 'backup'].map((name) => `test/service/${name}.long.test.ts`);
  const args = ['run', '--config', 'test/vitest.long.config.ts', '--testNamePattern', 'server|PostgreSQL'];
  await node(vitest, ...args, ...files);
}, 900_000);
