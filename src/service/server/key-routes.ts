// The ways to keys and to the audit log: for whoever runs the service.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { answers, problem, takes } from './described.ts';
import type { Parts } from './parts.ts';
import { nothing } from './problem.ts';
import { type Known, require, rights } from './who.ts';

export const keySchema = z
  .object({
    id: z.string(),
    name: z.string(),
    rights: z.array(z.enum(rights)),
    operations: z.array(z.string()).optional().describe('Not given: all.'),
    created: z.iso.datetime(),
    used: z.iso.datetime().optional(),
    revoked: z.iso.datetime().optional(),
  })
  .meta({ id: 'Key' });

const wish = z
  .strictObject({
    name: z
      .string()
      .min(1)
      .max(100)
      .describe('What it is for: a system, an office. No person’s name is needed.'),
    rights: z.array(z.enum(rights)).min(1),
    operations: z
      .array(z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/))
      .min(1)
      .max(500)
      .optional(),
  })
  .meta({ id: 'KeyRequest' });

export const entrySchema = z
  .object({ at: z.iso.datetime(), who: z.string(), act: z.string(), about: z.string() })
  .meta({ id: 'AuditEntry' });

const tags = ['State'];
const refused = { 401: problem('No key, or one that is not known.'), 403: problem('The key may not.') };

const make = createRoute({
  method: 'post',
  path: '/v1/keys',
  operationId: 'makeKey',
  tags,
  summary: 'Make a key',
  request: { body: takes(wish) },
  responses: {
    201: answers(keySchema.extend({ key: z.string() }).meta({ id: 'NewKey' }), 'The key, told this once.'),
    ...refused,
  },
});

const list = createRoute({
  method: 'get',
  path: '/v1/keys',
  operationId: 'listKeys',
  tags,
  summary: 'The keys that there are',
  responses: {
    200: answers(z.object({ keys: z.array(keySchema) }), 'Without the keys themselves.'),
    ...refused,
  },
});

const revoke = createRoute({
  method: 'delete',
  path: '/v1/keys/{id}',
  operationId: 'revokeKey',
  tags,
  summary: 'Revoke a key',
  request: { params: z.object({ id: z.string().max(100) }) },
  responses: { 204: { description: 'It is known no more.' }, 404: problem('There is none.'), ...refused },
});

const audit = createRoute({
  method: 'get',
  path: '/v1/audit',
  operationId: 'listAudit',
  tags,
  summary: 'Who asked for, cancelled and fetched what',
  request: {
    query: z.object({
      limit: z.coerce.number().int().min(1).max(1000).default(100),
      before: z.iso.datetime().optional().describe('Older than this: the last time of the answer before.'),
    }),
  },
  responses: { 200: answers(z.object({ entries: z.array(entrySchema) }), 'The newest first.'), ...refused },
});

export function keyRoutes(app: OpenAPIHono<Known>, parts: Pick<Parts, 'keys' | 'audit'>): void {
  app.openapi(make, async (c) => {
    const who = c.get('who');
    require(who, 'admin');
    const made = await parts.keys.make(c.req.valid('json'));
    await parts.audit.note(who.owner, 'key-made', made.id);
    return c.json(made, 201);
  });
  app.openapi(list, async (c) => {
    require(c.get('who'), 'admin');
    return c.json({ keys: await parts.keys.all() }, 200);
  });
  app.openapi(revoke, async (c) => {
    const who = c.get('who');
    require(who, 'admin');
    const { id } = c.req.valid('param');
    if (!(await parts.keys.revoke(id))) throw nothing('key');
    await parts.audit.note(who.owner, 'key-revoked', id);
    return c.body(null, 204);
  });
  app.openapi(audit, async (c) => {
    require(c.get('who'), 'admin');
    const { limit, before } = c.req.valid('query');
    return c.json({ entries: await parts.audit.list(limit, before) }, 200);
  });
}
