// The mails of a sending: the sender, the covers, and each recipient's mail made when its turn comes.
import { rasterise } from '../../compare/raster.ts';
import { composeMail, type MailPart, type Sender } from '../../deliver/mail.ts';
import { coverJpeg, coverResolution } from '../../deliver/mail-cover.ts';
import { mailWords } from '../../deliver/mail-words.ts';
import type { Recipient } from '../../deliver/recipients.ts';
import { readAddress } from '../../deliver/recipients-address.ts';
import type { MailEdition } from '../../deliver/send-plan.ts';
import type { Message } from '../../deliver/smtp.ts';
import { FactsheetError, usageError } from '../../errors.ts';
import type { Period } from '../../period/period.ts';
import { type DkimSettings, readDkim } from './dkim.ts';
import type { SignedEdition } from './edition.ts';

/** What the command line says instead of operation.yaml, and what the environment says of signing. */
export type SenderOptions = {
  from?: string | undefined;
  replyTo?: string | undefined;
  link?: string | undefined;
  dkim?: DkimSettings | undefined;
};

/** What one mail depends on. */
export type MailOrder = {
  recipient: Recipient;
  edition: MailEdition;
  correction: boolean;
};

/** Makes mails. */
export type MailMaker = { make(order: MailOrder, date: Date): Promise<Message> };

/** Whom mails come from, and what is still missing to send them. */
export type SenderLook = {
  from: string | undefined;
  replyTo: string | undefined;
  missing: readonly FactsheetError[];
};

/** What a plan has to know of the sender: nothing here is an error yet. */
export function lookAtSender(
  { operation }: Pick<Period, 'operation'>,
  options: SenderOptions & { needsLink: boolean },
): SenderLook {
  const missing: FactsheetError[] = [];
  const attempt = <T>(work: () => T): T | undefined => {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof FactsheetError)) throw error;
      missing.push(error);
      return undefined;
    }
  };
  const from = attempt(() => addressOf('--from', options.from ?? operation.delivery?.from));
  const answers = options.replyTo ?? operation.delivery?.reply_to;
  const replyTo = answers === undefined ? from : attempt(() => addressOf('--reply-to', answers));
  if (options.needsLink) attempt(() => linkBase(options.link ?? operation.delivery?.link));
  return { from, replyTo, missing };
}

/**
 * Gets ready to make mails: all that is the same in each is made once.
 * @throws FactsheetError (usage) `sender-missing`, `sender-address`, `link-missing`, `link-address`, `dkim-…`
 */
export async function createMails(
  { period, locals, pdfs }: SignedEdition,
  options: SenderOptions & { needsLink: boolean; data: string },
): Promise<MailMaker> {
  const { delivery } = period.operation;
  const from = addressOf('--from', options.from ?? delivery?.from);
  const replyTo = addressOf('--reply-to', options.replyTo ?? delivery?.reply_to ?? from);
  const base = options.needsLink ? linkBase(options.link ?? delivery?.link) : undefined;
  const signing = await readDkim(options.dkim ?? {}, options.data, from);
  const parts = await partsOf({ locals, pdfs }, base);
  const senderIn = (part: MailPart): Sender => {
    const name = delivery?.from_name?.[part.words.language] ?? part.words.signature;
    return { address: from, name, replyTo, unsubscribe: delivery?.unsubscribe, signing };
  };
  return {
    async make({ recipient, edition, correction }, date) {
      const own = recipient.languages.flatMap((language) => parts[language] ?? []);
      const [first] = own;
      if (!first) throw new Error(`There is no PDF in ${recipient.languages.join()}.`);
      const mail = {
        recipient,
        parts: own,
        sender: senderIn(first),
        edition: edition.hash,
        correction,
        date,
      };
      return { from, to: recipient.address, bytes: await composeMail(mail) };
    },
  };
}

/**
 * What mails are made of, by language.
 * @param base the web folder that links lead to, with a slash at its end
 */
export async function partsOf(
  { locals, pdfs }: Pick<SignedEdition, 'locals' | 'pdfs'>,
  base: string | undefined,
): Promise<Record<string, MailPart>> {
  const parts: Record<string, MailPart> = {};
  for (const local of locals) {
    const pdf = pdfs[local.language];
    if (!pdf) continue;
    const [page] = await rasterise(pdf.bytes, coverResolution);
    if (!page) continue;
    parts[local.language] = {
      words: mailWords(local),
      pdf: { ...pdf, ...(base !== undefined && { link: base + encodeURIComponent(pdf.file) }) },
      cover: await coverJpeg(page),
    };
  }
  return parts;
}

function addressOf(option: string, given: string | undefined): string {
  if (given === undefined) {
    const hint =
      'Write it into operation.yaml (delivery:, and below it from: name@example.org), or add --from.';
    throw usageError('sender-missing', 'Nothing says whom the mails come from.', hint);
  }
  const read = readAddress(given);
  if (!('fault' in read)) return read.address;
  const hint = `Correct it in operation.yaml (delivery:), or give another with ${option}.`;
  throw usageError('sender-address', `The sender’s address ${read.fault}.`, hint);
}

/** The web folder that links lead to, with a slash at its end. */
export function linkBase(given: string | undefined): string {
  if (given === undefined) {
    const hint =
      'Write the web folder that the PDFs lie in into operation.yaml (delivery:, and below it link: https://…), or add --link.';
    throw usageError('link-missing', 'Somebody gets a link, and nothing says where it leads.', hint);
  }
  const url = URL.parse(given);
  if (url?.protocol === 'https:' && url.search === '' && url.hash === '' && url.username === '') {
    return url.href.endsWith('/') ? url.href : `${url.href}/`;
  }
  const hint = 'It begins with https:// and ends with the folder, like https://www.example.org/factsheets/';
  throw usageError('link-address', `“${given}” is no address of a web folder.`, hint);
}
