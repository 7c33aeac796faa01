// What the service keeps of a key and of who has it: given out whole, and taken away whole.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { listJobs } from '../jobs/job.ts';
import { forgetJobs } from '../keeping.ts';
import { answers, problem } from './described.ts';
import { entrySchema, keySchema } from './key-routes.ts';
import type { Parts } from './parts.ts';
import { nothing } from './problem.ts';
import { listSchedules, removeSchedule, scheduleSchema } from './schedules.ts';
import { type Known, require, type Who } from './who.ts';
import { jobSchema, wireOf } from './wire.ts';

const tags = ['State'];
const refused = { 403: problem('The key may not.'), 404: problem('There is no such key.') };
const one = { params: z.object({ id: z.string().max(100) }) };

const give = createRoute({
  method: 'get',
  path: '/v1/keys/{id}/data',
  operationId: 'exportData',
  tags,
  summary: 'All that is kept of a key and of who has it',
  description: 'Files are fetched by the links of the jobs.',
  request: one,
  responses: {
    200: answers(
      z
        .object({
          key: keySchema,
          jobs: z.array(jobSchema),
          schedules: z.array(scheduleSchema),
          audit: z.array(entrySchema),
        })
        .meta({ id: 'KeyData' }),
      'All of it.',
    ),
    ...refused,
  },
});

const erase = createRoute({
  method: 'delete',
  path: '/v1/keys/{id}/data',
  operationId: 'eraseData',
  tags,
  summary: 'Erase what is kept of a key and of who has it',
  description:
    'The key is revoked and loses its name; its schedules, its jobs, and the files that it alone has sent and made are gone. The audit log keeps what was done under its number, which leads to nobody any more, as long as all of that log.',
  request: one,
  responses: {
    200: answers(
      z.object({ jobs: z.int(), files: z.int() }).meta({ id: 'Erased' }),
      'So much was taken away.',
    ),
    ...refused,
  },
});

/** More than a key can have. */
const all = 1_000_000;

export function personRoutes(app: OpenAPIHono<Known>, parts: Parts): void {
  const { keys, audit } = parts;
  const keyOf = async (id: string) => {
    const key = (await keys.all()).find((each) => each.id === id);
    if (!key) throw nothing('key');
    return key;
  };
  app.openapi(give, async (c) => {
    const who = c.get('who');
    require(who, 'admin');
    const { id } = c.req.valid('param');
    const key = await keyOf(id);
    await audit.note(who.owner, 'exported', id);
    return c.json({ key, ...(await ownedBy(parts, who, id)) }, 200);
  });
  app.openapi(erase, async (c) => {
    const who = c.get('who');
    require(who, 'admin');
    const { id } = await keyOf(c.req.valid('param').id);
    await audit.note(who.owner, 'erased', id);
    await keys.erase(id);
    return c.json(await forgetOwned(parts, who, id), 200);
  });
}

/** What belongs to an owner, as the interface tells it. @param about how the audit log calls them where others did something */
export async function ownedBy(parts: Parts, who: Who, owner: string, about = owner) {
  const { audit, office } = parts;
  const jobs = (await listJobs(office.database, { owner, limit: all })).map(wireOf);
  const schedules = (await listSchedules(parts, who)).filter((one) => one.owner === owner);
  return { jobs, schedules, audit: await audit.of(owner, about) };
}

/** Takes away the schedules and jobs of an owner, with all that belongs to these alone. */
export async function forgetOwned(parts: Parts, who: Who, owner: string) {
  const { office } = parts;
  const { database } = office;
  for (const schedule of await listSchedules(parts, who))
    if (schedule.owner === owner) await removeSchedule(parts, who, schedule.id);
  const jobs = await listJobs(database, { owner, limit: all });
  const files = await forgetJobs(
    office,
    jobs.map((job) => job.id),
  );
  await database.query('DELETE FROM factsheet.mail_plan WHERE owner = $1', [owner]);
  await database.query('DELETE FROM factsheet.asked_once WHERE owner = $1', [owner]);
  return { jobs: jobs.length, files };
}
