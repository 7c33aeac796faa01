// Webhooks: who is told of what, and where. Of each the secret is kept, sealed, as it signs what is sent.
import { randomBytes, randomUUID } from 'node:crypto';
import type { PgBoss } from 'pg-boss';
import { z } from 'zod';
import type { Sql } from '../database/database.ts';
import { hookQueue } from '../jobs/queue.ts';
import type { Secrets } from '../mails/secrets.ts';
import { newSecret } from './signature.ts';

/** What is told of. */
export const hookEvents = ['job.done', 'job.refused', 'job.failed', 'period.approved', 'test'] as const;
export type HookEvent = (typeof hookEvents)[number];

/** What happened: of which operation, and what is told: ids and names of periods, nothing of persons. */
export type News = { type: HookEvent; operation: string; data: Readonly<Record<string, string>> };

export type Hook = {
  id: string;
  url: string;
  events: HookEvent[];
  operations?: string[];
  created: string;
  /** How many of its deliveries wait, and how many were given up. */
  waiting: number;
  dead: number;
};

/** One thing that is told to one webhook. `said`: why the last attempt failed. */
export type Delivery = {
  id: string;
  type: string;
  created: string;
  tries: number;
  state: 'waiting' | 'delivered' | 'dead';
  said?: string;
};

/** So many there are at most. */
export const mostHooks = 50;

const hookRow = z.object({
  id: z.string(),
  url: z.string(),
  events: z.array(z.enum(hookEvents)),
  operations: z.array(z.string()).nullable(),
  created: z.date(),
  waiting: z.number(),
  dead: z.number(),
});

const deliveryRow = z.object({
  id: z.string(),
  type: z.string(),
  created: z.date(),
  tries: z.number(),
  delivered: z.date().nullable(),
  dead: z.date().nullable(),
  said: z.string().nullable(),
});

const columns = `w.id, w.url, w.events, w.operations, w.created,
  (SELECT count(*)::int FROM factsheet.webhook_delivery d WHERE d.webhook = w.id AND d.delivered IS NULL AND d.dead IS NULL) AS waiting,
  (SELECT count(*)::int FROM factsheet.webhook_delivery d WHERE d.webhook = w.id AND d.dead IS NOT NULL) AS dead`;

/** What the secret of a webhook is sealed for. */
export const sealedFor = (id: string) => `webhook ${id}`;

/** Makes one; its secret is told this once. */
export async function makeHook(
  { query }: Sql,
  secrets: Secrets,
  { url, events, operations }: Pick<Hook, 'url' | 'events' | 'operations'>,
): Promise<Hook & { secret: string }> {
  const [id, secret] = [randomBytes(6).toString('hex'), newSecret()];
  await query(
    'INSERT INTO factsheet.webhook (id, url, events, operations, secret) VALUES ($1, $2, $3, $4, $5)',
    [
      ...[id, url, JSON.stringify(events), operations ? JSON.stringify(operations) : null],
      secrets.seal(secret, sealedFor(id)),
    ],
  );
  const [hook] = await listHooks({ query }, id);
  if (!hook) throw new TypeError('A webhook that was just made is gone.');
  return { ...hook, secret };
}

/** All of them, or one. */
export async function listHooks({ query }: Pick<Sql, 'query'>, id?: string): Promise<Hook[]> {
  const statement = `SELECT ${columns} FROM factsheet.webhook w WHERE $1::text IS NULL OR w.id = $1 ORDER BY w.created`;
  return (await query(statement, [id ?? null])).map((found) => {
    const { operations, created, ...same } = hookRow.parse(found);
    return { ...same, created: created.toISOString(), ...(operations && { operations }) };
  });
}

/** Takes one away, with all that waits for it. Gives whether there was one. */
export async function removeHook({ query }: Sql, id: string): Promise<boolean> {
  return (await query('DELETE FROM factsheet.webhook WHERE id = $1 RETURNING id', [id])).length === 1;
}

/** The newest deliveries of one. */
export async function deliveriesOf({ query }: Sql, hook: string, limit: number): Promise<Delivery[]> {
  const statement = `SELECT id, type, created, tries, delivered, dead, said FROM factsheet.webhook_delivery
    WHERE webhook = $1 ORDER BY created DESC LIMIT $2`;
  return (await query(statement, [hook, limit])).map((found) => {
    const { created, delivered, dead, said, ...same } = deliveryRow.parse(found);
    const state = delivered ? ('delivered' as const) : dead ? ('dead' as const) : ('waiting' as const);
    return { ...same, created: created.toISOString(), state, ...(said !== null && { said }) };
  });
}

/** Tells of something, within the transaction in which it happens: what did not happen is not told, and what did is. */
export async function announce(
  within: Sql,
  boss: PgBoss,
  { type, operation, data }: News,
  only?: string,
): Promise<void> {
  const hooks = await within.query(
    `SELECT id FROM factsheet.webhook WHERE ($3::text IS NULL AND events @> to_jsonb($1::text)
       AND (operations IS NULL OR operations @> to_jsonb($2::text))) OR id = $3`,
    [type, operation, only ?? null],
  );
  const body = JSON.stringify({ type, timestamp: new Date().toISOString(), data });
  for (const { id: hook } of hooks) {
    const id = randomUUID();
    await within.query(
      'INSERT INTO factsheet.webhook_delivery (id, webhook, type, body) VALUES ($1, $2, $3, $4)',
      [id, hook, type, body],
    );
    await boss.send(hookQueue, { id }, { id, group: { id: String(hook) }, db: within.queue });
  }
}

export const hookTables = `
  CREATE TABLE factsheet.webhook (
    id text PRIMARY KEY,
    url text NOT NULL,
    events jsonb NOT NULL,
    operations jsonb,
    secret text NOT NULL,
    created timestamptz NOT NULL DEFAULT now()
  );
  COMMENT ON COLUMN factsheet.webhook.secret IS 'sealed with FACTSHEET_SECRETS_KEY';
  CREATE TABLE factsheet.webhook_delivery (
    id uuid PRIMARY KEY,
    webhook text NOT NULL REFERENCES factsheet.webhook ON DELETE CASCADE,
    type text NOT NULL,
    body text NOT NULL,
    created timestamptz NOT NULL DEFAULT now(),
    tries integer NOT NULL DEFAULT 0,
    delivered timestamptz,
    dead timestamptz,
    said text
  );
  CREATE INDEX webhook_delivery_of ON factsheet.webhook_delivery (webhook, created);
  `;

/** What an ended job is to webhooks; nothing for what somebody has cancelled. */
export function newsOfJob(id: string, kind: string, period: string, outcome: string): News | undefined {
  const type = hookEvents.find((one) => one === `job.${outcome}`);
  const [operation = ''] = period.split('/');
  return type && { type, operation, data: { job: id, kind, period, state: outcome, href: `/v1/jobs/${id}` } };
}

/** Seals anew what was sealed with a key that is to be given up; gives how many that were. */
export async function sealHooksAnew({ query }: Sql, secrets: Secrets): Promise<number> {
  const rows = (await query('SELECT id, secret FROM factsheet.webhook')).map(
    ({ id, secret }) => [String(id), String(secret)] as const,
  );
  const old = rows.filter(([, secret]) => secrets.isOld(secret));
  for (const [id, secret] of old) {
    const sealed = secrets.seal(secrets.open(secret, sealedFor(id)), sealedFor(id));
    await query('UPDATE factsheet.webhook SET secret = $2 WHERE id = $1 AND secret = $3', [
      id,
      sealed,
      secret,
    ]);
  }
  return old.length;
}
