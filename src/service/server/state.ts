// Whether the service lives, whether it can work, and its figures.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Parts } from './parts.ts';
import { problemSchema, problemType, Refused } from './problem.ts';
import type { Known } from './who.ts';

const state = z.object({ state: z.literal('ok') });
const content = { 'application/json': { schema: state } };
const tags = ['State'];

const health = createRoute({
  method: 'get',
  path: '/health',
  operationId: 'getHealth',
  tags,
  summary: 'Whether the process answers',
  responses: { 200: { description: 'It does.', content } },
});

const ready = createRoute({
  method: 'get',
  path: '/ready',
  operationId: 'getReady',
  tags,
  summary: 'Whether jobs can be taken',
  responses: {
    200: { description: 'The database answers.', content },
    503: { description: 'It does not.', content: { [problemType]: { schema: problemSchema } } },
  },
});

const metricsRoute = createRoute({
  method: 'get',
  path: '/metrics',
  operationId: 'getMetrics',
  tags,
  summary: 'Figures, as Prometheus reads them',
  responses: { 200: { description: 'Text.', content: { 'text/plain': { schema: z.string() } } } },
});

/** A database that has not answered after this time (ms) is away. */
const patience = 3000;

export function stateRoutes(app: OpenAPIHono<Known>, { office, metrics }: Parts): void {
  app.openapi(health, (c) => c.json({ state: 'ok' as const }, 200));
  app.openapi(ready, async (c) => {
    const late = Promise.withResolvers<never>();
    const hint = 'Ask again in a few seconds.';
    const timer = setTimeout(() => {
      late.reject(new Refused(503, 'no-database', 'The database does not answer.', hint));
    }, patience);
    try {
      await Promise.race([office.database.query('SELECT 1 AS one'), late.promise]);
    } finally {
      clearTimeout(timer);
    }
    return c.json({ state: 'ok' as const }, 200);
  });
  app.openapi(metricsRoute, async (c) => c.text(await metrics.text(), 200, { 'Content-Type': metrics.type }));
}
