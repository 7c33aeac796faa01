// Who signed something: an Ed25519 signature (RFC 8032) over its bytes; of a package over its manifest, which has the hash of all else.
import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { z } from 'zod';
import { usageError } from './errors.ts';

const base64 = z
  .string()
  .max(200)
  .regex(/^[A-Za-z0-9+/]+={0,2}$/);

/** What signature.json holds: the public key as SubjectPublicKeyInfo (RFC 8410) and the signature, both in base64. */
export const signatureSchema = z.strictObject({
  format: z.literal('factsheet-signature'),
  algorithm: z.literal('Ed25519'),
  publicKey: base64,
  signature: base64,
});

/** What is known of a signature. `fingerprint` names the key that made it. */
export type SignatureState =
  | { state: 'none' }
  | { state: 'valid'; fingerprint: string }
  | { state: 'invalid'; why: string };

/**
 * Reads a private key.
 * @param pem PKCS #8 as PEM, as `openssl genpkey -algorithm ed25519` writes it
 * @param name what the user calls it, for messages: the key itself is never shown
 * @throws FactsheetError `key-unreadable` (usage)
 */
export function readSigner(pem: string, name: string): KeyObject {
  return ed25519(() => createPrivateKey(pem), name, 'a private key');
}

/** Reads a public key as PEM; of a private key, its public half. Throws FactsheetError `key-unreadable` (usage). */
export function readVerifier(pem: string, name: string): KeyObject {
  return ed25519(() => createPublicKey(pem), name, 'a public key');
}

function ed25519(read: () => KeyObject, name: string, kind: string): KeyObject {
  let key: KeyObject | undefined;
  try {
    key = read();
  } catch {
    // Node's reason may quote what stands in the file.
  }
  if (key?.asymmetricKeyType === 'ed25519') return key;
  throw usageError(
    'key-unreadable',
    `${name} is not ${kind} for Ed25519 in PEM.`,
    kind === 'a private key'
      ? 'Make one, without a passphrase: openssl genpkey -algorithm ed25519 -out key.pem'
      : 'Take it from the private key: openssl pkey -in key.pem -pubout -out public.pem',
  );
}

/** SHA-256 of the public key, as eight groups of eight letters and digits, to be compared by eye or read out. */
export function fingerprintOf(key: KeyObject): string {
  const spki = publicHalf(key).export({ type: 'spki', format: 'der' });
  const hex = createHash('sha256').update(spki).digest('hex');
  return (hex.match(/.{8}/g) ?? []).join(' ');
}

/** The signature of some bytes. The same key and bytes give the same one. */
export function signed(bytes: Uint8Array, key: KeyObject): z.infer<typeof signatureSchema> {
  return {
    format: 'factsheet-signature',
    algorithm: 'Ed25519',
    publicKey: publicHalf(key).export({ type: 'spki', format: 'der' }).toString('base64'),
    signature: sign(null, bytes, key).toString('base64'),
  };
}

/**
 * Holds a signature, as JSON has it, against the bytes that it is of.
 * @param signer the fingerprint that those bytes name, or null where they say that nobody signs them: a signature that was taken
 * out, replaced or added later is told. Nothing where they do not say.
 */
export function checkSignature(
  bytes: Uint8Array,
  given: unknown,
  signer: string | null | undefined,
): SignatureState {
  const signature = given === undefined ? ({ state: 'none' } as const) : verified(bytes, given);
  if (signature.state === 'invalid' || signer === undefined) return signature;
  const found = signature.state === 'valid' ? signature.fingerprint : null;
  if (found === signer) return signature;
  const whys = {
    added: `It was made without a signature, and somebody has signed it with ${found}.`,
    gone: `Its signature was taken out: it was signed with the key ${signer}.`,
    other: `It was signed with the key ${signer}, and is signed with ${found} now.`,
  };
  return invalid(whys[signer === null ? 'added' : found === null ? 'gone' : 'other']);
}

function verified(bytes: Uint8Array, given: unknown): SignatureState {
  const parsed = signatureSchema.safeParse(given);
  if (!parsed.success) return invalid('Its signature cannot be read.');
  try {
    const key = createPublicKey({ key: fromBase64(parsed.data.publicKey), type: 'spki', format: 'der' });
    if (key.asymmetricKeyType !== 'ed25519') return invalid('Its signature is not of Ed25519.');
    if (!verify(null, bytes, key, fromBase64(parsed.data.signature))) {
      return invalid('Its signature does not belong to it: one of the two was changed.');
    }
    return { state: 'valid', fingerprint: fingerprintOf(key) };
  } catch {
    return invalid('Its signature cannot be read.');
  }
}

function invalid(why: string): SignatureState {
  return { state: 'invalid', why };
}

/** The bytes of a text in base64; throws for a text that is not the one way to write them. */
function fromBase64(text: string): Buffer {
  const bytes = Buffer.from(text, 'base64');
  if (bytes.toString('base64') !== text) throw new RangeError('not canonical');
  return bytes;
}

function publicHalf(key: KeyObject): KeyObject {
  return key.type === 'private' ? createPublicKey(key) : key;
}
