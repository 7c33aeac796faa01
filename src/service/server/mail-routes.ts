// The ways to mails: plan a sending, and agree to just that.
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Sql } from '../database/database.ts';
import { findJobs } from '../jobs/job.ts';
import { findOnce } from '../jobs/once.ts';
import { operationOf } from '../jobs/request.ts';
import { confirmPlan } from '../mails/confirm.ts';
import { findPlan, lookAt, makePlan, type Plan, previewOf, type Stored } from '../mails/plans.ts';
import { onceOf } from './ask-once.ts';
import { openAudit } from './audit.ts';
import { storedOperations } from './batch.ts';
import { storedFiles } from './jobs.ts';
import { confirm, look, plan, preview, wirePlan } from './mail-ways.ts';
import type { Parts } from './parts.ts';
import { nothing } from './problem.ts';
import type { Held } from './room.ts';
import { type Known, require, type Who } from './who.ts';
import { wireOf } from './wire.ts';

/** What a mail may do in a browser: show its own words and pictures, and nothing else. */
const previewPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";

export function mailRoutes(app: OpenAPIHono<Known>, parts: Parts): void {
  const { office, audit } = parts;
  const planOf = async (id: string, who: Who): Promise<Plan> => {
    require(who, 'send');
    const found = await findPlan(office, id);
    if (!found) throw nothing('plan');
    require(who, 'send', operationOf(found));
    return found;
  };
  app.openapi(plan, async (c) => {
    const [who, wish] = [c.get('who'), c.req.valid('json')];
    require(who, 'send', operationOf(wish));
    using held = parts.room(who.owner);
    const once = onceOf(c.req, wish);
    const known = once && (await findOnce(office.database, who.owner, once));
    const before = known && (await planOf(known.id, who));
    const stored = await storedAs(parts, who, wish, held);
    const made = before
      ? { plan: before, look: await lookAt(parts, before, stored) }
      : await makePlan(parts, { owner: who.owner, once }, wish, stored);
    if (!before) await audit.note(who.owner, 'planned', `${wish.period} plan ${made.plan.id}`);
    return c.json(wirePlan(made), 201, { Location: `/v1/mails/${made.plan.id}` });
  });
  app.openapi(look, async (c) => {
    const who = c.get('who');
    const found = await planOf(c.req.valid('param').id, who);
    using held = parts.room(who.owner);
    await audit.note(who.owner, 'fetched', `${found.period} plan ${found.id}`);
    const now = await lookAt(parts, found, await storedAs(parts, who, found, held));
    return c.json(wirePlan({ plan: found, look: now }), 200);
  });
  app.openapi(preview, async (c) => {
    const who = c.get('who');
    const found = await planOf(c.req.valid('param').id, who);
    const { kind, as } = c.req.valid('query');
    using held = parts.room(who.owner);
    await audit.note(who.owner, 'fetched', `${found.period} plan ${found.id}`);
    const mail = await previewOf(parts, found, await storedAs(parts, who, found, held), kind);
    if (!mail) throw nothing('mail');
    if (as === 'text') return c.text(mail.text, 200);
    return c.html(mail.html, 200, { 'Content-Security-Policy': previewPolicy });
  });
  app.openapi(confirm, async (c) => {
    const who = c.get('who');
    const found = await planOf(c.req.valid('param').id, who);
    const note = (within: Sql) =>
      openAudit(within).note(who.owner, 'confirmed', `${found.period} plan ${found.id}`);
    const given = { plan: found, hash: c.req.valid('json').hash, note };
    using held = parts.room(who.owner);
    const id = await confirmPlan(parts, who.owner, given, await storedAs(parts, who, found, held));
    const [job] = await findJobs(office.database, [id]);
    if (!job) throw nothing('job');
    return c.json(wireOf(job), 202, { Location: `/v1/jobs/${id}` });
  });
}

/** The operation of a period as it is stored now. @throws FactsheetError `unknown-period` */
async function storedAs(parts: Parts, who: Who, { period }: { period: string }, held: Held): Promise<Stored> {
  const all = await storedOperations(parts, who);
  const bureau = all.find(({ id }) => id === operationOf({ period }))?.bureau;
  return { files: await storedFiles(parts, period, held), bureau };
}
