// How `factsheet send` carries its plan out: each mail to the server, or to a file for a look at it.
import path from 'node:path';
import type { Ledger, State } from '../../deliver/ledger-form.ts';
import { sendAll } from '../../deliver/send.ts';
import { usualLimits } from '../../deliver/send-limits.ts';
import type { Planned } from '../../deliver/send-plan.ts';
import type { Transport } from '../../deliver/smtp.ts';
import { writeFiles } from '../../files.ts';
import type { MailMaker } from './mails.ts';
import type { SendCounts, SendOptions } from './sending.ts';

type Sending = {
  mails: MailMaker;
  ledger: Ledger;
  transport: Transport;
  options: SendOptions;
  progress: (counts: SendCounts) => void;
};

/** Writes the plan into the ledger, and sends it. */
export async function sendPlanned(plan: readonly Planned[], period: string, sending: Sending) {
  const { mails, ledger, transport, options, progress } = sending;
  const { clock, signal } = options;
  const open = plan.filter(({ what }) => what === 'send' || what === 'left');
  // What was agreed to before stands there already.
  const unknown = options.confirmed === undefined ? open : [];
  await ledger.plan(
    unknown.map(({ recipient, edition }) => {
      return {
        period,
        key: recipient.key,
        edition: edition.hash,
        parts: edition.parts,
        changed: new Date(clock.now()).toISOString(),
      };
    }),
  );
  const orders = open.filter(({ what }) => what === 'send');
  const states = new Map<string, State>();
  const jobs = orders.map((order) => ({
    period,
    key: order.recipient.key,
    edition: order.edition.hash,
    attempts: order.entry?.attempts ?? 0,
    due: order.entry?.due === undefined ? 0 : Date.parse(order.entry.due),
    make: () => mails.make(order, new Date(clock.now())),
  }));
  const changed = (key: string, state: State) => {
    states.set(key, state);
    if (state !== 'sending') progress({ total: jobs.length, states: countBy([...states.values()]) });
  };
  const limits = { ...usualLimits, ...options.limits };
  return sendAll(jobs, { ledger, transport, limits, clock, signal, changed });
}

/** Writes each mail that would go out as a file: by the recipient's line, with no address in its name. */
export async function preview(
  plan: readonly Planned[],
  mails: MailMaker,
  folder: string,
  options: SendOptions,
) {
  const written: string[] = [];
  for (const order of plan.filter(({ what }) => what === 'send')) {
    options.signal?.throwIfAborted();
    const { line, languages, delivery } = order.recipient;
    const name = `${String(line).padStart(4, '0')}-${languages.join('-')}-${delivery}.eml`;
    const { bytes } = await mails.make(order, new Date(options.clock.now()));
    await writeFiles([{ path: path.join(folder, name), bytes }]);
    written.push(path.join(folder, name));
  }
  return written;
}

function countBy(states: readonly State[]): SendCounts['states'] {
  const counts: Partial<Record<State, number>> = {};
  for (const state of states) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}
