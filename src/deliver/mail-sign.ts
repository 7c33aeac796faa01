// Signs a mail with DKIM (RFC 6376), so that the recipients' servers see that it comes from the sender's domain.
import { createPrivateKey, type KeyObject } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import DKIM from 'nodemailer/lib/dkim';
import { usageError } from '../errors.ts';

/** The key, and where its public half stands: `SELECTOR._domainkey.DOMAIN`. */
export type Signing = { domain: string; selector: string; key: KeyObject };

/** RFC 8301, 3.2: verifiers need not take shorter ones. */
const shortestKey = 1024;

/**
 * What is signed: RFC 6376, 5.4.1, without what servers on the way may change. A one-click unsubscription counts only
 * where both of its fields are signed (RFC 8058, 4).
 */
const signed = [
  'From:Reply-To:To:Subject:Date:Message-ID:MIME-Version',
  'Content-Type:Content-Language:Auto-Submitted:List-Unsubscribe:List-Unsubscribe-Post',
].join(':');

/** Puts the signature before a finished message. The same message and key give the same bytes. */
export async function signMail(message: Uint8Array, { domain, selector, key }: Signing): Promise<Uint8Array> {
  const privateKey = key.export({ type: 'pkcs8', format: 'pem' }).toString();
  const dkim = new DKIM({ domainName: domain, keySelector: selector, privateKey, headerFieldNames: signed });
  return buffer(dkim.sign(Buffer.from(message)));
}

/** The settings as the environment has them. `pem` is what stands in the key's file, `shown` how the user named it. */
export type SigningSettings = { pem: string; shown: string; domain: string; selector: string };

/** A name in the DNS (RFC 1035, 2.3.1), with underscores as selectors have them. */
const name =
  /^(?=.{1,253}$)[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?(\.[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?)*$/i;

/**
 * Reads the settings.
 * @param from the sender's address: its domain has to be the signing one, or one below it (RFC 7489, 3.1.1)
 * @throws FactsheetError (usage) `dkim-key`, `dkim-domain`, `dkim-selector`
 */
export function readSigning({ pem, shown, domain, selector }: SigningSettings, from: string): Signing {
  if (!name.test(selector)) {
    const hint = 'Ask who runs the domain: it is the word before ._domainkey, like “mail2026”.';
    throw usageError('dkim-selector', 'FACTSHEET_DKIM_SELECTOR does not name a selector.', hint);
  }
  const own = from.slice(from.lastIndexOf('@') + 1).toLowerCase();
  const signing = domain.toLowerCase();
  if (!name.test(signing) || !signing.includes('.')) {
    const hint = `Write the sender’s: ${own}`;
    throw usageError('dkim-domain', 'FACTSHEET_DKIM_DOMAIN does not name a domain.', hint);
  }
  if (own !== signing && !own.endsWith(`.${signing}`)) {
    const message = `FACTSHEET_DKIM_DOMAIN is ${signing}, and the sender is at ${own}: the signature would count for nothing.`;
    const hint = 'Sign for the sender’s own domain, or send from that one.';
    throw usageError('dkim-domain', message, hint);
  }
  return { domain: signing, selector, key: readKey(pem, shown) };
}

function readKey(pem: string, shown: string): KeyObject {
  const form = 'It is an RSA key in PEM, without a password; its first line is -----BEGIN PRIVATE KEY-----.';
  let key: KeyObject;
  try {
    key = createPrivateKey(pem);
  } catch {
    throw usageError('dkim-key', `${shown} holds no private key that can be read.`, form);
  }
  if (key.asymmetricKeyType !== 'rsa') {
    const message = `The key in ${shown} is no RSA key, and most mail servers check no others.`;
    throw usageError('dkim-key', message, form);
  }
  if ((key.asymmetricKeyDetails?.modulusLength ?? 0) >= shortestKey) return key;
  const hint = 'Make a new one of 2048 bits, and have its public half put into the domain’s records.';
  throw usageError('dkim-key', `The key in ${shown} is too short.`, hint);
}
