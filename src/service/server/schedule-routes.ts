// The ways to schedules.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { onceHeader, onceOf } from './ask-once.ts';
import { requireBureau, storedOperations } from './batch.ts';
import { answers, problem, takes } from './described.ts';
import type { Parts } from './parts.ts';
import { nothing, Refused } from './problem.ts';
import { addSchedule, listSchedules, removeSchedule, scheduleSchema, scheduleWish } from './schedules.ts';
import { type Known, require } from './who.ts';

const tags = ['Operations'];

const add = createRoute({
  method: 'post',
  path: '/v1/schedules',
  operationId: 'addSchedule',
  tags,
  summary: 'Make or check operations again and again, or remind people by mail',
  description:
    'At each of these times a batch is asked for, as by this key. What did not change is not made again. Or people are reminded of periods that are due or late, and neither sent nor approved in all their languages: each of them once a day.',
  request: { headers: z.object(onceHeader), body: takes(scheduleWish) },
  responses: {
    201: answers(scheduleSchema, 'The schedule.'),
    400: problem('There is no such time.'),
    404: problem('There is no such bureau.'),
    422: problem('Something else was asked for under this Idempotency-Key.'),
  },
});

const list = createRoute({
  method: 'get',
  path: '/v1/schedules',
  operationId: 'listSchedules',
  tags,
  summary: 'Your schedules',
  responses: { 200: answers(z.object({ schedules: z.array(scheduleSchema) }), 'The schedules.') },
});

const remove = createRoute({
  method: 'delete',
  path: '/v1/schedules/{id}',
  operationId: 'removeSchedule',
  tags,
  summary: 'Take a schedule away',
  request: { params: z.object({ id: z.uuid() }) },
  responses: { 204: { description: 'It is gone.' }, 404: problem('There is none.') },
});

export function scheduleRoutes(app: OpenAPIHono<Known>, parts: Parts): void {
  app.openapi(add, async (c) => {
    const who = c.get('who');
    const wish = c.req.valid('json');
    const right = wish.remind ? 'send' : 'write';
    require(who, right);
    for (const id of (wish.remind ?? wish.batch)?.operations ?? []) require(who, right, id);
    if (who.person) throw byKeys();
    const { bureau } = wish.remind ?? wish.batch ?? {};
    if (bureau !== undefined) requireBureau(await storedOperations(parts, who), bureau);
    const made = await addSchedule(parts, who, wish, onceOf(c.req, wish));
    await parts.audit.note(who.owner, 'schedule-made', made.id);
    return c.json(made, 201);
  });
  app.openapi(list, async (c) => {
    const schedules = await listSchedules(parts, c.get('who'));
    return c.json({ schedules: schedules.map(({ owner: _, ...one }) => one) }, 200);
  });
  app.openapi(remove, async (c) => {
    const who = c.get('who');
    if (!who.rights.includes('send')) require(who, 'write');
    const { id } = c.req.valid('param');
    if (!(await removeSchedule(parts, who, id))) throw nothing('schedule');
    await parts.audit.note(who.owner, 'schedule-removed', id);
    return c.body(null, 204);
  });
}

/** It goes on when people have left: it is a key's, which is revoked by whoever runs the service. */
function byKeys(): Refused {
  const hint = 'Ask whoever runs the service to make it.';
  return new Refused(403, 'may-not', 'Schedules are made with a key.', hint);
}
