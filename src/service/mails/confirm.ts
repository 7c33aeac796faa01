// How a plan is agreed to: by its hash, so that just what was looked at is sent.
import { FactsheetError } from '../../errors.ts';
import type { MailsLook } from '../../index.ts';
import { operationOf } from '../jobs/request.ts';
import { submitJob } from '../jobs/submit.ts';
import type { Office } from '../office.ts';
import { takeOver } from './moved.ts';
import { lookAt, type Plan, type PlanParts, type Stored } from './plans.ts';

/**
 * Agrees to a plan: from now on a job sends it. Agreed to again, it is the same job.
 * @param hash that of the plan that was looked at; `note`: writes down that somebody has agreed to it
 * @throws FactsheetError `plan-changed`, `plan-incomplete`, `needs-correction`
 */
export async function confirmPlan(
  parts: PlanParts,
  owner: string,
  { plan, hash, note }: { plan: Plan; hash: string; note(): Promise<void> },
  stored: Stored,
): Promise<string> {
  const { office } = parts;
  if (hash !== plan.mark) throw changed();
  if (plan.job !== null) return plan.job;
  if (plan.confirmed === null) {
    const look = await lookAt(parts, plan, stored);
    if (look.mark !== plan.mark) throw changed();
    const [lacking] = look.missing;
    if (lacking) throw new FactsheetError(lacking.code, lacking.message, { hint: lacking.hint });
    requireCorrection(plan, look);
    await note();
    await takeOver(parts.data);
    await agree(office, plan, look.orders);
  }
  const { id, period, input } = plan;
  const request = { kind: 'send' as const, period, plan: id };
  const job = await submitJob(office.database, office.boss, {
    ...{
      owner,
      request,
      queue: 'mails',
      input,
      program: office.program,
      once: { key: `plan ${id}`, asked: '' },
    },
  });
  await office.database.query('UPDATE factsheet.mail_plan SET job = $2 WHERE id = $1', [id, job]);
  return job;
}

/** Who has an earlier one gets another only if it is called a correction. */
function requireCorrection({ wish }: Plan, { rows }: MailsLook): void {
  if (wish.wish.correction || !rows.some(({ isSent, correction }) => isSent && correction)) return;
  const message = 'Some of them have an earlier factsheet of this period.';
  const hint =
    'If they shall get this one too, plan it with “correction”: the subject then begins with that word.';
  throw new FactsheetError('needs-correction', message, { hint });
}

/** Writes down, once, what was agreed to: each mail of the plan belongs to it from now on, unless it went out meanwhile. */
async function agree(
  { database }: Office,
  { id, period, wish }: Plan,
  orders: MailsLook['orders'],
): Promise<void> {
  const { resendUncertain, retryRefused } = wish.wish;
  const again = [
    ...['planned', 'retry', 'full'],
    ...(resendUncertain ? ['uncertain'] : []),
    ...(retryRefused ? ['refused', 'bounced'] : []),
  ];
  await database.transaction(async ({ query }) => {
    const statement = `UPDATE factsheet.mail_plan SET confirmed = now()
      WHERE id = $1 AND confirmed IS NULL RETURNING id`;
    if ((await query(statement, [id])).length === 0) return;
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
  });
}

function changed(): FactsheetError {
  const message = 'Something has changed since this plan was shown, so nothing is sent.';
  return new FactsheetError('plan-changed', message, { hint: 'Plan it anew, look at it, and confirm that.' });
}
