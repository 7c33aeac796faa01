// What is kept of a key is given out whole and taken away whole; what others have too stays. Over both databases.
import { describe, expect, it } from 'vitest';
import { endJob } from '../../src/service/jobs/end.ts';
import { findJobs } from '../../src/service/jobs/job.ts';
import { cleanUp, usualKept } from '../../src/service/keeping.ts';
import { hashOf } from '../../src/service/store/hash.ts';
import { keepResult } from '../../src/service/store/results.ts';
import { readSnapshot } from '../../src/service/store/snapshot.ts';
import { shipped } from '../support/data.ts';
import { bearer, databases, operator, useTried } from './both.ts';
import { posted } from './offices.ts';

describe.each(databases)('on a database that is %s', (kind) => {
  const tried = useTried(kind);
  /** Sends files, and has the job end with a file of its own and one that all have. */
  const send = async (key: string, own: string) => {
    const { database, boss, files, program } = tried.office;
    const body = new FormData();
    body.set('request', JSON.stringify({ kind: 'check', period: shipped, quick: true }));
    body.set('azerbaijan/operation.yaml', new Blob(['of all']));
    body.set(`${shipped.split('/')[0]}/2024-09/figures.yaml`, new Blob([own]));
    const { body: asked } = await tried.ask('/v1/jobs', { method: 'POST', body, headers: bearer(key) });
    const [job] = await findJobs(database, [asked.id]);
    const texts = { 'own.pdf': `made of ${own}`, 'all.pdf': 'made of all' };
    await database.transaction(async (within) => {
      const bytes = Object.values(texts).map((text) => Buffer.from(text));
      const hashes = await files.put(within, bytes);
      const made = Object.keys(texts).map((name, index) => {
        const about = { name, type: 'application/pdf', size: bytes[index]?.length ?? 0 };
        return { ...about, hash: hashes[index] ?? '' };
      });
      await endJob(within, boss, asked.id, 'done', { files: made, findings: [] });
      await keepResult(within, job?.result ?? '', program, { files: made, findings: [] });
    });
    return { id: asked.id, input: job?.input ?? '' };
  };
  const has = async (text: string) => (await tried.office.files.get(hashOf(text))) !== undefined;
  const data = (id: string, method = 'GET', key = operator) =>
    tried.ask(`/v1/keys/${id}/data`, { method, headers: bearer(key) });

  it('a key’s data are given out and erased, and those of another stay', async () => {
    const [leaving, other] = [await tried.makeKey('Name Surname'), await tried.makeKey('another')];
    const gone = await send(leaving.key, 'hers');
    const stays = await send(other.key, 'his');
    await tried.ask('/v1/schedules', posted({ cron: '0 5 * * 1', batch: {} }, bearer(leaving.key)));
    expect((await data(leaving.id, 'GET', other.key)).status).toBe(403);
    const { body } = await data(leaving.id);
    expect(body).toMatchObject({
      key: { name: 'Name Surname' },
      jobs: [{ id: gone.id }],
      schedules: [{ cron: '0 5 * * 1' }],
    });
    expect(JSON.stringify(body)).toContain(`check ${shipped}`);
    expect(JSON.stringify(body)).not.toContain(stays.id);
    const erased = await data(leaving.id, 'DELETE');
    // Her figures, the list of what she has sent, and what was made of it.
    expect(erased.body).toEqual({ jobs: 1, files: 3 });
    expect([await has('hers'), await has('made of hers')]).toEqual([false, false]);
    expect([await has('of all'), await has('made of all'), await has('his')]).toEqual([true, true, true]);
    expect((await readSnapshot(tried.office.files, stays.input)).size).toBe(2);
    expect((await tried.ask('/v1/jobs', { headers: bearer(leaving.key) })).status).toBe(401);
    expect((await data(leaving.id)).body).toMatchObject({ key: { name: 'erased' }, jobs: [], schedules: [] });
    for (const table of ['api_key', 'job', 'result', 'audit'])
      expect(
        JSON.stringify(await tried.office.database.query(`SELECT * FROM factsheet.${table}`)),
      ).not.toMatch(/Surname|own\.pdf.*made of hers/);
  });

  it('what was sent goes after its time, and who did what after its own', async () => {
    const { key } = await tried.makeKey('a third');
    const { id } = await send(key, 'theirs');
    const later = { ...usualKept, sent: 1, audit: 2 };
    await cleanUp(tried.office, later);
    expect(await has('theirs')).toBe(true);
    const { database } = tried.office;
    await database.query(`UPDATE factsheet.job SET ended = now() - interval '25 hours' WHERE id = $1`, [id]);
    await database.query(`UPDATE factsheet.audit SET at = at - interval '47 hours'`);
    expect(await cleanUp(tried.office, later)).toBe(3);
    expect([await has('theirs'), await has('his'), await has('of all')]).toEqual([false, true, true]);
    expect(await findJobs(database, [id])).toEqual([]);
    const audit = async () => (await database.query('SELECT at FROM factsheet.audit')).length;
    expect(await audit()).toBeGreaterThan(0);
    await database.query(`UPDATE factsheet.audit SET at = at - interval '2 hours'`);
    await cleanUp(tried.office, later);
    expect(await audit()).toBe(0);
  });
});
