// The plan of a sending for somebody who looks at it before agreeing: who gets what, what is missing, and each kind of mail.
import type { Entry } from '../../deliver/ledger-form.ts';
import { coverId, type MailText, writeMail } from '../../deliver/mail-text.ts';
import { mailWords } from '../../deliver/mail-words.ts';
import type { Planned } from '../../deliver/send-plan.ts';
import { readServer, type SmtpSettings } from '../../deliver/smtp-server.ts';
import { FactsheetError, orNothing } from '../../errors.ts';
import { readDkim } from './dkim.ts';
import { linkBase, partsOf } from './mails.ts';
import { planMark } from './mark.ts';
import { openSending, rowsOf, type SendJob } from './send.ts';
import { ledgerOf, type SendOptions, type SentRow } from './sending.ts';

/** One kind of mail: whom it is for, how many get it, its subject, and the files with it (bytes) or behind its links. */
export type MailKind = Pick<Planned['recipient'], 'languages' | 'delivery'> & {
  correction: boolean;
  count: number;
  subject: string;
  files: readonly { name: string; bytes: number }[];
};

/** What has to be mended before anything can be sent. */
export type Lacking = Pick<FactsheetError, 'code' | 'message' | 'hint'>;

export type MailServerLook = { name?: string; missing: readonly Lacking[] };

/**
 * The plan. `mark`: what it is known by (see planMark). `server`: the name of the mail server, without who logs in. `missing`:
 * what has to be there before anything can be sent.
 */
export type MailsLook = {
  mark: string;
  from?: string;
  server?: string;
  missing: readonly Lacking[];
  /** `isSent`: a mail goes to them with this plan. */
  rows: readonly (SentRow & { isSent: boolean })[];
  kinds: readonly MailKind[];
  /** What is sent: whose it is in the ledger. */
  orders: readonly Pick<Entry, 'key' | 'edition' | 'parts'>[];
};

/**
 * Plans a sending. Nothing is sent, and nothing is written.
 * @throws FactsheetError `recipients-faulty`, `edition-…`, and for the ledger
 */
export async function lookAtMails(options: SendOptions): Promise<MailsLook> {
  const { job, plan } = await planned(options);
  const server = serverOf(options.smtp);
  return {
    mark: planMark(job, plan),
    ...(job.from !== undefined && { from: job.from }),
    ...(server.name !== undefined && { server: server.name }),
    missing: [...server.missing, ...job.missing.map(lacking), ...(await signingFaults(job))],
    rows: rowsOf(plan, false).map((row, index) => ({ ...row, isSent: plan[index]?.what === 'send' })),
    kinds: kindsOf(plan).map((all) => kindOf(all, job)),
    orders: plan.filter(({ what }) => what === 'send').map(orderOf),
  };
}

/**
 * A kind of mail as its first recipient gets it, with the pictures inside of its HTML; nothing where the plan has no such kind.
 * @param index counted from 0, in the order of `kinds`
 */
export async function previewMail(options: SendOptions, index: number): Promise<MailText | undefined> {
  const { job, plan } = await planned(options);
  const [one] = kindsOf(plan)[index] ?? [];
  if (!one) return undefined;
  const link = orNothing(() => linkBase(options.link ?? job.edition.period.operation.delivery?.link));
  const { languages, delivery } = one.recipient;
  const parts = await partsOf(job.edition, delivery === 'link' ? link : undefined);
  const own = languages.flatMap((language) => parts[language] ?? []);
  const mail = writeMail({
    words: own.map(({ words }) => words),
    files: own.map(({ words: { language }, pdf: { file, link } }) => ({
      language,
      file,
      ...(link && { link }),
    })),
    person: one.recipient,
    correction: one.correction,
  });
  const html = own.reduce((text, { words: { language }, cover }) => {
    const picture = `data:image/jpeg;base64,${Buffer.from(cover).toString('base64')}`;
    return text.replaceAll(`cid:${coverId(language)}`, picture);
  }, mail.html);
  return { ...mail, html };
}

async function planned(options: SendOptions): Promise<{ job: SendJob; plan: Planned[] }> {
  const job = await openSending({ ...options, confirm: false, preview: undefined });
  const ledger = await ledgerOf(options)('look');
  try {
    return { job, plan: await job.plan(ledger, options.limit) };
  } finally {
    await ledger?.close();
  }
}

function orderOf({ recipient, edition }: Planned): MailsLook['orders'][number] {
  return { key: recipient.key, edition: edition.hash, parts: edition.parts };
}

/** Who gets the same: in the order of the list. Where nobody is left to send to, all of the list. */
function kindsOf(plan: readonly Planned[]): Planned[][] {
  const open = plan.filter(({ what }) => what === 'send');
  const key = ({ recipient: { languages, delivery }, correction }: Planned) =>
    [...languages, delivery, correction].join(' ');
  return [...Map.groupBy(open.length > 0 ? open : plan, key).values()];
}

function kindOf(all: readonly Planned[], { edition }: SendJob): MailKind {
  const [one] = all;
  if (!one) throw new RangeError('a kind of mail that nobody gets');
  const { recipient, correction } = one;
  const { languages, delivery } = recipient;
  const locals = edition.locals.filter(({ language }) => languages.includes(language));
  const files = languages.flatMap((language) => {
    const pdf = edition.pdfs[language];
    return pdf ? [{ name: pdf.file, bytes: pdf.bytes.length }] : [];
  });
  const { subject } = writeMail({ words: locals.map(mailWords), files: [], person: recipient, correction });
  return { languages, delivery, correction, count: all.length, subject, files };
}

/** The mail server's name, without who logs in; or why there is none. */
export function serverOf(smtp: SmtpSettings): MailServerLook {
  try {
    return { name: readServer(smtp).host, missing: [] };
  } catch (error) {
    return { missing: [lacking(error)] };
  }
}

/** What is wrong with the key that mails are signed with, where there is one. */
async function signingFaults({ options, from }: SendJob): Promise<Lacking[]> {
  if (from === undefined) return [];
  try {
    await readDkim(options.dkim ?? {}, options.data, from);
    return [];
  } catch (error) {
    return [lacking(error)];
  }
}

function lacking(error: unknown): Lacking {
  if (!(error instanceof FactsheetError)) throw error;
  const { code, message, hint } = error;
  return { code, message, hint };
}
