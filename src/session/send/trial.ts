// `factsheet send --test-to`: one mail of each kind to the user's own address. The ledger knows nothing of it.
import type { State } from '../../deliver/ledger-form.ts';
import { readAddress } from '../../deliver/recipients-address.ts';
import { maskAddress } from '../../deliver/recipients-mask.ts';
import { sendAll } from '../../deliver/send.ts';
import { usualLimits } from '../../deliver/send-limits.ts';
import type { Planned } from '../../deliver/send-plan.ts';
import type { Transport } from '../../deliver/smtp.ts';
import type { MailMaker } from './mails.ts';
import type { SendOptions, SentRow } from './sending.ts';

/** Sends the trial: languages and deliveries as the list has them, to nobody of it and with nobody's name. */
export async function sendTrial(
  plan: readonly Planned[],
  mails: MailMaker,
  transport: Transport,
  options: SendOptions,
): Promise<{ rows: SentRow[]; complete: boolean; stopped?: unknown }> {
  const read = readAddress(options.testTo ?? '');
  if ('fault' in read) throw new Error('The address was not checked.');
  const kinds = new Map(
    plan.map((one) => [`${one.recipient.languages.join('-')} ${one.recipient.delivery}`, one]),
  );
  const samples = [...kinds].slice(0, options.limit ?? kinds.size);
  const ends = new Map<string, { state: State; answer: string; changed: string; attempts?: number }>();
  const jobs = samples.map(([kind, { recipient, edition }]) => {
    const trial = { ...recipient, ...read, name: '', organisation: '' };
    const own = { ...edition, hash: `trial ${kind} ${edition.hash}` };
    const order = { recipient: trial, edition: own, correction: options.correction };
    const make = () => mails.make(order, new Date(options.clock.now()));
    return { period: '', key: kind, edition: own.hash, attempts: 0, due: 0, make };
  });
  const { clock, signal, limits } = options;
  const ended = await sendAll(jobs, {
    ledger: { record: ({ key }, step) => void ends.set(key, step) },
    transport,
    limits: { ...usualLimits, ...limits },
    clock,
    signal,
    changed: () => undefined,
  });
  const rows = samples.map(([kind, { recipient }]): SentRow => {
    const { state = 'planned', answer = '', changed = '', attempts = 0 } = ends.get(kind) ?? {};
    const shown = options.verbose ? read.address : maskAddress(read.address);
    const { line, languages, delivery } = recipient;
    const how = { state, attempts, changed, answer };
    return { line, recipient: shown, languages, delivery, ...how, correction: options.correction };
  });
  return { rows, complete: rows.every(({ state }) => state === 'accepted'), ...ended };
}
