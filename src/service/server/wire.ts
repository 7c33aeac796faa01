// Jobs as the interface tells them: what is inside of the service, and whom it is about, stays there.
import { z } from 'zod';
import { fileSchema, findingSchema, whySchema } from '../jobs/answer.ts';
import { type Job, states } from '../jobs/job.ts';
import { jobRequest } from '../jobs/request.ts';

const file = fileSchema
  .omit({ hash: true })
  .extend({
    sha256: z.string(),
    href: z.string().describe('Where it is fetched, below this address.'),
  })
  .meta({ id: 'File' });

export const jobSchema = z
  .object({
    id: z.uuid(),
    request: jobRequest,
    state: z
      .enum(states)
      .describe(
        'refused: the data or the request are wrong; failed: it was tried several times, and given up.',
      ),
    created: z.iso.datetime(),
    begun: z.iso.datetime().optional().describe('When it was first begun.'),
    ended: z.iso.datetime().optional(),
    attempt: z.int().describe('How often it was begun.'),
    place: z.int().optional().describe('How many go before it, as long as it waits.'),
    step: z.string().optional(),
    batch: z.uuid().optional(),
    redriven: z.iso
      .datetime()
      .optional()
      .describe('When it was given back to the queue after it had been given up.'),
    files: z.array(file),
    findings: z.array(findingSchema.meta({ id: 'Finding' })),
    data: z
      .unknown()
      .optional()
      .describe('What was asked for where that is no file: a comparison. Not in lists and batches.'),
    why: whySchema.optional().describe('Why there is no result.'),
    links: z.object({ self: z.string(), events: z.string() }),
  })
  .meta({ id: 'Job' });

export type WireJob = z.infer<typeof jobSchema>;

/** As it stands among others: without what it compares, which is told, and written down, where one asks for the job itself. */
export function listedOf(job: Job): WireJob {
  const { data: _, ...listed } = wireOf(job);
  return listed;
}

export function wireOf(job: Job): WireJob {
  const { id, request, state, created, begun, ended, redriven, attempt, place, step, batch, answer } = job;
  const self = `/v1/jobs/${id}`;
  const files = (answer?.files ?? []).map(({ hash: sha256, ...about }) => {
    return { ...about, sha256, href: `${self}/files/${encodeURIComponent(about.name)}` };
  });
  return {
    ...{ id, request, state, created: created.toISOString(), attempt, files },
    ...(begun && { begun: begun.toISOString() }),
    ...(ended && { ended: ended.toISOString() }),
    ...(redriven && { redriven: redriven.toISOString() }),
    ...(place !== undefined && { place }),
    ...(step !== undefined && { step }),
    ...(batch !== undefined && { batch }),
    findings: answer?.findings ?? [],
    ...(answer?.data !== undefined && { data: answer.data }),
    ...(answer?.why && { why: answer.why }),
    links: { self, events: `${self}/events` },
  };
}
