// A schedule that is interrupted in the middle: another server goes on with the rest, and does none twice. Over both databases.
import { appendFile, cp, rm } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSession } from '../../src/index.ts';
import type { Database } from '../../src/service/database/database.ts';
import { timed } from '../../src/service/jobs/queue.ts';
import { type Office, openOffice } from '../../src/service/office.ts';
import { openAudit } from '../../src/service/server/audit.ts';
import { openKeys } from '../../src/service/server/keys.ts';
import type { Parts } from '../../src/service/server/parts.ts';
import { openRoom } from '../../src/service/server/room.ts';
import { runTimed } from '../../src/service/server/schedules.ts';
import { openStored } from '../../src/service/store/stored.ts';
import { project, temporaryFolder } from '../support/data.ts';
import { databases, operator } from './both.ts';
import { openPostgres } from './databases.ts';
import { silent } from './offices.ts';

/** A server that is killed when it has taken so many jobs in: what it does then never comes to an end. */
function killedAfter(database: Database, jobs: number): { database: Database; killed: Promise<void> } {
  const killed = Promise.withResolvers<void>();
  let left = jobs;
  const transaction: Database['transaction'] = (work) => {
    left -= 1;
    if (left >= 0) return database.transaction(work);
    killed.resolve();
    return new Promise(() => undefined);
  };
  return { database: { ...database, transaction }, killed: killed.promise };
}

describe.each(databases)('on a database that is %s', (kind) => {
  it('goes on with the rest, whatever has changed in the data folder meanwhile', async () => {
    const postgres = kind === 'server' ? await openPostgres() : undefined;
    const [store, data] = [await temporaryFolder(), await temporaryFolder()];
    const operations = ['azerbaijan', 'georgia', 'moldova'];
    for (const operation of operations)
      await cp(path.join(project, 'data', 'azerbaijan'), path.join(data, operation), { recursive: true });
    const given = postgres ? { address: postgres.address } : { store };
    const office = await openOffice({ project, ...given, seconds: 60, log: silent });
    await using session = openSession({ files: data, shown: 'data' });
    const server = (database: Database): Parts => {
      const own: Office = { ...office, database };
      const parts = {
        office: own,
        session,
        data,
        stored: openStored(session, data),
        room: openRoom(),
        log: silent,
      };
      return { ...parts, keys: openKeys(database, operator), audit: openAudit(database) } as unknown as Parts;
    };
    const { database, boss } = office;
    const jobs = () =>
      database.query(`SELECT request ->> 'period' AS period, batch FROM factsheet.job ORDER BY created`);
    try {
      const id = await boss.send(timed, { owner: 'operator', schedule: 'x', batch: { kind: 'check' } });
      const state = async () => (await boss.getJobById(timed, String(id)))?.state;
      const first = killedAfter(database, 1);
      void runTimed(server(first.database));
      await first.killed;
      expect(await jobs()).toEqual([{ period: 'azerbaijan/2024-09', batch: id }]);
      await appendFile(path.join(data, 'azerbaijan', '2024-09', 'figures.yaml'), '\n# changed\n');
      const later = (operation: string) => path.join(data, operation, '2025-01');
      await cp(path.join(data, 'georgia', '2024-09'), later('georgia'), { recursive: true });
      await rm(path.join(data, 'moldova'), { recursive: true });
      // Nobody has heard of that server for a while.
      const silence = `UPDATE pgboss.job SET heartbeat_on = now() - interval '1 hour', started_on = now() - interval '1 hour' WHERE id = $1`;
      await database.query(silence, [id]);
      await expect.poll(state, { timeout: 20_000, interval: 100 }).toBe('retry');
      await database.query('UPDATE pgboss.job SET start_after = now() WHERE id = $1', [id]);
      await runTimed(server(database));
      const all = ['azerbaijan/2024-09', 'georgia/2024-09'];
      expect(await jobs()).toEqual(all.map((period) => ({ period, batch: id })));
      expect(await state()).toBe('completed');
    } finally {
      await office.close();
      await postgres?.close();
    }
  });
});
