// What a mail server’s answers and the faults of a connection mean: for one mail, or for all of them.
import { FactsheetError } from '../errors.ts';
import { maskText } from './recipients-mask.ts';
import type { MailServer } from './smtp-server.ts';

/**
 * How sending one message ended. `answer` is the server's, without addresses. `accepted` and `refused` are final;
 * `later`: certainly not taken, try again; `uncertain`: all of it went out, and no answer came.
 */
export type Outcome = { kind: 'accepted' | 'refused' | 'later' | 'uncertain'; answer: string };

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
  const answer = maskText(error.response ?? error.message, to);
  if (code === 'EMESSAGE' && responseCode === undefined) {
    const hint = 'Send links instead of attachments, or ask for a higher limit.';
    return new FactsheetError('smtp-size', `The mail server does not take mails of this size (${answer}).`, {
      hint,
    });
  }
  if (responseCode === undefined) return { kind: isSent ? 'uncertain' : 'later', answer };
  // 503: the session is out of step, which says nothing of this mail (RFC 5321, 4.2.2).
  if (responseCode < 500 || responseCode === 503) return { kind: 'later', answer };
  if (command === 'MAIL FROM' || [530, 535, 538].includes(responseCode)) {
    const hint =
      'See that the sender’s address is one that this account may use, and that the user and password are right.';
    return new FactsheetError(
      'smtp-sender',
      `The mail server does not take mail from this sender: ${answer}`,
      { hint },
    );
  }
  return { kind: 'refused', answer };
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
