// The ways to webhooks: for admins.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { HookFailed, hookUrl, resolved } from '../hooks/address.ts';
import {
  announce,
  deliveriesOf,
  hookEvents,
  listHooks,
  makeHook,
  mostHooks,
  removeHook,
} from '../hooks/hooks.ts';
import type { Outside } from '../hooks/post.ts';
import { answers, problem, takes } from './described.ts';
import type { Parts } from './parts.ts';
import { nothing, Refused } from './problem.ts';
import { type Known, require } from './who.ts';

const tags = ['State'];
const refused = { 401: problem('No key, or one that is not known.'), 403: problem('The key may not.') };
const one = { params: z.object({ id: z.string().max(100) }) };
const operations = z
  .array(z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/))
  .min(1)
  .max(500)
  .optional()
  .describe('Of these operations alone. Not given: of all.');

const wish = z
  .strictObject({
    url: z
      .string()
      .max(500)
      .refine(
        (text) => hookUrl(text) !== undefined,
        'no address that begins with https://, without a password',
      )
      .describe('Where it leads: an address of the public internet.'),
    events: z
      .array(z.enum(hookEvents).exclude(['test']))
      .min(1)
      .max(hookEvents.length),
    operations,
  })
  .meta({ id: 'WebhookRequest' });

const hookSchema = z
  .object({
    id: z.string(),
    url: z.string(),
    events: z.array(z.enum(hookEvents)),
    operations,
    created: z.iso.datetime(),
    waiting: z.int().describe('Deliveries that are still to come.'),
    dead: z.int().describe('Deliveries that were given up.'),
  })
  .meta({ id: 'Webhook' });

const deliverySchema = z
  .object({
    id: z.string().describe('The `webhook-id` of each attempt.'),
    type: z.string(),
    created: z.iso.datetime(),
    tries: z.int(),
    state: z.enum(['waiting', 'delivered', 'dead']),
    said: z.string().optional().describe('Why the last attempt failed.'),
  })
  .meta({ id: 'Delivery' });

const make = createRoute({
  method: 'post',
  path: '/v1/webhooks',
  operationId: 'makeWebhook',
  tags,
  summary: 'Have another system told of what happens',
  description:
    'It gets `POST` with JSON: `type`, `timestamp` and `data` with ids, the period and a link; nothing of persons. It is signed after Standard Webhooks with the secret that is told here once. What is not answered with 2xx within 10 seconds is tried again, 12 times in about 4 hours; it may come twice, under the same `webhook-id`.',
  request: { body: takes(wish) },
  responses: {
    201: answers(
      hookSchema.extend({ secret: z.string() }).meta({ id: 'NewWebhook' }),
      'The webhook; its secret is told this once.',
    ),
    400: problem('The address is none that a webhook may have.'),
    ...refused,
  },
});

const list = createRoute({
  method: 'get',
  path: '/v1/webhooks',
  operationId: 'listWebhooks',
  tags,
  summary: 'The webhooks that there are',
  responses: {
    200: answers(z.object({ webhooks: z.array(hookSchema) }), 'Without their secrets.'),
    ...refused,
  },
});

const remove = createRoute({
  method: 'delete',
  path: '/v1/webhooks/{id}',
  operationId: 'removeWebhook',
  tags,
  summary: 'Take a webhook away, with what waits for it',
  request: one,
  responses: { 204: { description: 'It is gone.' }, 404: problem('There is none.'), ...refused },
});

const deliveries = createRoute({
  method: 'get',
  path: '/v1/webhooks/{id}/deliveries',
  operationId: 'listDeliveries',
  tags,
  summary: 'What a webhook was told, and what came of it',
  request: one,
  responses: {
    200: answers(z.object({ deliveries: z.array(deliverySchema) }), 'The newest 100.'),
    404: problem('There is none.'),
    ...refused,
  },
});

const test = createRoute({
  method: 'post',
  path: '/v1/webhooks/{id}/test',
  operationId: 'testWebhook',
  tags,
  summary: 'Send a webhook the event `test`',
  request: one,
  responses: {
    202: { description: 'It is sent. See its deliveries.' },
    404: problem('There is none.'),
    ...refused,
  },
});

export function hookRoutes(app: OpenAPIHono<Known>, { office, audit, secrets, outside }: Parts): void {
  const { database, boss } = office;
  const known = async (id: string) => {
    const [hook] = await listHooks(database, id);
    if (!hook) throw nothing('webhook');
    return hook;
  };
  app.openapi(make, async (c) => {
    const who = c.get('who');
    require(who, 'admin');
    if (!secrets) throw noSecretsKey();
    if ((await listHooks(database)).length >= mostHooks) throw tooMany();
    const { operations: own, ...same } = c.req.valid('json');
    await requirePublic(new URL(same.url), outside);
    const hook = await makeHook(database, secrets, { ...same, ...(own && { operations: own }) });
    await audit.note(who.owner, 'webhook-made', hook.id);
    return c.json(hook, 201);
  });
  app.openapi(list, async (c) => {
    require(c.get('who'), 'admin');
    return c.json({ webhooks: await listHooks(database) }, 200);
  });
  app.openapi(remove, async (c) => {
    const who = c.get('who');
    require(who, 'admin');
    const { id } = c.req.valid('param');
    if (!(await removeHook(database, id))) throw nothing('webhook');
    await audit.note(who.owner, 'webhook-removed', id);
    return c.body(null, 204);
  });
  app.openapi(deliveries, async (c) => {
    require(c.get('who'), 'admin');
    const { id } = await known(c.req.valid('param').id);
    return c.json({ deliveries: await deliveriesOf(database, id, 100) }, 200);
  });
  app.openapi(test, async (c) => {
    require(c.get('who'), 'admin');
    const { id } = await known(c.req.valid('param').id);
    await database.transaction((within) =>
      announce(within, boss, { type: 'test', operation: '', data: {} }, id),
    );
    return c.body(null, 202);
  });
}

/** Each attempt looks again: this is to tell at once what would never work. @throws Refused 400 */
async function requirePublic(url: URL, { networks, lookup }: Outside): Promise<void> {
  const late = AbortSignal.timeout(10_000);
  const slow = new HookFailed('no-such-name', `No address is known of ${url.hostname}.`);
  const stopped = new Promise<never>((_, reject) => {
    late.addEventListener('abort', () => reject(slow), { once: true });
  });
  await Promise.race([resolved(url, networks, lookup), stopped]).catch((error: HookFailed) => {
    const hint =
      'Give an address of the public internet; whoever runs the service may allow others by --webhook-networks.';
    throw new Refused(400, error.code, error.message, hint);
  });
}

function noSecretsKey(): Refused {
  const hint = 'Whoever runs the service sets FACTSHEET_SECRETS_KEY: docs/operating.md says how.';
  return new Refused(503, 'no-secrets-key', 'The service has no key to keep secrets with.', hint);
}

function tooMany(): Refused {
  return new Refused(429, 'too-many-webhooks', `There are ${mostHooks} webhooks already.`, 'Take one away.');
}
