// The ways to jobs as they are described: what each takes and answers.
import { createRoute, z } from '@hono/zod-openapi';
import { askRequest } from '../jobs/request.ts';
import { onceHeader } from './ask-once.ts';
import { answers, problem } from './described.ts';
import { jobSchema } from './wire.ts';

/** The longest (s) that an answer waits for a job. */
export const longestWait = 60;

const one = z.object({ id: z.uuid() });
const tags = ['Jobs'];

export const ask = createRoute({
  method: 'post',
  path: '/v1/jobs',
  operationId: 'askForJob',
  tags,
  summary: 'Ask for a factsheet, a check or a comparison',
  description:
    'Of a period that the service has stored: as JSON. Of files that you send: as a form, with the request in the part `request` and each file in a part that is named by its path below the data folder, like `azerbaijan/operation.yaml`.',
  request: {
    headers: z.object({
      prefer: z
        .string()
        .optional()
        .describe(
          `\`wait=20\`: answer when it is done, within so many seconds (at most ${longestWait}; RFC 7240).`,
        ),
      ...onceHeader,
    }),
    body: {
      required: true,
      content: {
        'application/json': { schema: askRequest },
        'multipart/form-data': {
          schema: z
            .object({ request: z.string().describe('The request, as JSON.') })
            .catchall(z.string().meta({ format: 'binary' })),
        },
      },
    },
  },
  responses: {
    200: answers(jobSchema, 'It has ended: at once, or within the time that you wait.'),
    202: answers(jobSchema, 'It waits, or is being made.'),
    400: problem('The request is wrong.'),
    404: problem('There is no such period.'),
    413: problem('It is too large.'),
    422: problem('Something else was asked for under this Idempotency-Key.'),
    429: problem('Too many of your jobs wait.'),
    503: problem('No worker shuts in what is sent, or the database does not answer.'),
  },
});

export const list = createRoute({
  method: 'get',
  path: '/v1/jobs',
  operationId: 'listJobs',
  tags,
  summary: 'Your newest jobs',
  request: { query: z.object({ limit: z.coerce.number().int().min(1).max(200).default(50) }) },
  responses: { 200: answers(z.object({ jobs: z.array(jobSchema) }), 'The newest first.') },
});

export const look = createRoute({
  method: 'get',
  path: '/v1/jobs/{id}',
  operationId: 'getJob',
  tags,
  summary: 'How far a job has come',
  request: { params: one },
  responses: { 200: answers(jobSchema, 'The job.'), 404: problem('There is no such job.') },
});

export const cancel = createRoute({
  method: 'delete',
  path: '/v1/jobs/{id}',
  operationId: 'cancelJob',
  tags,
  summary: 'Cancel a job',
  request: { params: one },
  responses: {
    200: answers(jobSchema, 'It is cancelled, or had ended before.'),
    404: problem('There is no such job.'),
  },
});

export const follow = createRoute({
  method: 'get',
  path: '/v1/jobs/{id}/events',
  operationId: 'followJob',
  tags,
  summary: 'Follow a job until it ends',
  description:
    'Server-sent events named `job`, each with the job as JSON. The last one says how it ended. While nothing happens, a comment comes every 10 seconds. The stream ends early where you may not follow it any more.',
  request: { params: one },
  responses: {
    200: { description: 'The events.', content: { 'text/event-stream': { schema: z.string() } } },
    404: problem('There is no such job.'),
    429: problem('You follow too many jobs at once.'),
    503: problem('All together follow too many.'),
  },
});

export const fetchFile = createRoute({
  method: 'get',
  path: '/v1/jobs/{id}/files/{name}',
  operationId: 'getFile',
  tags,
  summary: 'Fetch a file that was made',
  request: { params: one.extend({ name: z.string().max(200) }) },
  responses: {
    200: {
      description: 'The file.',
      content: { '*/*': { schema: z.string().meta({ format: 'binary' }) } },
    },
    404: problem('There is no such file, or it is not kept any more.'),
  },
});
