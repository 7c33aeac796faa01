// A job as it stands: our own row, and what the queue says of it. As long as it has not ended, the queue alone knows its state.
import { z } from 'zod';
import type { Sql } from '../database/database.ts';
import { readAnswer } from '../store/results.ts';
import type { Answer } from './answer.ts';
import { type QueueName, queues } from './queue.ts';
import { type JobRequest, jobRequest } from './request.ts';

/** `refused`: the data or the call are wrong, and it would be no other the next time; `failed`: it was tried to no end. */
export const outcomes = ['done', 'refused', 'failed', 'cancelled'] as const;
export type JobOutcome = (typeof outcomes)[number];
export const states = ['waiting', 'running', ...outcomes] as const;
export type JobState = (typeof states)[number];

export type Job = {
  id: string;
  owner: string;
  request: JobRequest;
  queue: QueueName;
  /** The hash of the files that it is about, and the name of what it comes to. */
  input: string;
  result: string;
  batch: string | undefined;
  state: JobState;
  created: Date;
  /** When it was first begun. */
  begun: Date | undefined;
  ended: Date | undefined;
  /** When it was given back to the queue after it had been given up. */
  redriven: Date | undefined;
  /** How often it was begun. */
  attempt: number;
  step: string | undefined;
  answer: Answer | undefined;
  /** How many go before it; 0 is the next. Only of one that waits. */
  place: number | undefined;
};

/** What a job asks for is not known to this program: it was asked by a later one. */
export class UnknownRequest extends Error {}

const row = z.object({
  id: z.string(),
  owner: z.string(),
  request: z.unknown().transform((asked) => {
    const read = jobRequest.safeParse(asked);
    if (read.success) return read.data;
    throw new UnknownRequest('This version does not know what the job asks for.', { cause: read.error });
  }),
  queue: z.enum(queues),
  input: z.string(),
  result: z.string(),
  batch: z.string().nullable(),
  created: z.date(),
  begun: z.date().nullable(),
  ended: z.date().nullable(),
  redriven: z.date().nullable(),
  attempt: z.number(),
  step: z.string().nullable(),
  outcome: z.enum(outcomes).nullable(),
  answer: z.unknown(),
  active: z.boolean(),
  place: z.number().nullable(),
});

const columns = `j.id, j.owner, j.request, j.queue, j.input, j.result, j.batch, j.created, j.begun, j.ended, j.redriven, j.attempt, j.step, j.outcome, j.answer,
  coalesce(q.state = 'active', false) AS active,
  CASE WHEN j.ended IS NULL AND q.state IN ('created', 'retry') THEN (
    SELECT count(*)::int FROM factsheet.job o JOIN pgboss.job p ON p.id = o.id AND p.name = o.queue
    WHERE o.ended IS NULL AND p.state IN ('created', 'retry')
      AND (o.priority > j.priority OR (o.priority = j.priority AND (o.created, o.id) < (j.created, j.id)))
  ) END AS place`;

const from = 'FROM factsheet.job j LEFT JOIN pgboss.job q ON q.id = j.id AND q.name = j.queue';

/**
 * Jobs by their ids, in the order in which they were asked for; those that there are.
 * @throws UnknownRequest
 */
export async function findJobs({ query }: Sql, ids: readonly string[]): Promise<Job[]> {
  const statement = `SELECT ${columns} ${from}
    WHERE j.id IN (SELECT jsonb_array_elements_text($1::jsonb)::uuid) ORDER BY j.created, j.id`;
  return (await query(statement, [JSON.stringify(ids)])).map(jobOf);
}

/** The newest jobs of an owner, or of all; of one batch, or that ended so, if that is named. */
export async function listJobs(
  { query }: Sql,
  {
    owner,
    batch,
    state,
    limit,
  }: { owner?: string | undefined; batch?: string | undefined; state?: JobOutcome; limit: number },
): Promise<Job[]> {
  const statement = `SELECT ${columns} ${from}
    WHERE ($1::text IS NULL OR j.owner = $1) AND ($2::uuid IS NULL OR j.batch = $2) AND ($3::text IS NULL OR j.outcome = $3)
    ORDER BY j.created DESC, j.id LIMIT $4`;
  return (await query(statement, [owner ?? null, batch ?? null, state ?? null, limit])).map(jobOf);
}

function jobOf(found: Record<string, unknown>): Job {
  const { outcome, active, batch, begun, ended, redriven, step, answer, place, ...same } = row.parse(found);
  return {
    ...same,
    batch: batch ?? undefined,
    begun: begun ?? undefined,
    ended: ended ?? undefined,
    redriven: redriven ?? undefined,
    step: step ?? undefined,
    place: place ?? undefined,
    state: outcome ?? (active ? 'running' : 'waiting'),
    answer: answer === null || answer === undefined ? undefined : readAnswer(answer),
  };
}
