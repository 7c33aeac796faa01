// Who signed a package: an Ed25519 signature (RFC 8032) over the bytes of its manifest, which has the hash of all else.
import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { z } from 'zod';
import { usageError } from '../errors.ts';
import { canonicalJson, parseCanonical } from './canonical-json.ts';

const base64 = z
  .string()
  .max(200)
  .regex(/^[A-Za-z0-9+/]+={0,2}$/);

/** What signature.json holds: the public key as SubjectPublicKeyInfo (RFC 8410) and the signature, both in base64. */
const signatureSchema = z.strictObject({
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

/** The signature of a manifest as the bytes of its file. The same key and manifest give the same bytes. */
export function signatureBytes(manifest: Uint8Array, key: KeyObject): Uint8Array {
  const content = {
    format: 'factsheet-signature',
    algorithm: 'Ed25519',
    publicKey: publicHalf(key).export({ type: 'spki', format: 'der' }).toString('base64'),
    signature: sign(null, manifest, key).toString('base64'),
  };
  return canonicalJson(content);
}

/** Holds a signature's file against the manifest's bytes. */
export function checkSignature(manifest: Uint8Array, file: Uint8Array | undefined): SignatureState {
  if (!file) return { state: 'none' };
  const invalid = (why: string): SignatureState => ({ state: 'invalid', why });
  const json = parseCanonical(file);
  const parsed = signatureSchema.safeParse(json?.value);
  if (!json?.isCanonical || !parsed.success) return invalid('Its signature cannot be read.');
  try {
    const key = createPublicKey({ key: fromBase64(parsed.data.publicKey), type: 'spki', format: 'der' });
    if (key.asymmetricKeyType !== 'ed25519') return invalid('Its signature is not of Ed25519.');
    if (!verify(null, manifest, key, fromBase64(parsed.data.signature))) {
      return invalid('Its signature does not belong to its manifest: one of the two was changed.');
    }
    return { state: 'valid', fingerprint: fingerprintOf(key) };
  } catch {
    return invalid('Its signature cannot be read.');
  }
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
