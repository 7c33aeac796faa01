// Delivers webhooks as the queue hands them out: each is tried again with growing pauses, and is given up in the end, which is seen.
import type { JobWithMetadata, PgBoss } from 'pg-boss';
import type { Database } from '../database/database.ts';
import { hookQueue, hookTries, type Ticket } from '../jobs/queue.ts';
import type { Secrets } from '../mails/secrets.ts';
import type { Log } from '../seen/log.ts';
import { HookFailed } from './address.ts';
import { mostHooks, sealedFor } from './hooks.ts';
import { type Outside, post } from './post.ts';
import { signed } from './signature.ts';

export type DeliverParts = {
  database: Database;
  boss: PgBoss;
  secrets: Secrets | undefined;
  outside: Outside;
  log: Log;
};

/** So many to one receiver are under way at once: one that is slow or dead holds these places, and no others. */
export const toOne = 4;

/** So many are under way at once: there is a place for each receiver that there may be. */
const atOnce = mostHooks * toOne;

export type Deliverer = {
  /** Begins what is due and has a place; gives how many that were. It waits for none of them. */
  begin(): Promise<number>;
  /** Once all that was begun has ended: each does, in bounded time. */
  ended(): Promise<void>;
};

/** Delivers what is due: each receiver by itself, in no promised order. As soon as a place is free, the next is begun. */
export function openDeliverer(parts: DeliverParts): Deliverer {
  const running = new Set<Promise<void>>();
  let isOver = false;
  let turn: Promise<number> = Promise.resolve(0);
  const fetch = async () => {
    const batchSize = atOnce - running.size;
    if (batchSize <= 0 || isOver) return 0;
    const bounds = { batchSize, groupConcurrency: toOne };
    const due = await parts.boss.fetch<Ticket>(hookQueue, { ...bounds, includeMetadata: true });
    for (const ticket of due) {
      const work: Promise<void> = deliver(parts, ticket)
        .catch((error: unknown) => parts.log.warn({ err: error }, 'put off'))
        .then(() => {
          running.delete(work);
          begin().catch(() => undefined);
        });
      running.add(work);
    }
    return due.length;
  };
  const begin = () => {
    turn = turn.catch(() => 0).then(fetch);
    return turn;
  };
  return {
    begin,
    async ended() {
      isOver = true;
      await turn.catch(() => 0);
      await Promise.all(running);
    },
  };
}

async function deliver(parts: DeliverParts, ticket: JobWithMetadata<Ticket>): Promise<void> {
  const { database, boss, log } = parts;
  const { id } = ticket.data;
  const tries = ticket.retryCount + 1;
  const failed = await attempt(parts, id).then(
    () => undefined,
    (error: unknown) => error,
  );
  const isLast = tries >= hookTries;
  const said = failed instanceof HookFailed ? failed.message : 'The program made a mistake here.';
  if (failed)
    log[isLast ? 'error' : 'warn'](
      { err: failed, delivery: id, tries },
      isLast ? 'a webhook was given up' : 'a webhook was not taken',
    );
  await database.transaction(async (within) => {
    await within.query(
      `UPDATE factsheet.webhook_delivery SET tries = $2, said = $3, delivered = CASE WHEN $3::text IS NULL THEN now() END,
         dead = CASE WHEN $4 THEN now() END WHERE id = $1`,
      [id, tries, failed ? said : null, Boolean(failed) && isLast],
    );
    if (failed) await boss.fail(hookQueue, ticket, { message: said }, { db: within.queue });
    else await boss.complete(hookQueue, ticket, null, { db: within.queue });
  });
}

/** @throws HookFailed */
async function attempt({ database, secrets, outside }: DeliverParts, id: string): Promise<void> {
  const [row] = await database.query(
    `SELECT d.body, w.id, w.url, w.secret FROM factsheet.webhook_delivery d JOIN factsheet.webhook w ON w.id = d.webhook WHERE d.id = $1`,
    [id],
  );
  // The webhook was taken away.
  if (!row) return;
  const body = String(row.body);
  const now = Math.floor(Date.now() / 1000);
  if (!secrets) throw new HookFailed('no-secrets-key', 'The service has no key to open its secret with.');
  const headers = signed(secrets.open(String(row.secret), sealedFor(String(row.id))), id, now, body);
  await post(new URL(String(row.url)), { body, headers }, outside);
}
