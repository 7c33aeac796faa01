// A sending of small mails by the ledger: what `factsheet send` does, without the factsheet, so that tests are quick.
import { openLedger } from '../../../src/deliver/ledger.ts';
import type { OpenLedger } from '../../../src/deliver/ledger-form.ts';
import { messageId } from '../../../src/deliver/mail.ts';
import type { Recipient } from '../../../src/deliver/recipients.ts';
import { sendAll } from '../../../src/deliver/send.ts';
import { type Clock, type Limits, usualLimits } from '../../../src/deliver/send-limits.ts';
import { type Planned, planSending } from '../../../src/deliver/send-plan.ts';
import { type Patience, smtpTransport } from '../../../src/deliver/smtp.ts';
import { readServer } from '../../../src/deliver/smtp-server.ts';

export const sender = {
  address: 'office@unhcr.example.org',
  name: 'Office',
  replyTo: 'office@unhcr.example.org',
};

/** So many people, `p000@example.org` and on. */
export function people(count: number): Recipient[] {
  return Array.from({ length: count }, (_, index) => {
    const address = `p${String(index).padStart(3, '0')}@example.org`;
    const person = { address, key: address, name: '', organisation: '', languages: ['en'] };
    return { line: index + 2, ...person, delivery: 'link' };
  });
}

/** A clock that stands still but for its pauses, which take no time; `slept` are those (ms). */
export function quickClock(): Clock & { slept: number[] } {
  let now = Date.UTC(2026, 0, 1);
  const slept: number[] = [];
  return {
    slept,
    now: () => now,
    async sleep(milliseconds) {
      slept.push(milliseconds);
      now += milliseconds;
    },
  };
}

/** Waits as little as a test can. */
export const impatience: Patience = { connection: 2000, greeting: 2000, answer: 400 };

export type Sending = {
  /** Where it is; or what opens it. */
  ledger: string | OpenLedger;
  url: string;
  recipients: readonly Recipient[];
  /** The SHA-256 of the PDF, by which the edition is known. */
  pdf?: string;
  size?: number;
  clock?: Clock;
  limits?: Partial<Limits>;
  patience?: Patience;
  ca?: string;
  resendUncertain?: boolean;
  retryRefused?: boolean;
  signal?: AbortSignal;
  changed?: (key: string, state: string) => void;
};

/** Sends to everybody who is still to get it. Gives how everybody stands afterwards, and what stopped the run. */
export async function sendSmall(
  sending: Sending,
): Promise<{ plan: Planned[]; lost: number; stopped?: unknown }> {
  const { recipients, pdf = 'a'.repeat(64), clock = quickClock(), signal } = sending;
  const { ledger: where } = sending;
  const ledger = await (typeof where === 'string' ? openLedger(where, { create: true }) : where('send'));
  if (!ledger) throw new Error('There is no ledger.');
  try {
    const changed = new Date(clock.now()).toISOString();
    const lost = await ledger.settle(changed);
    const { resendUncertain = false, retryRefused = false } = sending;
    const unwanted = await ledger.unwanted(recipients.map(({ key }) => key));
    const choice = { resendUncertain, retryRefused, unwanted };
    const planOf = async () =>
      planSending(recipients, { en: pdf }, await ledger.entries('x/2026-01'), choice);
    const orders = (await planOf()).filter(({ what }) => what === 'send');
    const keys = ({ recipient, edition }: Planned) => ({
      period: 'x/2026-01',
      key: recipient.key,
      edition: edition.hash,
    });
    await ledger.prepare(new Date(clock.now()));
    await ledger.plan(orders.map((order) => ({ ...keys(order), parts: order.edition.parts, changed })));
    const jobs = orders.map((order) => ({
      ...keys(order),
      attempts: order.entry?.attempts ?? 0,
      due: order.entry?.due === undefined ? 0 : Date.parse(order.entry.due),
      make: async () => ({
        from: sender.address,
        to: order.recipient.address,
        bytes: smallMail(order, sending.size),
      }),
    }));
    const ended = await sendAll(jobs, {
      ledger,
      transport: smtpTransport(
        { ...readServer({ url: sending.url }), ...(sending.ca && { ca: sending.ca }) },
        sending.patience ?? impatience,
      ),
      limits: { ...usualLimits, perMinute: 1_000_000, ...sending.limits },
      clock,
      signal,
      changed: sending.changed ?? (() => undefined),
    });
    return { plan: await planOf(), lost, ...ended };
  } finally {
    await ledger.close();
  }
}

function smallMail({ recipient, edition }: Planned, size = 0): Uint8Array {
  const id = messageId({ recipient, edition: edition.hash, sender });
  const lines = `${'x'.repeat(70)}\r\n`.repeat(Math.ceil(size / 72));
  return Buffer.from(`Message-ID: ${id}\r\nTo: ${recipient.address}\r\n\r\nHello\r\n${lines}`);
}

/** How many stand how. */
export function tally(plan: readonly Planned[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { what, entry } of plan) {
    const state = what === 'send' ? (entry?.state ?? 'planned') : what;
    counts[state] = (counts[state] ?? 0) + 1;
  }
  return counts;
}
