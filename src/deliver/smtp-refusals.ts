// The errors that end a run because a refusal is about us: what is wrong, and what to do, for each that there is.
import { FactsheetError } from '../errors.ts';
import type { About } from './smtp-replies.ts';

type Ours = Exclude<About, 'address' | 'full' | 'closed' | 'other' | 'later'>;

const refusals: Readonly<Record<Ours, { code: string; says: string; hint: string }>> = {
  login: {
    code: 'smtp-login',
    says: 'The mail server wants a login, or does not take this one',
    hint: 'Check FACTSHEET_SMTP_USER and FACTSHEET_SMTP_PASSWORD, and that this account may send by SMTP.',
  },
  tls: {
    code: 'smtp-tls',
    says: 'The mail server wants a safe connection',
    hint: 'Use smtps:// (port 465) or the server’s own name with smtp:// (port 587) in FACTSHEET_SMTP_URL.',
  },
  relay: {
    code: 'smtp-relay',
    says: 'The mail server does not pass on mail to other domains for us',
    hint: 'As a rule it wants a login (FACTSHEET_SMTP_USER and FACTSHEET_SMTP_PASSWORD) or is the wrong server. Ask who runs it.',
  },
  sender: {
    code: 'smtp-sender',
    says: 'The mail server does not take mail from this sender',
    hint: 'See that the sender’s address exists and is one that this account may use: operation.yaml, delivery:, from:, or --from.',
  },
  proof: {
    code: 'smtp-proof',
    says: 'The mail cannot prove that it comes from the sender’s domain (SPF, DKIM, DMARC)',
    hint: 'Send by the domain’s own mail server, or have it signed: see DKIM in the README. Ask who runs the domain.',
  },
  limit: {
    code: 'smtp-limit',
    says: 'This account may send no more mail today',
    hint: 'Start this again tomorrow, with a smaller --limit or --rate: it goes on from there.',
  },
  size: {
    code: 'smtp-size',
    says: 'The mail server does not take mails of this size',
    hint: 'Send links instead of attachments (delivery: link in the list), or ask for a higher limit.',
  },
  policy: {
    code: 'smtp-policy',
    says: 'The mail server does not want this mail, for reasons of its own security or policy',
    hint: 'Show these words to who runs the mail server. If it is only this one recipient’s server, take the line out of the list, and start this again.',
  },
  form: {
    code: 'smtp-form',
    says: 'The mail server does not understand what it is asked',
    hint: 'See that FACTSHEET_SMTP_URL names a mail server and its port. Otherwise please report it, with these words.',
  },
};

/** The error for a refusal that is about us. `answer` has nobody's address in it. */
export function refusalOf(about: Ours, answer: string): FactsheetError {
  const { code, says, hint } = refusals[about];
  return new FactsheetError(code, `${says}: ${answer}`, { hint });
}

/** The error for one answer to all of the first recipients: as a rule that is about us, whatever its code says. */
export function sameForAll(count: number, answer: string): FactsheetError {
  const hint =
    'Nobody was marked as refused. Show these words to who runs the mail server. If all of these addresses are really wrong, correct their lines in the list.';
  const message = `The mail server gave the first ${count} recipients the same refusal, so it may be about us: ${answer}`;
  return new FactsheetError('smtp-same', message, { hint });
}
