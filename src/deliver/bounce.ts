// Reads a mail that came back, as a file: whether it is a bounce at all, whom it did not reach, and why. Pure.
import PostalMime, { type Attachment, type Email } from 'postal-mime';
import { maskText } from './recipients-mask.ts';
import { type About, aboutOf, readReply } from './smtp-replies.ts';

/**
 * A mail that came back. `hash` is that of the mail that we sent (see messageHash), if it is named; `addresses` are the
 * recipients it is about (small letters). `kind`: `hard` will not reach them; `full` not while their mailbox is full;
 * `soft` did not this time; `delayed` may still reach them. `answer` is the server's, without addresses.
 */
export type Bounce = {
  hash: string | undefined;
  addresses: readonly string[];
  kind: 'hard' | 'full' | 'soft' | 'delayed';
  about: About;
  answer: string;
};

/** Bytes of a file that are read: a report stands at its beginning, and the mail that came back follows it. */
export const readBytes = 500_000;

/** No honest report is deeper or has longer heads; what is, is not read. */
const bounds = { maxNestingDepth: 8, maxHeadersSize: 100_000, maxRfc822NestingDepth: 0 };

/**
 * Reads one. Answers to our mails (RFC 3834), read receipts (RFC 8098), news of arrival and plain mails are no bounces:
 * nothing comes back.
 */
export async function readBounce(bytes: Uint8Array): Promise<Bounce | undefined> {
  const mail = await PostalMime.parse(bytes.subarray(0, readBytes), {
    ...bounds,
    attachmentEncoding: 'utf8',
  }).catch(() => undefined);
  if (!mail) return undefined;
  const report = partOf(mail, 'message/delivery-status');
  if (report !== undefined) return fromReport(report, originalOf(mail));
  return fromWords(mail);
}

/** RFC 3464, 2.1: fields of the message, then a block of fields for each recipient. */
function fromReport(report: string, original: string): Bounce | undefined {
  const blocks = report
    .slice(0, 50_000)
    .split(/\r?\n[ \t]*\r?\n/)
    .map(fieldsOf);
  const recipients = blocks.filter(
    (fields) => fields.has('final-recipient') || fields.has('original-recipient'),
  );
  const failed = recipients.find((fields) => /^failed/i.test(fields.get('action') ?? ''));
  const one = failed ?? recipients.find((fields) => /^delayed/i.test(fields.get('action') ?? ''));
  if (!one) return undefined;
  const addresses = ['original-recipient', 'final-recipient'].flatMap((name) =>
    addressIn(one.get(name) ?? ''),
  );
  const diagnosis = (one.get('diagnostic-code') ?? '').replace(/^\s*[\w.-]+\s*;\s*/, '');
  const answer = [one.get('status') ?? '', diagnosis].join(' ').trim();
  const hash = hashIn(original);
  return {
    hash,
    addresses,
    ...verdict(one.get('status') ?? '', diagnosis, failed === undefined),
    answer: short(answer),
  };
}

/** Servers that write no report: qmail, old Exim and others. Only what names one of our mails counts. */
function fromWords(mail: Email): Bounce | undefined {
  const head = new Map(mail.headers.map(({ key, value }) => [key, value]));
  const isFromServer =
    /mailer-daemon|postmaster/i.test(head.get('from') ?? '') || /^<>$/.test(head.get('return-path') ?? '');
  const failed = head.get('x-failed-recipients');
  const words = [mail.text ?? '', ...mail.attachments.map(textOf)].join('\n').slice(0, readBytes);
  const hash = hashIn(words);
  if (hash === undefined || (!isFromServer && failed === undefined)) return undefined;
  if (/^auto-replied/i.test(head.get('auto-submitted') ?? '') && failed === undefined) return undefined;
  const isDelayed = /\b(delayed|will (keep|continue) trying|still trying|no action is required)\b/i.test(
    `${mail.subject ?? ''} ${words.slice(0, 2000)}`,
  );
  const line =
    /^.*(?<![\d.])[45]\.\d{1,3}\.\d{1,3}(?![\d.]).*$|^.*(?<!\d)[45]\d\d[ -].{3,}$/m.exec(words)?.[0] ?? '';
  const reply = line.slice(Math.max(0, line.search(/(?<!\d)[45]\d\d[ -]/))).trim();
  const addresses = (failed ?? '').split(',').flatMap(addressIn);
  return { hash, addresses, ...verdict('', reply, isDelayed), answer: short(reply || (mail.subject ?? '')) };
}

/** Whether it is for good: by what the server said, else by the status's class (RFC 3463, 2). */
function verdict(status: string, diagnosis: string, isDelayed: boolean): Pick<Bounce, 'kind' | 'about'> {
  const told = readReply(/^\d{3}/.test(diagnosis) ? diagnosis : `${status} ${diagnosis}`, 'RCPT TO');
  // A code that says nothing in particular (5.0.0) gives way to what the server said.
  const own = /^[245]\.(?!0\.0)(\d{1,3}\.\d{1,3})/.exec(status.trim())?.[1];
  const code = told.code ?? (/^[\s]*4/.test(status) ? 450 : 550);
  const about = aboutOf({ ...told, code, enhanced: told.enhanced ?? own });
  if (isDelayed) return { kind: 'delayed', about };
  if (about === 'full') return { kind: 'full', about };
  const isSoft = status === '' ? code < 500 : status.trim().startsWith('4');
  return { kind: isSoft ? 'soft' : 'hard', about };
}

/** The third part of a report (RFC 6522): the mail that came back, or its head alone. */
function originalOf(mail: Email): string {
  return (
    partOf(mail, 'message/rfc822') ??
    partOf(mail, 'text/rfc822-headers') ??
    partOf(mail, 'message/rfc822-headers') ??
    mail.text ??
    ''
  );
}

function partOf(mail: Email, type: string): string | undefined {
  const part = mail.attachments.find(
    ({ mimeType }) => mimeType === type || mimeType === type.replace('message/', 'message/global-'),
  );
  return part && textOf(part);
}

function textOf({ content }: Attachment): string {
  return typeof content === 'string' ? content : Buffer.from(content as Uint8Array).toString('latin1');
}

/** Fields by their names in small letters, folded lines joined. The first of a name counts. */
function fieldsOf(block: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const line of block.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const at = line.indexOf(':');
    const name = line.slice(0, Math.max(0, at)).trim().toLowerCase();
    if (name !== '' && !fields.has(name)) fields.set(name, line.slice(at + 1).trim());
  }
  return fields;
}

/** `rfc822; a@b.org` and `a@b.org` alone (RFC 3464, 2.3.2). */
function addressIn(text: string): string[] {
  const address = /[^\s<>;"]{1,64}@[^\s<>;"]{1,255}/.exec(text)?.[0];
  return address === undefined ? [] : [address.toLowerCase()];
}

/** The mail of ours that is named by its Message-ID. */
function hashIn(text: string): string | undefined {
  return /^[ \t>]*(?:x-)?(?:original-)?message-id:\s{0,4}<([0-9a-f]{40})@[^\s<>]+>/im.exec(text)?.[1];
}

function short(answer: string): string {
  return maskText(answer.slice(0, 1000).replace(/\s+/g, ' ')).slice(0, 300);
}
