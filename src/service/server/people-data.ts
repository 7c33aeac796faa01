// What the service keeps of a person, and what they have left in the data folder: given out whole, and taken away.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { answers, problem } from './described.ts';
import { requireForget } from './give-roles.ts';
import { entrySchema } from './key-routes.ts';
import { erasedSchema, leftSchema } from './left-behind.ts';
import type { Parts } from './parts.ts';
import { personSchema, wireOf } from './people-routes.ts';
import { forgetOwned, ownedBy } from './person.ts';
import { nothing } from './problem.ts';
import { type Known, require, type Who } from './who.ts';
import { jobSchema } from './wire.ts';

const tags = ['People'];
const one = { params: z.object({ id: z.string().max(100) }) };
const refused = {
  401: problem('Nobody that is known.'),
  403: problem('They may not: it takes an admin of all.'),
  404: problem('There is none.'),
};

const shared = z
  .array(z.string())
  .describe('Names that others have too: what stands under them in the data folder is not told, and stays.');

const give = createRoute({
  method: 'get',
  path: '/v1/people/{id}/data',
  operationId: 'exportPerson',
  tags,
  summary: 'All that is kept of a person',
  description: 'Files are fetched by the links of the jobs.',
  request: one,
  responses: {
    200: answers(
      z
        .object({
          person: personSchema,
          names: z.array(z.string()).describe('What they were called when they signed in.'),
          shared,
          sessions: z.array(z.object({ created: z.iso.datetime(), used: z.iso.datetime() })),
          jobs: z.array(jobSchema),
          audit: z.array(entrySchema),
          folder: z.array(leftSchema),
        })
        .meta({ id: 'PersonData' }),
      'All of it.',
    ),
    ...refused,
  },
});

const forget = createRoute({
  method: 'delete',
  path: '/v1/people/{id}',
  operationId: 'forgetPerson',
  tags,
  summary: 'Forget a person, and erase what is kept of them',
  description:
    'Their sessions end; their jobs, and the files that they alone have sent and had made are gone. In the data folder a neutral word takes the place of their name: what was said and changed stays, and what was approved, by a role. The audit log keeps their number, which leads to nobody any more, as long as all of that log. If they sign in again, they are known again, without roles.',
  request: one,
  responses: {
    200: answers(
      z
        .object({ jobs: z.int(), files: z.int(), shared, folder: z.array(erasedSchema) })
        .meta({ id: 'ErasedPerson' }),
      'So much was taken away.',
    ),
    409: problem('They would leave nobody behind who gives roles.'),
    ...refused,
  },
});

/** @throws Refused 404 */
async function find({ people }: Parts, id: string) {
  const all = await people.all();
  const [person, names] = [all.find((each) => each.id === id), await people.names(id)];
  if (!person || !names) throw nothing('person');
  return { all, person, names };
}

/**
 * Takes away all that is kept of a person, and gives how much that was.
 * @throws Refused 403 for who is not admin of all; 404; 409 where nobody would be left who gives roles
 */
export async function erasePerson(parts: Parts, who: Who, id: string) {
  require(who, 'admin');
  const { office, people, audit, left } = parts;
  const { all, names } = await find(parts, id);
  requireForget(who, all, id);
  // The name is the last to be forgotten: where something goes wrong, all of it can be asked for again.
  await office.database.query('DELETE FROM factsheet.session WHERE person = $1', [id]);
  const erased = (await left?.erase(names.own)) ?? [];
  const folder = erased.map((told) => ({ ...told, approvals: [...told.approvals] }));
  const gone = await forgetOwned(parts, who, ownerOf(id));
  await people.forget(id, (now) => requireForget(who, now, id));
  await audit.note(who.owner, 'person-forgotten', id);
  return { ...gone, shared: names.shared, folder };
}

export function peopleDataRoutes(app: OpenAPIHono<Known>, parts: Parts): void {
  const { office, audit, left } = parts;
  const { database } = office;
  app.openapi(give, async (c) => {
    const who = c.get('who');
    require(who, 'admin');
    const { id } = c.req.valid('param');
    const { person, names } = await find(parts, id);
    await audit.note(who.owner, 'exported', id);
    const sessions = await database.query(
      'SELECT created, used FROM factsheet.session WHERE person = $1 ORDER BY created',
      [id],
    );
    // Schedules are made with keys alone.
    const { schedules: _, ...owned } = await ownedBy(parts, who, ownerOf(id), id);
    const told = (at: unknown) => (at as Date).toISOString();
    return c.json(
      {
        ...{ person: wireOf(person), names: [...names.own, ...names.shared], shared: names.shared },
        ...owned,
        sessions: sessions.map(({ created, used }) => ({ created: told(created), used: told(used) })),
        folder: ((await left?.of(names.own)) ?? []).map(({ period, comments, approvals, changes }) => ({
          ...{ period, approvals: [...approvals], changes: [...changes] },
          comments: comments.map(({ id: said, at, by, says }) => ({
            ...{ id: said, at, by },
            says: { ...says },
          })),
        })),
      },
      200,
    );
  });
  app.openapi(forget, async (c) =>
    c.json(await erasePerson(parts, c.get('who'), c.req.valid('param').id), 200),
  );
}

/** Whose jobs a person's are. */
function ownerOf(id: string): string {
  return `person:${id}`;
}
