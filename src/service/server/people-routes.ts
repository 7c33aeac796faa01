// The ways to people: who one is, who has signed in, and which roles they have.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Person } from '../people/people.ts';
import { givenRole } from '../people/roles.ts';
import { answers, problem, takes } from './described.ts';
import { giveRoles, requireSomeAdmin } from './give-roles.ts';
import type { Parts } from './parts.ts';
import { type Known, rights } from './who.ts';

export const personSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    email: z.string().optional(),
    roles: z.array(givenRole),
    isOperator: z.boolean().describe('Admin of all by the settings of the service.'),
    created: z.iso.datetime(),
    signedIn: z.iso.datetime(),
  })
  .meta({ id: 'Person' });

const meSchema = z
  .object({
    owner: z.string().describe('By which the audit log knows you.'),
    rights: z.array(z.enum(rights)),
    operations: z.array(z.string()).optional().describe('Not given: all.'),
    person: personSchema.optional(),
  })
  .meta({ id: 'Me' });

const tags = ['People'];
const one = z.object({ id: z.string().max(100) });
const refused = { 401: problem('Nobody that is known.'), 403: problem('They may not.') };
const last = { 409: problem('They would leave nobody behind who gives roles there.') };

const me = createRoute({
  method: 'get',
  path: '/v1/me',
  operationId: 'getMe',
  tags,
  summary: 'Who you are here, and what you may',
  responses: { 200: answers(meSchema, 'You.'), ...refused },
});

const list = createRoute({
  method: 'get',
  path: '/v1/people',
  operationId: 'listPeople',
  tags,
  summary: 'The people that have signed in, with their roles',
  responses: {
    200: answers(z.object({ people: z.array(personSchema) }), 'By name.'),
    ...refused,
  },
});

const give = createRoute({
  method: 'put',
  path: '/v1/people/{id}/roles',
  operationId: 'giveRoles',
  tags,
  summary: 'Give a person other roles',
  description:
    'In the place of all that they had. An admin of one operation changes roles in that one alone. They count at once.',
  request: {
    params: one,
    body: takes(z.strictObject({ roles: z.array(givenRole).max(200) }).meta({ id: 'RolesRequest' })),
  },
  responses: {
    200: answers(personSchema, 'The person.'),
    404: problem('There is none.'),
    ...{ ...last, ...refused },
  },
});

export function peopleRoutes(
  app: OpenAPIHono<Known>,
  { people, audit }: Pick<Parts, 'people' | 'audit'>,
): void {
  app.openapi(me, (c) => {
    const { owner, rights: has, operations, person } = c.get('who');
    const own = operations && { operations: [...new Set(operations)] };
    return c.json({ owner, rights: [...has], ...own, ...(person && { person: wireOf(person) }) }, 200);
  });
  app.openapi(list, async (c) => {
    requireSomeAdmin(c.get('who'));
    return c.json({ people: (await people.all()).map(wireOf) }, 200);
  });
  app.openapi(give, async (c) => {
    const who = c.get('who');
    const { roles } = c.req.valid('json');
    const { id } = c.req.valid('param');
    return c.json(wireOf(await giveRoles({ people, audit }, who, id, () => roles)), 200);
  });
}

/** A person as the interface tells of them. */
export function wireOf({ roles, ...person }: Person) {
  return { ...person, roles: [...roles] };
}
