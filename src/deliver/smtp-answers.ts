// What a mail server’s answers and the faults of a connection mean: for one mail, or for all of them.
import { FactsheetError } from '../errors.ts';
import { maskText } from './recipients-mask.ts';
import { refusalOf } from './smtp-refusals.ts';
import { type About, aboutOf, generalReply, isAboutUs, readReply } from './smtp-replies.ts';
import type { MailServer } from './smtp-server.ts';

/**
 * How sending one message ended. `answer` is the server's, without addresses. `accepted` and `refused` are final;
 * `full`: the mailbox is full today; `later`: certainly not taken, try again; `uncertain`: all of it went out, and no
 * answer came. A refusal is `about` something; those whose `general` is the same say the same (see generalReply).
 */
export type Outcome = {
  kind: 'accepted' | 'refused' | 'full' | 'later' | 'uncertain';
  answer: string;
  about?: About;
  general?: string;
};

/** The server cannot be reached now, or does not want us now. */
export class ServerDown extends Error {}

/** An error as nodemailer gives it. */
export type SmtpError = Error & {
  code?: string;
  responseCode?: number;
  response?: string;
  command?: string;
  originalCode?: string;
};

/** What an error means for the message. What is not about this recipient stops the run: it would hit all of them. */
export function outcomeOf(error: SmtpError, isSent: boolean, to: string): Outcome | FactsheetError {
  const { responseCode, command, code } = error;
  const answer = maskText((error.response ?? error.message).slice(0, 2000), to);
  // Larger than the server said it takes (RFC 1870): nodemailer does not even begin.
  if (code === 'EMESSAGE' && responseCode === undefined) return refusalOf('size', answer);
  if (responseCode === undefined) return { kind: isSent ? 'uncertain' : 'later', answer };
  const reply = readReply(error.response ?? '', command);
  const about = aboutOf(reply);
  if (isAboutUs(about)) return refusalOf(about, answer);
  if (about === 'later') return { kind: 'later', answer };
  return { kind: about === 'full' ? 'full' : 'refused', answer, about, general: generalReply(reply) };
}

/** What it means that no connection came about: that it may later, or that somebody has to do something. */
export function explainOpening(error: SmtpError, { host, port }: MailServer): Error {
  const where = `${host}:${port}`;
  const detail = maskText(error.response ?? error.message);
  if (error.code === 'EAUTH') {
    if (error.responseCode !== undefined && error.responseCode < 500) return new ServerDown(detail);
    const hint = 'Check user and password in the environment, and that this server lets the account send.';
    return new FactsheetError('smtp-login', `${where} does not let this user in: ${detail}`, { hint });
  }
  const isTls = /certificate|self.signed|altnames|SSL|TLS|STARTTLS/i.test(
    `${error.message} ${error.originalCode ?? ''}`,
  );
  if (error.code === 'ETLS' || (error.code === 'ESOCKET' && isTls)) {
    const hint =
      'Check the server’s name and port (465 with smtps://, 587 with smtp://). A certificate of the office’s own is trusted by NODE_EXTRA_CA_CERTS. Nothing is sent without it.';
    return new FactsheetError('smtp-tls', `There is no safe connection to ${where}: ${detail}`, { hint });
  }
  if (error.code === 'EPROTOCOL' && (error.responseCode ?? 0) >= 500) {
    const hint = 'Ask who runs the mail server: it does not want mail from this machine.';
    return new FactsheetError('smtp-unwanted', `${where} turns us away: ${detail}`, { hint });
  }
  return new ServerDown(`${where}: ${detail}`);
}
