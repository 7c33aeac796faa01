// The mail server as the environment names it: an address with or without user and password, and what it has to offer.
import { type FactsheetError, usageError } from '../errors.ts';

/** What the environment says: FACTSHEET_SMTP_URL, and user and password apart if they are not in it. */
export type SmtpSettings = {
  url?: string | undefined;
  user?: string | undefined;
  password?: string | undefined;
};

/**
 * A mail server. `tls`: from the first byte (`smtps`), by STARTTLS or not at all (`starttls`), or by STARTTLS only if
 * the server, on this machine, has it (`loopback`). `ca`: certificates to trust beside Node's own (PEM), for tests.
 */
export type MailServer = {
  host: string;
  port: number;
  tls: 'smtps' | 'starttls' | 'loopback';
  user?: string;
  password?: string;
  ca?: string;
};

/** This machine: localhost, 127.0.0.0/8 (RFC 1122, 3.2.1.3) and ::1. */
const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * Reads the settings. The address may hold a password, so no message repeats it.
 * @throws FactsheetError (usage) `smtp-missing`, `smtp-address`
 */
export function readServer({ url, user, password }: SmtpSettings): MailServer {
  if (url === undefined || url.trim() === '') {
    const hint = 'Set it, like FACTSHEET_SMTP_URL=smtps://user:password@mail.example.org';
    throw usageError('smtp-missing', 'FACTSHEET_SMTP_URL does not say which mail server to use.', hint);
  }
  const parsed = URL.parse(url.trim());
  if (!parsed || !['smtp:', 'smtps:'].includes(parsed.protocol) || parsed.hostname === '') throw badAddress();
  if (parsed.search !== '' || parsed.hash !== '' || !['', '/'].includes(parsed.pathname)) throw badAddress();
  const secure = parsed.protocol === 'smtps:';
  const name = user ?? decoded(parsed.username);
  const secret = password ?? decoded(parsed.password);
  if ((name === '') !== (secret === '')) {
    const hint = 'Give both, in FACTSHEET_SMTP_URL or as FACTSHEET_SMTP_USER and FACTSHEET_SMTP_PASSWORD.';
    const message = 'The mail server has a user without password, or the other way round.';
    throw usageError('smtp-address', message, hint);
  }
  return {
    host: parsed.hostname.replace(/^\[|\]$/g, ''),
    port: parsed.port === '' ? (secure ? 465 : 587) : Number(parsed.port),
    tls: secure ? 'smtps' : loopback.test(parsed.hostname) ? 'loopback' : 'starttls',
    ...(name !== '' && { user: name, password: secret }),
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw badAddress();
  }
}

function badAddress(): FactsheetError {
  const hint =
    'Write smtps://user:password@host or smtp://user:password@host:587, and nothing after it; signs like @ or % in a password go into FACTSHEET_SMTP_PASSWORD.';
  return usageError('smtp-address', 'FACTSHEET_SMTP_URL is no address of a mail server.', hint);
}
