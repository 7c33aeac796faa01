// The ways to what is stored: the operations with their periods, and many of them in one go.
import { randomUUID } from 'node:crypto';
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { findingSchema } from '../jobs/answer.ts';
import { type JobState, listJobs } from '../jobs/job.ts';
import { findOnce } from '../jobs/once.ts';
import { operationOf } from '../jobs/request.ts';
import { onceHeader, onceOf } from './ask-once.ts';
import { batchRequest, mostInBatch, storedOperations, submitBatch } from './batch.ts';
import { answers, problem, takes } from './described.ts';
import type { Parts } from './parts.ts';
import { nothing } from './problem.ts';
import { type Known, require, sees, type Who } from './who.ts';
import { jobSchema, listedOf } from './wire.ts';

const progress = { total: z.int(), done: z.int() };

const operationSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    bureau: z.string().optional(),
    due: z.int().optional().describe('The day of the month after on which a period is due.'),
    example: z.boolean().optional().describe('Made-up figures: in no batch.'),
    periods: z.array(
      z.object({
        id: z.string(),
        period: z.string(),
        figures: z.object(progress),
        languages: z.array(z.object({ language: z.string(), ...progress })),
        faults: z.array(findingSchema),
      }),
    ),
  })
  .meta({ id: 'Operation' });

const batchSchema = z
  .object({
    id: z.uuid(),
    ended: z.boolean().describe('Whether all its jobs have ended.'),
    states: z.record(z.string(), z.int()).describe('How many jobs are in each state.'),
    jobs: z.array(jobSchema),
  })
  .meta({ id: 'Batch' });

const tags = ['Operations'];

const list = createRoute({
  method: 'get',
  path: '/v1/operations',
  operationId: 'listOperations',
  tags,
  summary: 'The operations that are stored here, with their periods',
  responses: { 200: answers(z.object({ operations: z.array(operationSchema) }), 'The newest period first.') },
});

const ask = createRoute({
  method: 'post',
  path: '/v1/batches',
  operationId: 'askForBatch',
  tags,
  summary: 'Make or check the newest period of many operations',
  description: 'A job for each operation. They wait behind what is asked for alone.',
  request: { headers: z.object(onceHeader), body: takes(batchRequest) },
  responses: {
    202: answers(batchSchema, 'The jobs.'),
    404: problem('There is no such operation.'),
    422: problem('Something else was asked for under this Idempotency-Key.'),
  },
});

const look = createRoute({
  method: 'get',
  path: '/v1/batches/{id}',
  operationId: 'getBatch',
  tags,
  summary: 'How far a batch has come',
  request: { params: z.object({ id: z.uuid() }) },
  responses: { 200: answers(batchSchema, 'The jobs.'), 404: problem('There is no such batch.') },
});

export function operationRoutes(app: OpenAPIHono<Known>, parts: Parts): void {
  const { database } = parts.office;
  const batchOf = async (id: string, who: Who) => {
    const jobs = (await listJobs(database, { batch: id, limit: mostInBatch })).filter(({ owner, request }) =>
      sees(who, owner, operationOf(request)),
    );
    if (jobs.length === 0) throw nothing('batch');
    const states: Partial<Record<JobState, number>> = {};
    for (const { state } of jobs) states[state] = (states[state] ?? 0) + 1;
    return {
      id,
      ended: jobs.every(({ ended }) => ended),
      states: states as Record<string, number>,
      jobs: jobs.map(listedOf),
    };
  };
  app.openapi(list, async (c) => {
    require(c.get('who'), 'read');
    const operations = await storedOperations(parts, c.get('who'));
    return c.json({ operations: operations.map((one) => operationSchema.parse(one)) }, 200);
  });
  app.openapi(ask, async (c) => {
    const who = c.get('who');
    require(who, 'write');
    const wish = c.req.valid('json');
    const once = onceOf(c.req, wish);
    const known = once && (await findOnce(database, who.owner, once));
    const id = known?.id ?? randomUUID();
    if (!known) await parts.audit.note(who.owner, 'asked', `batch ${id}`);
    const batch = await submitBatch(parts, who, wish, { id, once });
    return c.json(await batchOf(batch, who), 202, { Location: `/v1/batches/${batch}` });
  });
  app.openapi(look, async (c) => c.json(await batchOf(c.req.valid('param').id, c.get('who')), 200));
}
