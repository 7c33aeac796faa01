// A job as it goes on, told as it happens: as long as it goes on, somebody listens, and they may.
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Job } from '../jobs/job.ts';
import { operationOf } from '../jobs/request.ts';
import { whoOf } from '../people/door.ts';
import { follow } from './job-ways.ts';
import type { Parts } from './parts.ts';
import { streamAll } from './streams.ts';
import { type Known, sees, type Who } from './who.ts';

/**
 * @param own finds a job of theirs, or refuses
 * @param told a job as it is told to somebody
 */
export function eventRoutes(
  app: OpenAPIHono<Known>,
  parts: Parts,
  own: (id: string, who: Who) => Promise<Job>,
  told: (job: Job, who: Who) => Promise<unknown>,
): void {
  const { streams, watch, log } = parts;
  app.openapi(follow, async (c) => {
    const who = c.get('who');
    const { id, owner, request } = await own(c.req.valid('param').id, who);
    const place = streams.take(who.owner);
    const mayStill = async () => {
      const now = await whoNow(parts, c, who);
      return now !== undefined && sees(now, owner, operationOf(request));
    };
    return streamSSE(c, async (stream) => {
      using _ = place;
      const gone = new AbortController();
      stream.onAbort(() => gone.abort());
      try {
        await streamAll(stream, streams, watch.follow(id, gone.signal), mayStill, async (job) =>
          stream.writeSSE({ event: 'job', data: JSON.stringify(await told(job, who)) }),
        );
      } catch (error) {
        // The reader asks anew.
        log.warn({ err: error, request: c.get('request') }, 'a stream ended early');
      } finally {
        gone.abort();
      }
    });
  });
}

/** Who asks, by what is known of them now; nothing where they may not any more. */
async function whoNow(
  { keys, door }: Pick<Parts, 'keys' | 'door'>,
  c: Context,
  who: Who,
): Promise<Who | undefined> {
  if (!who.person) return keys.whoIs(who.owner);
  const visit = await door?.again(c);
  return visit && whoOf(visit.person);
}
