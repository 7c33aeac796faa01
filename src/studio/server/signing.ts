// The key that approvals are signed with: read when it is needed, never shown, and told of by its fingerprint.
import type { KeyObject } from 'node:crypto';
import type { Signing } from '../contract/together.ts';
import { Refused, refusedBy } from './problem.ts';

/** A private key, and the fingerprint of its public half. */
export type Signer = { key: KeyObject; fingerprint: string };

/** Reads the key of this machine. Throws FactsheetError where it is none; there may be nothing to read at all. */
export type ReadSigner = (() => Promise<Signer>) | undefined;

/**
 * What can be signed with here.
 * @param keys the fingerprints that alone count, if any
 * @param isAlways an office signs whatever it can sign
 */
export async function signingOf(
  read: ReadSigner,
  keys: readonly string[] | undefined,
  isAlways = false,
): Promise<Signing> {
  const isWanted = keys !== undefined;
  if (!read) return { isWanted };
  try {
    const { fingerprint } = await read();
    const counts = keys?.includes(fingerprint) ?? true;
    return { isWanted, fingerprint, counts, ...(isAlways && { isAlways }) };
  } catch (error) {
    const { status, problem } = refusedBy(error);
    if (status >= 500) throw error;
    return { isWanted, fault: problem };
  }
}

/** The key to sign with. @throws Refused where there is none */
export async function keyOf(read: ReadSigner): Promise<KeyObject> {
  if (read) return (await read()).key;
  const hint = 'Start the studio with it: factsheet studio --sign KEYFILE.';
  throw new Refused(422, 'no-key', 'There is no key to sign with.', hint);
}
