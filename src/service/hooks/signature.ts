// How a webhook is signed, after Standard Webhooks 1.0.0 (https://github.com/standard-webhooks/standard-webhooks, “Signature scheme”).
import { createHmac, randomBytes } from 'node:crypto';

const prefix = 'whsec_';

/** A new secret, which both sides keep: 256 bits. */
export function newSecret(): string {
  return prefix + randomBytes(32).toString('base64');
}

/**
 * The headers of one attempt.
 * @param id the same for each attempt, so that who gets it twice knows
 * @param now seconds since 1970
 */
export function signed(secret: string, id: string, now: number, body: string): Record<string, string> {
  const key = Buffer.from(secret.slice(prefix.length), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${now}.${body}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': String(now), 'webhook-signature': `v1,${signature}` };
}
