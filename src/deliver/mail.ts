// Composes a mail: text and HTML, the cover picture inside, the PDFs attached or linked, and a head that tells it apart.
import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import { checkForm } from './mail-form.ts';
import { type Signing, signMail } from './mail-sign.ts';
import { coverId, type MailFile, writeMail } from './mail-text.ts';
import type { MailWords } from './mail-words.ts';
import type { Recipient } from './recipients.ts';

/**
 * Whom the mail comes from, and where answers go. `unsubscribe`: the office's address for one-click unsubscription
 * (https, RFC 8058); `signing`: what the mail is signed with.
 */
export type Sender = {
  address: string;
  name: string;
  replyTo: string;
  unsubscribe?: string | undefined;
  signing?: Signing | undefined;
};

/** A language's part of every mail: its words, its PDF, its cover picture. */
export type MailPart = {
  words: MailWords;
  pdf: { file: string; bytes: Uint8Array; link?: string };
  cover: Uint8Array;
};

/** One mail. `edition` is the hash of what is sent; `date` the moment of sending. */
export type Mail = {
  recipient: Pick<Recipient, 'address' | 'key' | 'name' | 'organisation' | 'delivery'>;
  parts: readonly MailPart[];
  sender: Sender;
  edition: string;
  correction: boolean;
  date: Date;
};

/**
 * The mail as it goes over the wire: MIME of ASCII alone, lines ended by CR LF. Who reads the same mail twice has the
 * same Message-ID twice: it follows from recipient and edition. The same mail at the same moment is the same bytes.
 * @throws FactsheetError `mail-form` if it came out otherwise (a fault of the program)
 */
export async function composeMail(mail: Mail): Promise<Uint8Array> {
  const { recipient, parts, sender, date } = mail;
  const isLink = recipient.delivery === 'link';
  const files = parts.map(({ words, pdf }): MailFile => {
    return { language: words.language, file: pdf.file, ...(isLink && pdf.link && { link: pdf.link }) };
  });
  const words = parts.map((part) => part.words);
  const { subject, text, html } = writeMail({ words, files, person: recipient, correction: mail.correction });
  const id = messageId(mail);
  const composer = new MailComposer({
    from: { name: sender.name, address: sender.address },
    to: { name: recipient.name, address: recipient.address },
    replyTo: { name: sender.name, address: sender.replyTo },
    subject,
    date,
    messageId: id,
    baseBoundary: createHash('sha256').update(id).digest('hex').slice(0, 24),
    headers: {
      ...unsubscription(mail),
      // Nobody's “I am on holiday” answers it (RFC 3834, 2 and 5). “Precedence: bulk” says the same, but by no standard.
      'Auto-Submitted': 'auto-generated',
      'Content-Language': words.map(({ language }) => language).join(', '),
    },
    text,
    html,
    encoding: 'quoted-printable',
    attachments: [...parts.map(coverOf), ...(isLink ? [] : parts.map(pdfOf))],
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const built = await composer.compile().build();
  const bytes = built.at(-1) === 0x0a ? built : Buffer.concat([built, Buffer.from('\r\n')]);
  const finished = sender.signing ? await signMail(bytes, sender.signing) : bytes;
  checkForm(finished);
  return finished;
}

/** `<…@example.org>`: a function of recipient and edition, and it holds no address. */
export function messageId({
  recipient,
  edition,
  sender,
}: Pick<Mail, 'recipient' | 'edition'> & { sender: Pick<Sender, 'address'> }): string {
  const domain = sender.address.slice(sender.address.lastIndexOf('@') + 1);
  return `<${messageHash(recipient.key, edition)}@${domain}>`;
}

/** What a mail is known by: 40 hexadecimal digits, a function of recipient and edition. Nobody's address can be read in it. */
export function messageHash(key: string, edition: string): string {
  return createHash('sha256').update(`${key}\n${edition}`).digest('hex').slice(0, 40);
}

/**
 * How to stop such mails: by a mail to the office (RFC 2369, 3.2), and, where it has an address for that, by one click
 * (RFC 8058), which hands over the mail's hash as `id`.
 */
function unsubscription({
  recipient,
  edition,
  sender,
}: Mail): Record<string, { prepared: true; value: string }> {
  const at = sender.replyTo.lastIndexOf('@');
  const address = `${encodeURIComponent(sender.replyTo.slice(0, at))}${sender.replyTo.slice(at)}`;
  const byMail = `<mailto:${address}?subject=unsubscribe>`;
  if (sender.unsubscribe === undefined) return { 'List-Unsubscribe': { prepared: true, value: byMail } };
  const url = new URL(sender.unsubscribe);
  url.searchParams.set('id', messageHash(recipient.key, edition));
  return {
    'List-Unsubscribe': { prepared: true, value: `<${url.href}>, ${byMail}` },
    'List-Unsubscribe-Post': { prepared: true, value: 'List-Unsubscribe=One-Click' },
  };
}

function coverOf({ words, cover }: MailPart) {
  return {
    cid: coverId(words.language),
    filename: `cover-${words.language}.jpg`,
    contentType: 'image/jpeg',
    contentDisposition: 'inline',
    content: Buffer.from(cover),
  };
}

function pdfOf({ pdf }: MailPart) {
  return { filename: pdf.file, contentType: 'application/pdf', content: Buffer.from(pdf.bytes) };
}
