// Files that two have to do with at once: who names one keeps it, whatever another takes away, and whenever a process is killed.
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Database, Sql } from '../../src/service/database/database.ts';
import { endJob } from '../../src/service/jobs/end.ts';
import { jobRequest } from '../../src/service/jobs/request.ts';
import { type Ask, submitJob } from '../../src/service/jobs/submit.ts';
import { cleanUp, forgetJobs } from '../../src/service/keeping.ts';
import { folderFiles } from '../../src/service/store/files.ts';
import { hashOf } from '../../src/service/store/hash.ts';
import { nameFiles } from '../../src/service/store/named.ts';
import { findResult, keepResult } from '../../src/service/store/results.ts';
import { keepSnapshot, readSnapshot } from '../../src/service/store/snapshot.ts';
import { shipped, temporaryFolder } from '../support/data.ts';
import { databases, useTried } from './both.ts';

const request = jobRequest.parse({ kind: 'check', period: shipped, quick: true });

/** A transaction that has done its work, and ends when it is told to. */
async function held<Result>(database: Database, work: (within: Sql) => Promise<Result>) {
  const [begun, go] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const done = database.transaction(async (within) => {
    const result = await work(within);
    begun.resolve();
    await go.promise;
    return result;
  });
  await Promise.race([begun.promise, done]);
  return {
    end() {
      go.resolve();
      return done;
    },
  };
}

/** The same database for a process that is killed at the end of a transaction: `before` it is written down, or just behind it. */
function killed(database: Database, before: boolean): Database {
  return {
    ...database,
    async transaction(work) {
      await database.transaction(async (within) => {
        await work(within);
        if (before) throw new Error('killed');
      });
      throw new Error('killed');
    },
  };
}

describe.each(databases)('on a database that is %s', (kind) => {
  const tried = useTried(kind);
  const filesOf = (...texts: string[]) => new Map(texts.map((text) => [text, Buffer.from(text)]));
  const keeps =
    (...texts: string[]) =>
    (within: Sql) =>
      keepSnapshot(tried.office.files, within, filesOf(...texts));
  const submit = (owner: string, input: Ask['input']) => {
    const { database, boss, program } = tried.office;
    return submitJob(database, boss, { owner, request, queue: 'sent', input, program });
  };
  /** An embedded database lets one transaction after the other. */
  const beside = async <Result>(transaction: { end(): Promise<Result> }, other: Promise<unknown>) => {
    if (kind === 'server') await other;
    const result = await transaction.end();
    await other;
    return result;
  };

  it('what one puts while another who has it is erased stays, for a job as for a plan of mails', async () => {
    const { database, files } = tried.office;
    const hers = await submit('a', keeps('shared', 'hers'));
    const putting = await held(database, keeps('shared', 'his'));
    expect((await readSnapshot(files, await beside(putting, forgetJobs(tried.office, [hers])))).size).toBe(2);
    expect(await files.get(hashOf('hers'))).toBeUndefined();
    const other = await submit('a', keeps('of a plan'));
    const planning = await held(database, async (within) => {
      const [input, plan] = [await keeps('of a plan')(within), randomUUID()];
      await within.query(
        `INSERT INTO factsheet.mail_plan (id, owner, period, mark, wish, people, input)
         VALUES ($1, 'b', 'p', '', '{}', '[]', $2)`,
        [plan, input],
      );
      await nameFiles(within, { plan }, [input]);
      return input;
    });
    const input = await beside(planning, forgetJobs(tried.office, [other]));
    await cleanUp(tried.office);
    expect((await readSnapshot(files, input)).size).toBe(1);
    await database.query('DELETE FROM factsheet.mail_plan');
    expect(await files.forget([input, hashOf('of a plan')])).toBe(2);
  });

  it('what a job has made stays when another that has made the same is erased just then', async () => {
    const { database, boss, files, program } = tried.office;
    const made = async (within: Sql, id: string) => {
      const [hash = ''] = await files.put(within, [Buffer.from('made')]);
      const answer = { files: [{ name: 'a.pdf', type: 'application/pdf', hash, size: 4 }], findings: [] };
      await endJob(within, boss, id, 'done', answer);
      await keepResult(within, `result of ${id}`, program, answer);
    };
    const [first, second] = [await submit('a', keeps('x')), await submit('b', keeps('y'))];
    await database.transaction((within) => made(within, first));
    await beside(await held(database, (within) => made(within, second)), forgetJobs(tried.office, [first]));
    expect(await findResult(database, `result of ${second}`, program)).toBeDefined();
    expect(await files.get(hashOf('made'))).toBeDefined();
  });

  it('what a job waits for stays, however short results are kept; what nobody names goes', async () => {
    const { database, files } = tried.office;
    const input = await database.transaction(keeps('waits'));
    await submit('c', input);
    await database.transaction((within) => files.put(within, [Buffer.from('of nobody')]));
    await database.query(`UPDATE factsheet.file SET used = now() - interval '9 days'`);
    await cleanUp(tried.office, { results: 1, sent: 1, audit: 1 });
    expect((await readSnapshot(files, input)).size).toBe(1);
    expect(await files.get(hashOf('of nobody'))).toBeUndefined();
  });

  it('a process that is killed while it cleans leaves bytes with their row, or none of them after the next', async () => {
    const { database } = tried.office;
    const folder = await temporaryFolder();
    const files = folderFiles(database, folder);
    const [hash = ''] = await database.transaction((within) => files.put(within, [Buffer.from(kind)]));
    const clean = (before: boolean) => folderFiles(killed(database, before), folder).forget([hash]);
    await expect(clean(true)).rejects.toThrow('killed');
    expect(await files.get(hash)).toEqual(Buffer.from(kind));
    await expect(clean(false)).rejects.toThrow('killed');
    const lies = () => existsSync(path.join(folder, hash.slice(0, 2), hash));
    expect(lies()).toBe(true);
    expect([await files.clean(3600), lies()]).toEqual([0, false]);
  });

  it('what a killed process has left in the folder is not believed, and not taken from who puts the same', async () => {
    const { database } = tried.office;
    const folder = await temporaryFolder();
    const files = folderFiles(database, folder);
    const put = (within: Sql) => files.put(within, [Buffer.from('left')]);
    await expect(killed(database, true).transaction(put)).rejects.toThrow('killed');
    const hash = hashOf('left');
    await writeFile(path.join(folder, hash.slice(0, 2), hash), 'lost');
    const putting = await held(database, put);
    const cleaning = files.clean(3600);
    const waits = `SELECT count(*)::int AS count FROM pg_locks WHERE NOT granted`;
    if (kind === 'server')
      await expect.poll(async () => (await database.query(waits))[0]?.count, { timeout: 20_000 }).toBe(1);
    expect(await putting.end()).toEqual([hash]);
    await cleaning;
    expect(await files.get(hash)).toEqual(Buffer.from('left'));
  });

  it('what is read while it is put is there afterwards; what is lost is named by nobody', async () => {
    const { database, files } = tried.office;
    const hash = hashOf('read');
    const putting = await held(database, (within) => files.put(within, [Buffer.from('read')]));
    const reading = files.get(hash);
    await beside(putting, reading);
    expect(await files.get(hash)).toEqual(Buffer.from('read'));
    await expect(submit('d', hashOf('nowhere'))).rejects.toMatchObject({ code: 'input-gone' });
  });
});
