// Composes a mail of plain words that reminds somebody of an office of something.
import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import { messageHash } from './mail.ts';
import { checkForm } from './mail-form.ts';
import { type Signing, signMail } from './mail-sign.ts';

/** `key` and `about` are what it is known by: whom it is for, and of what it reminds them. `from` and `to`: addresses. */
export type Reminder = {
  from: string;
  to: string;
  key: string;
  about: string;
  subject: string;
  text: string;
  language: string;
  date: Date;
  signing?: Signing | undefined;
};

/**
 * The mail as it goes over the wire, like those of `composeMail`.
 * @throws FactsheetError `mail-form` if it came out otherwise (a fault of the program)
 */
export async function composeReminder(reminder: Reminder): Promise<Uint8Array> {
  const { from, to, key, about, subject, text, language, date, signing } = reminder;
  const id = `<${messageHash(key, about)}@${from.slice(from.lastIndexOf('@') + 1)}>`;
  const composer = new MailComposer({
    ...{ from, to, subject, date, messageId: id, text },
    baseBoundary: createHash('sha256').update(id).digest('hex').slice(0, 24),
    // Nobody's “I am on holiday” answers it (RFC 3834, 2 and 5).
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language },
    encoding: 'quoted-printable',
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const built = await composer.compile().build();
  const bytes = built.at(-1) === 0x0a ? built : Buffer.concat([built, Buffer.from('\r\n')]);
  const finished = signing ? await signMail(bytes, signing) : bytes;
  checkForm(finished);
  return finished;
}
