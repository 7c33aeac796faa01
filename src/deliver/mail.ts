// Composes a mail: text and HTML, the cover picture inside, the PDFs attached or linked, and a head that tells it apart.
import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import { checkForm } from './mail-form.ts';
import { coverId, type MailFile, writeMail } from './mail-text.ts';
import type { MailWords } from './mail-words.ts';
import type { Recipient } from './recipients.ts';

/** Whom the mail comes from, and where answers go. */
export type Sender = { address: string; name: string; replyTo: string };

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
      'List-Unsubscribe': {
        prepared: true,
        value: `<mailto:${encodeURI(sender.replyTo)}?subject=unsubscribe>`,
      },
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
  checkForm(bytes);
  return bytes;
}

/** `<…@example.org>`: a function of recipient and edition, and it holds no address. */
export function messageId({
  recipient,
  edition,
  sender,
}: Pick<Mail, 'recipient' | 'edition' | 'sender'>): string {
  const hash = createHash('sha256').update(`${recipient.key}\n${edition}`).digest('hex');
  return `<${hash.slice(0, 40)}@${sender.address.slice(sender.address.lastIndexOf('@') + 1)}>`;
}

function coverOf({ words, cover }: MailPart) {
  return {
    cid: coverId(words.language),
    filename: `cover-${words.language}.png`,
    contentType: 'image/png',
    contentDisposition: 'inline',
    content: Buffer.from(cover),
  };
}

function pdfOf({ pdf }: MailPart) {
  return { filename: pdf.file, contentType: 'application/pdf', content: Buffer.from(pdf.bytes) };
}
