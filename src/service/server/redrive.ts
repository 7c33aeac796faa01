// The ways to jobs that were given up: which they are and why, and how one is given back; for programs, and from the board.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { findJobs, type Job, listJobs } from '../jobs/job.ts';
import { redriveJob } from '../jobs/redrive.ts';
import { operationOf } from '../jobs/request.ts';
import { show } from '../pages/show.ts';
import { isWord, type Word } from '../pages/words.ts';
import { whoOf } from '../people/door.ts';
import { personPage } from '../people/page.ts';
import { rolesOf } from '../people/people.ts';
import { may } from '../people/roles.ts';
import { answers, problem } from './described.ts';
import type { Parts } from './parts.ts';
import { nothing, Refused, refusedBy } from './problem.ts';
import { allows, boardPath, type Known, knows, redrivePath, type Who } from './who.ts';
import { jobSchema, wireOf } from './wire.ts';

const tags = ['Jobs'];

const list = createRoute({
  method: 'get',
  path: '/v1/given-up',
  operationId: 'listGivenUp',
  tags,
  summary: 'Jobs that were given up',
  description:
    'Each was tried several times and came to nothing: `why` says what happened the last time. Those that you may give back: your own; as a writer of an operation those over its stored periods; as an admin all.',
  responses: { 200: answers(z.object({ jobs: z.array(jobSchema) }), 'The newest first.') },
});

const redrive = createRoute({
  method: 'post',
  path: '/v1/jobs/{id}/again',
  operationId: 'giveBackJob',
  tags,
  summary: 'Give a job that was given up back to the queue, once',
  request: { params: z.object({ id: z.uuid() }) },
  responses: {
    202: answers(jobSchema, 'It waits, to be tried as often as a new one.'),
    404: problem('There is no such job, or it is not yours to give back.'),
    409: problem('It was not given up, was given back before, or its input is not kept any more.'),
  },
});

/** So many are told of. */
const most = 100;

/** The jobs that were given up, of those that somebody may give back. */
export async function givenUpFor({ office }: Pick<Parts, 'office'>, who: Who): Promise<Job[]> {
  const jobs = await listJobs(office.database, { state: 'failed', limit: 1000 });
  return jobs.filter((job) => mayGiveBack(who, job)).slice(0, most);
}

/** Who asked for it; who writes in its operation, as far as it is over what is stored there; and admins. Mails: who may send. */
export function mayGiveBack(
  who: Who,
  { owner, queue, request }: Pick<Job, 'owner' | 'queue' | 'request'>,
): boolean {
  const operation = operationOf(request);
  if (!knows(who, operation)) return false;
  if (queue === 'mails') return allows(who, 'send', operation);
  if (owner === who.owner) return allows(who, 'write', operation);
  if (!who.person) return who.rights.includes('admin');
  const able = { roles: rolesOf(who.person) };
  return may(able, 'admin', operation) || (queue === 'stored' && may(able, 'write', operation));
}

/** @throws Refused 404; FactsheetError as `redriveJob` */
async function giveBack(
  { office, audit }: Pick<Parts, 'office' | 'audit'>,
  who: Who,
  id: string,
): Promise<Job> {
  const find = async () => (await findJobs(office.database, [id]))[0];
  const job = await find();
  if (!job || !mayGiveBack(who, job)) throw nothing('job');
  await redriveJob(office, job);
  await audit.note(who.owner, 'given-back', id);
  return (await find()) ?? job;
}

export function redriveRoutes(app: OpenAPIHono<Known>, parts: Parts): void {
  app.openapi(list, async (c) => c.json({ jobs: (await givenUpFor(parts, c.get('who'))).map(wireOf) }, 200));
  app.openapi(redrive, async (c) => {
    const job = await giveBack(parts, c.get('who'), c.req.valid('param').id);
    return c.json(wireOf(job), 202);
  });
  app.post(redrivePath, (c) =>
    answered(c, async () => {
      const { id, token } = await c.req.parseBody().catch(() => ({}) as Record<string, unknown>);
      const who = await sender(parts, c, token);
      if (!who) return c.redirect(`/sign-in?to=${boardPath}`, 303);
      if (!z.uuid().safeParse(id).success) throw nothing('job');
      await giveBack(parts, who, String(id));
      return c.redirect(`${boardPath}?told=again`, 303);
    }),
  );
}

/** Who has sent a form of the board. @throws Refused 403 for a form of another page */
async function sender({ door }: Parts, c: Context<Known>, token: unknown): Promise<Who | undefined> {
  const known = c.get('who') as Who | undefined;
  if (known) {
    requireSamePage(c);
    return known;
  }
  const visit = await door?.sent(c, token);
  return visit && whoOf(visit.person);
}

/** A browser sends a key by itself once it was typed: the form has to be ours. @throws Refused 403 */
function requireSamePage({ req }: Context): void {
  const [host, origin, site] = ['host', 'origin', 'sec-fetch-site'].map((name) => req.header(name));
  const isOwn = URL.parse(origin ?? '')?.host === host && (site === undefined || site === 'same-origin');
  if (isOwn) return;
  throw new Refused(403, 'not-ours', 'Another page asked for this. Nothing was done.', 'Do it on the board.');
}

/** What is refused is said on a page. */
async function answered(c: Context, answer: () => Promise<Response>): Promise<Response> {
  try {
    return await answer();
  } catch (error) {
    const { status, code } = refusedBy(error);
    if (status === 500) throw error;
    const known = isWord(`${code}.title`) ? code : 'other';
    const next = { word: 'refused.back', to: boardPath } as const;
    const shown = { title: `${known}.title` as Word, says: `${known}.says` as Word, next };
    return show(c, (words) => personPage(words, shown), status);
  }
}
