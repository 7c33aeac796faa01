// The ways to jobs: ask, look, follow, fetch, cancel.
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { HonoRequest } from 'hono';
import { folderSource } from '../../files/folder-source.ts';
import { cancelJob } from '../jobs/end.ts';
import { findJobs, type Job, listJobs } from '../jobs/job.ts';
import { findOnce } from '../jobs/once.ts';
import { operationOf, tellsApprovals } from '../jobs/request.ts';
import { submitJob } from '../jobs/submit.ts';
import { keepSnapshot, operationFiles } from '../store/snapshot.ts';
import { onceOf } from './ask-once.ts';
import { readSent } from './input.ts';
import { eventRoutes } from './job-events.ts';
import { ask, cancel, fetchFile, list, longestWait, look } from './job-ways.ts';
import type { Parts } from './parts.ts';
import { nothing, Refused } from './problem.ts';
import type { Held } from './room.ts';
import { type Known, knows, require, sees, type Who } from './who.ts';
import { listedOf, wireOf } from './wire.ts';

/** The way in: what is asked for becomes a job, or is one already. */
function askRoute(app: OpenAPIHono<Known>, parts: Parts): void {
  const { watch } = parts;
  // The body is read by its kind, not by the route.
  app.openAPIRegistry.registerPath(ask);
  app.post(ask.path, async (c) => {
    const who = c.get('who');
    require(who, 'write');
    const id = await taken(parts, who, c.req, c.get('held'));
    const wait = Math.min(
      Number(/\bwait=(\d{1,4})\b/.exec(c.req.header('prefer') ?? '')?.[1] ?? 0),
      longestWait,
    );
    const job = await last(watch, id, AbortSignal.any([c.req.raw.signal, AbortSignal.timeout(wait * 1000)]));
    if (!job) throw nothing('job');
    const headers = { Location: `/v1/jobs/${id}`, ...(wait > 0 && { 'Preference-Applied': `wait=${wait}` }) };
    return c.json(wireOf(job), job.ended ? 200 : 202, headers);
  });
}

/** Takes in what is asked for, and gives the job; nothing of its files is held in memory after that. */
async function taken(parts: Parts, who: Who, asked: HonoRequest, before: Held | undefined): Promise<string> {
  const { database, boss, files, program } = parts.office;
  using held = before ?? parts.room(who.owner);
  const { request, files: sent } = await readSent(asked.raw);
  require(who, 'write', operationOf(request));
  if (sent && !parts.takesSent) throw noSandbox();
  const once = onceOf(asked, request, sent);
  // Before anything is read of what is stored: it may be another by now.
  const known = once && (await findOnce(database, who.owner, once));
  if (known) return known.id;
  const given = sent ?? (await storedFiles(parts, request.period, held, tellsApprovals(request)));
  await parts.audit.note(who.owner, 'asked', `${request.kind} ${request.period}`);
  return submitJob(database, boss, {
    ...{ owner: who.owner, request, queue: sent ? 'sent' : 'stored', program, once },
    input: (within) => keepSnapshot(files, within, given),
  });
}

export function jobRoutes(app: OpenAPIHono<Known>, parts: Parts): void {
  const { database, boss, files } = parts.office;
  const own = async (id: string, who: Who): Promise<Job> => {
    const [job] = await findJobs(database, [id]);
    if (!job || !sees(who, job.owner, operationOf(job.request))) throw nothing('job');
    return job;
  };
  const told = async (job: Job, { owner }: Who) => {
    if (job.answer?.data !== undefined) await parts.audit.note(owner, 'fetched', `${job.id} comparison`);
    return wireOf(job);
  };
  askRoute(app, parts);
  app.openapi(list, async (c) => {
    const who = c.get('who');
    const jobs = await listJobs(database, { owner: who.owner, limit: c.req.valid('query').limit });
    const seen = jobs.filter(({ request }) => knows(who, operationOf(request)));
    return c.json({ jobs: seen.map(listedOf) }, 200);
  });
  app.openapi(look, async (c) =>
    c.json(await told(await own(c.req.valid('param').id, c.get('who')), c.get('who')), 200),
  );
  app.openapi(cancel, async (c) => {
    const { id, queue } = await own(c.req.valid('param').id, c.get('who'));
    require(c.get('who'), queue === 'mails' ? 'send' : 'write');
    await parts.audit.note(c.get('who').owner, 'cancelled', id);
    await cancelJob(database, boss, id);
    return c.json(wireOf(await own(id, c.get('who'))), 200);
  });
  eventRoutes(app, parts, own, told);
  app.openapi(fetchFile, async (c) => {
    const { id, name } = c.req.valid('param');
    const { owner } = c.get('who');
    const file = (await own(id, c.get('who'))).answer?.files.find((one) => one.name === name);
    const bytes = file && (await files.get(file.hash));
    if (!bytes) throw nothing('file');
    await parts.audit.note(owner, 'fetched', `${id} ${name}`);
    return new Response(new Uint8Array(bytes), {
      headers: {
        'Content-Type': file.type,
        'Content-Disposition': `attachment; filename="${file.name}"`,
        ETag: `"${file.hash}"`,
      },
    });
  });
}

/** The job as it is when the signal aborts, or as it ended before. */
async function last(watch: Parts['watch'], id: string, signal: AbortSignal): Promise<Job | undefined> {
  let job: Job | undefined;
  for await (const now of watch.follow(id, signal)) job = now;
  return job;
}

/**
 * The files of a stored period's operation.
 * @param held has room for them, until it is given back
 * @param withApprovals whether those of the period are among them
 * @throws Refused 404; 429 and 503 where there is no room
 */
export async function storedFiles(
  { data }: Pick<Parts, 'data'>,
  period: string,
  held: Held,
  withApprovals = false,
): Promise<Map<string, Uint8Array>> {
  const count = (bytes: number) => held.add(bytes);
  const approvalsOf = withApprovals ? period : undefined;
  const found = await operationFiles(folderSource(data), operationOf({ period }), count, approvalsOf);
  if ([...found.keys()].some((name) => name.startsWith(`${period}/`))) return found;
  const hint = 'See /v1/operations for those that there are.';
  throw new Refused(404, 'unknown-period', `The period ${period} is not stored here.`, hint);
}

function noSandbox(): Refused {
  const hint =
    'Ask about a stored period. Whoever runs the service may let it take files on a system with user namespaces, or by --trust-input.';
  return new Refused(503, 'no-sandbox', 'Files that are sent cannot be shut in on this machine.', hint);
}
