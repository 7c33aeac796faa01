// What a plan is known by: whoever agreed to it agreed to just this, to each mail and to each recipient. Pure.
import { createHash } from 'node:crypto';
import type { Planned } from '../../deliver/send-plan.ts';
import { FactsheetError } from '../../errors.ts';
import type { PeriodName } from '../periods.ts';
import type { SenderLook } from './mails.ts';
import type { SendOptions } from './sending.ts';

type Sending = Pick<SenderLook, 'from' | 'replyTo'> & {
  name: PeriodName;
  options: Pick<SendOptions, 'correction' | 'smtp' | 'link'>;
};

/**
 * SHA-256 (hex) over who gets what, from whom, through which server, and who gets nothing and why. Files that were made
 * anew, another list, and what was sent meanwhile make another plan.
 */
export function planMark({ name, from, replyTo, options }: Sending, plan: readonly Planned[]): string {
  const rows = plan.map(({ recipient, edition, what, correction }) => {
    const { address, name: person, organisation, languages, delivery } = recipient;
    return [address, person, organisation, languages, delivery, edition.hash, what, correction];
  });
  const { correction, smtp, link } = options;
  const given = [from, replyTo, link, smtp.url, smtp.user].map((one) => one ?? null);
  const all = [name.id, ...given, correction, rows];
  return createHash('sha256').update(JSON.stringify(all)).digest('hex');
}

/** @throws FactsheetError `plan-changed` where it is another one than was agreed to: nothing is sent then */
export function requirePlan(agreed: string, mark: string): void {
  if (agreed === mark) return;
  const message = 'Something has changed since this plan was shown, so nothing was sent.';
  const hint = 'Look at the plan as it is now, and confirm it again.';
  throw new FactsheetError('plan-changed', message, { hint });
}
