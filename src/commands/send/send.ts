// `factsheet send`: brings a finished factsheet to each recipient of a list, once.
import path from 'node:path';
import { openLedger } from '../../deliver/ledger.ts';
import type { Ledger } from '../../deliver/ledger-table.ts';
import { type Recipient, readRecipients } from '../../deliver/recipients.ts';
import { maskAddress } from '../../deliver/recipients-mask.ts';
import { type Planned, planSending } from '../../deliver/send-plan.ts';
import { reportCsv } from '../../deliver/send-report.ts';
import { smtpTransport, type Transport } from '../../deliver/smtp.ts';
import { refusalWords } from '../../deliver/smtp-replies.ts';
import { readServer } from '../../deliver/smtp-server.ts';
import { FactsheetError, isError, usageError } from '../../errors.ts';
import { folderSource } from '../../files/folder-source.ts';
import { writeFiles } from '../../files.ts';
import type { PeriodName } from '../../session/periods.ts';
import { type NamedFile, readNamedFiles } from '../shared/named-files.ts';
import { findPeriodToLeave } from '../shared/room.ts';
import { checkUsage, chosenKeys, needsCorrection } from './choice.ts';
import { readEdition } from './edition.ts';
import { createMails, lookAtSender, type MailMaker, type SenderLook } from './mails.ts';
import { preview, sendPlanned } from './planned.ts';
import { ledgerFile, type SendCounts, type SendOptions, type Sent, type SentRow } from './sending.ts';
import { sendTrial } from './trial.ts';

/**
 * Plans, previews, tries or sends. The mails go out only while the whole list is without a fault.
 * @throws FactsheetError `recipients-faulty` with a finding for each bad line; for what is not ready to be sent
 * (`edition-…`), for a correction that is not called one (`needs-correction`), for the ledger and for usage
 */
export async function send(options: SendOptions, progress: (counts: SendCounts) => void): Promise<Sent> {
  checkUsage(options);
  const name = await findPeriodToLeave(folderSource(options.data), options.period);
  const server = options.confirm ? readServer(options.smtp) : undefined;
  const edition = await readEdition(name, options);
  const recipients = await readList(options.to, edition.period.operation.languages);
  const hashes = Object.entries(edition.pdfs).map(([language, { sha256 }]) => [language, sha256]);
  const sender = { ...options, needsLink: recipients.some(({ delivery }) => delivery === 'link') };
  const isMaking = options.confirm || options.preview !== undefined;
  const job: SendJob = {
    options,
    name,
    ...lookAtSender(edition.period, sender),
    ...(isMaking && { mails: await createMails(edition, sender) }),
    ...(server && {
      transport: smtpTransport({ ...server, ...(options.ca && { ca: options.ca }) }, options.patience),
    }),
    plan: (ledger, limit) => {
      const only = chosenKeys(options.only, recipients);
      const { resendUncertain, retryRefused } = options;
      const isUnwanted = (key: string) => ledger?.isUnwanted(key) === true;
      const choice = { only, limit, resendUncertain, retryRefused, isUnwanted };
      return planSending(recipients, Object.fromEntries(hashes), ledger?.entries(name.id) ?? [], choice);
    },
  };
  const { transport, mails } = job;
  if (transport && mails && options.testTo !== undefined) {
    const trial = await sendTrial(job.plan(undefined, undefined), mails, transport, options);
    return { ...emptyResult(job), kind: 'trial', ...trial };
  }
  return sendFromLedger({ ...job, transport }, progress);
}

/**
 * What one run works with. `mails` only where some are made, `transport` only where they go out; `plan` holds the list
 * against the ledger.
 */
type SendJob = SenderLook & {
  options: SendOptions;
  name: PeriodName;
  mails?: MailMaker;
  transport?: Transport | undefined;
  plan(ledger: Ledger | undefined, limit: number | undefined): Planned[];
};

/** Plans by the ledger, which nobody else has meanwhile; then shows, writes or sends what is planned. */
async function sendFromLedger(job: SendJob, progress: (counts: SendCounts) => void): Promise<Sent> {
  const { options, name, mails, transport } = job;
  const { limit, verbose } = options;
  const now = new Date(options.clock.now());
  const ledger = openLedger(ledgerFile(options.data), { create: transport !== undefined });
  try {
    const lost = transport ? (ledger?.settle(now.toISOString()) ?? 0) : 0;
    const base = { ...emptyResult(job), lost };
    const plan = job.plan(ledger, limit);
    if (mails && !options.correction) needsCorrection(plan);
    if (mails && options.preview !== undefined) {
      const written = await preview(plan, mails, options.preview, options);
      return { ...base, kind: 'preview', rows: rowsOf(plan, verbose), written };
    }
    if (!mails || !transport || !ledger) return { ...base, rows: rowsOf(plan, verbose) };
    if (plan.some(({ what }) => what === 'send')) ledger.prepare(now);
    const ended = await sendPlanned(plan, name.id, { mails, ledger, transport, options, progress });
    const rows = rowsOf(job.plan(ledger, undefined), verbose);
    const written = [await writeReport(rows, job)];
    const complete = rows.every(({ state }) => state === 'accepted' || state === 'no-mail');
    return { ...base, kind: 'sending', rows, written, complete, ...ended };
  } finally {
    ledger?.close();
  }
}

function emptyResult({ name, from, missing }: SendJob): Sent {
  const lacks = missing.map(({ message, hint }) => ({ message, hint }));
  const none = { rows: [], lost: 0, written: [], complete: false };
  return { period: name.id, kind: 'plan', from, missing: lacks, ...none };
}

/** Writes `output/azerbaijan-2024-09/report.csv`. */
async function writeReport(rows: readonly SentRow[], { name, options }: SendJob): Promise<string> {
  const report = path.join(options.output, `${name.operation}-${name.period}`, 'report.csv');
  await writeFiles([{ path: report, bytes: reportCsv(rows) }]);
  return report;
}

async function readList(file: NamedFile, languages: readonly string[]): Promise<Recipient[]> {
  const [read] = await readNamedFiles([file]).catch((error: unknown) => {
    if (!(error instanceof FactsheetError)) throw error;
    throw usageError(error.code, error.message, 'Name the list of recipients, like --to recipients.csv.');
  });
  const { recipients, findings } = readRecipients(read?.bytes ?? new Uint8Array(), file.shown, languages);
  if (!findings.some(isError)) return recipients;
  const hint = 'Correct the lines above. Nothing is sent while one is left.';
  throw new FactsheetError('recipients-faulty', `${file.shown} has faults.`, { hint, findings });
}

/** How each recipient stands, as the user may see it. */
function rowsOf(plan: readonly Planned[], verbose: boolean): SentRow[] {
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
