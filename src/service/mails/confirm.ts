// How a plan is agreed to: by its hash, so that just what was looked at is sent.
import { FactsheetError } from '../../errors.ts';
import type { MailsLook } from '../../index.ts';
import type { Sql } from '../database/database.ts';
import { operationOf } from '../jobs/request.ts';
import { submitWithin } from '../jobs/submit.ts';
import { takeOver } from './moved.ts';
import { findPlan, lookAt, type Plan, type PlanParts, type Stored } from './plans.ts';

/**
 * Agrees to a plan: from now on a job sends it. Agreed to again, also by two at once, it is the same job.
 * @param hash that of the plan that was looked at; `note`: writes down that somebody has agreed to it
 * @throws FactsheetError `plan-changed`, `plan-incomplete`, `needs-correction`
 */
export async function confirmPlan(
  parts: PlanParts,
  owner: string,
  { plan, hash, note }: { plan: Plan; hash: string; note(within: Sql): Promise<void> },
  stored: Stored,
): Promise<string> {
  if (hash !== plan.mark) throw changed();
  if (plan.job !== null) return plan.job;
  const { database, boss, program } = parts.office;
  const look = plan.confirmed === null ? await lookAt(parts, plan, stored) : undefined;
  if (look && look.mark !== plan.mark) {
    // Perhaps by somebody who has agreed to it just now.
    const now = await findPlan(parts.office, plan.id);
    if (now?.job) return now.job;
    throw changed();
  }
  if (look) {
    requireWhole(plan, look);
    await takeOver(parts.data);
  }
  const { id, period, input } = plan;
  return database.transaction(async (within) => {
    const statement = 'SELECT job, confirmed FROM factsheet.mail_plan WHERE id = $1 FOR UPDATE';
    const [now] = await within.query(statement, [id]);
    if (!now) throw changed();
    if (now.job !== null) return String(now.job);
    if (look && now.confirmed === null) {
      await note(within);
      await agree(within, plan, look.orders);
    }
    const request = { kind: 'send' as const, period, plan: id };
    const job = await submitWithin(within, boss, { owner, request, queue: 'mails', input, program });
    await within.query('UPDATE factsheet.mail_plan SET job = $2 WHERE id = $1', [id, job]);
    return job;
  });
}

/** Nothing is missing; and who has an earlier one gets another only if it is called a correction. */
function requireWhole({ wish }: Plan, { rows, missing: [lacking] }: MailsLook): void {
  if (lacking) throw new FactsheetError(lacking.code, lacking.message, { hint: lacking.hint });
  if (wish.wish.correction || !rows.some(({ isSent, correction }) => isSent && correction)) return;
  const message = 'Some of them have an earlier factsheet of this period.';
  const hint =
    'If they shall get this one too, plan it with “correction”: the subject then begins with that word.';
  throw new FactsheetError('needs-correction', message, { hint });
}

/** Writes down what was agreed to: each mail of the plan belongs to it from now on, unless it went out meanwhile. */
async function agree({ query }: Sql, { id, period, wish }: Plan, orders: MailsLook['orders']): Promise<void> {
  const { resendUncertain, retryRefused } = wish.wish;
  const again = [
    ...['planned', 'retry', 'full'],
    ...(resendUncertain ? ['uncertain'] : []),
    ...(retryRefused ? ['refused', 'bounced'] : []),
  ];
  await query('UPDATE factsheet.mail_plan SET confirmed = now() WHERE id = $1', [id]);
  await query(
    `INSERT INTO factsheet.delivery AS known (period, key, edition, parts, state, changed, scope, plan)
     SELECT $2, key, edition, parts, 'planned', $3, $4, $5 FROM jsonb_to_recordset($1::jsonb)
       AS one (key text, edition text, parts jsonb)
     ON CONFLICT (period, key, edition) DO UPDATE SET state = 'planned', changed = excluded.changed, plan = excluded.plan
       WHERE known.state IN (SELECT jsonb_array_elements_text($6::jsonb))`,
    [
      ...[JSON.stringify(orders), period, new Date().toISOString()],
      ...[operationOf({ period }), id, JSON.stringify(again)],
    ],
  );
}

function changed(): FactsheetError {
  const message = 'Something has changed since this plan was shown, so nothing is sent.';
  return new FactsheetError('plan-changed', message, { hint: 'Plan it anew, look at it, and confirm that.' });
}
