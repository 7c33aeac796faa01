// `factsheet send`: brings a finished factsheet to each recipient of a list, once.
import path from 'node:path';
import type { Ledger } from '../../deliver/ledger-form.ts';
import type { Recipient } from '../../deliver/recipients.ts';
import { maskAddress } from '../../deliver/recipients-mask.ts';
import { type Planned, planSending } from '../../deliver/send-plan.ts';
import { reportCsv } from '../../deliver/send-report.ts';
import { smtpTransport, type Transport } from '../../deliver/smtp.ts';
import { refusalWords } from '../../deliver/smtp-replies.ts';
import { readServer } from '../../deliver/smtp-server.ts';
import { FactsheetError, isError } from '../../errors.ts';
import { writeFiles } from '../../files.ts';
import type { PeriodName } from '../periods.ts';
import { checkUsage, chosenKeys, needsCorrection } from './choice.ts';
import { readEdition, type SignedEdition } from './edition.ts';
import { createMails, lookAtSender, type MailMaker, type SenderLook } from './mails.ts';
import { planMark, requirePlan } from './mark.ts';
import { preview, sendPlanned } from './planned.ts';
import {
  type GivenList,
  ledgerOf,
  type SendCounts,
  type SendOptions,
  type Sent,
  type SentRow,
} from './sending.ts';
import { sendTrial } from './trial.ts';

/**
 * Plans, previews, tries or sends. The mails go out only while the whole list is without a fault.
 * @throws FactsheetError `recipients-faulty` with a finding for each bad line; for what is not ready to be sent
 * (`edition-…`), for a correction that is not called one (`needs-correction`), for the ledger and for usage
 */
export async function send(options: SendOptions, progress: (counts: SendCounts) => void): Promise<Sent> {
  const job = await openSending(options);
  const { transport, mails } = job;
  if (transport && mails && options.testTo !== undefined) {
    const trial = await sendTrial(await job.plan(undefined, undefined), mails, transport, options);
    return { ...emptyResult(job), kind: 'trial', ...trial };
  }
  return sendFromLedger({ ...job, transport }, progress);
}

/**
 * Reads all that a sending works with.
 * @throws FactsheetError as `send`, but for the ledger
 */
export async function openSending(options: SendOptions): Promise<SendJob> {
  checkUsage(options);
  const { period: name } = options;
  const server = options.confirm ? readServer(options.smtp) : undefined;
  const edition = await readEdition(name, options);
  const recipients = await readList(options.to, edition.period.operation.languages);
  const hashes = Object.entries(edition.pdfs).map(([language, { sha256 }]) => [language, sha256]);
  const sender = { ...options, needsLink: recipients.some(({ delivery }) => delivery === 'link') };
  const isMaking = options.confirm || options.preview !== undefined;
  return {
    options,
    name,
    edition,
    ...lookAtSender(edition.period, sender),
    ...(isMaking && { mails: await createMails(edition, sender) }),
    ...(server && {
      transport: smtpTransport({ ...server, ...(options.ca && { ca: options.ca }) }, options.patience),
    }),
    plan: async (ledger, limit) => {
      const only = chosenKeys(options.only, recipients);
      const { resendUncertain, retryRefused } = options;
      const unwanted = (await ledger?.unwanted(recipients.map(({ key }) => key))) ?? new Set();
      const { confirmed } = options;
      const choice = { only, limit, resendUncertain, retryRefused, unwanted, confirmed };
      const entries = (await ledger?.entries(name.id)) ?? [];
      return planSending(recipients, Object.fromEntries(hashes), entries, choice);
    },
  };
}

/**
 * What one run works with. `mails` only where some are made, `transport` only where they go out; `plan` holds the list
 * against the ledger.
 */
export type SendJob = SenderLook & {
  options: SendOptions;
  name: PeriodName;
  edition: SignedEdition;
  mails?: MailMaker;
  transport?: Transport | undefined;
  plan(ledger: Ledger | undefined, limit: number | undefined): Promise<Planned[]>;
};

/** Plans by the ledger, which nobody else has meanwhile; then shows, writes or sends what is planned. */
async function sendFromLedger(job: SendJob, progress: (counts: SendCounts) => void): Promise<Sent> {
  const { options, name, mails, transport } = job;
  const { limit, verbose } = options;
  const now = new Date(options.clock.now());
  const ledger = await ledgerOf(options)(transport ? 'send' : 'look');
  try {
    const lost = transport ? ((await ledger?.settle(now.toISOString())) ?? 0) : 0;
    const base = { ...emptyResult(job), lost };
    const plan = await job.plan(ledger, limit);
    if (options.mark !== undefined) requirePlan(options.mark, planMark(job, plan));
    if (mails && !options.correction) needsCorrection(plan);
    if (mails && options.preview !== undefined) {
      const written = await preview(plan, mails, options.preview, options);
      return { ...base, kind: 'preview', rows: rowsOf(plan, verbose), written };
    }
    if (!mails || !transport || !ledger) return { ...base, rows: rowsOf(plan, verbose) };
    if (plan.some(({ what }) => what === 'send')) await ledger.prepare(now);
    const ended = await sendPlanned(plan, name.id, { mails, ledger, transport, options, progress });
    const rows = rowsOf(await job.plan(ledger, undefined), verbose);
    const report = reportCsv(rows);
    const written = await writeReport(report, job);
    const complete = rows.every(({ state }) => state === 'accepted' || state === 'no-mail');
    return { ...base, kind: 'sending', rows, report, written, complete, ...ended };
  } finally {
    await ledger?.close();
  }
}

function emptyResult({ name, from, missing }: SendJob): Sent {
  const lacks = missing.map(({ message, hint }) => ({ message, hint }));
  const none = { rows: [], lost: 0, written: [], complete: false };
  return { period: name.id, kind: 'plan', from, missing: lacks, ...none };
}

/** Writes `output/azerbaijan-2024-09/report.csv`. */
async function writeReport(bytes: Uint8Array, { name, options }: SendJob): Promise<string[]> {
  if (options.output === undefined) return [];
  const report = path.join(options.output, `${name.operation}-${name.period}`, 'report.csv');
  await writeFiles([{ path: report, bytes }]);
  return [report];
}

async function readList(
  { shown, read }: GivenList,
  languages: readonly string[],
): Promise<readonly Recipient[]> {
  const { recipients, findings } = await read(languages);
  if (!findings.some(isError)) return recipients;
  const hint = 'Correct what is found in it. Nothing is sent while one fault is left.';
  throw new FactsheetError('recipients-faulty', `${shown} has faults.`, { hint, findings });
}

/** How each recipient stands, as the user may see it. */
export function rowsOf(plan: readonly Planned[], verbose: boolean): SentRow[] {
  return plan.map(({ recipient, what, entry, correction }) => {
    const { line, address, languages, delivery } = recipient;
    const state = what === 'send' ? (entry?.state ?? 'planned') : what;
    const isRefused = state === 'refused' || state === 'bounced';
    const { attempts = 0, changed = '', answer = '', about = '' } = entry ?? {};
    const shown = verbose ? address : maskAddress(address);
    const row = { line, recipient: shown, languages, delivery, state, attempts, changed, answer, correction };
    return { ...row, ...(isRefused && { meaning: refusalWords(about) }) };
  });
}
