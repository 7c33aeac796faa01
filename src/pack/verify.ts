// Holds a package against its own manifest, and the manifest against its signature. Pure.
import type { KeyObject } from 'node:crypto';
import { FactsheetError } from '../errors.ts';
import { openPackage } from './archive.ts';
import { hashOf, type Manifest, manifestName, manifestSchema, signatureName } from './manifest.ts';
import { checkSignature, fingerprintOf, type SignatureState } from './signature.ts';

/** A file that is not as the manifest has it. */
export type Difference = { file: string; what: 'differs' | 'missing' | 'added' };

/**
 * What is known of a package. `whole`: every file is there as packed and no other. `expected` is the fingerprint of the
 * key that was asked for, if one was. `ok`: whole, no bad signature and, where a key was asked for, signed by it.
 */
export type Verified = {
  manifest: Manifest;
  whole: boolean;
  differences: readonly Difference[];
  signature: SignatureState;
  expected?: string;
  ok: boolean;
};

/**
 * @param shown how the user named the file, for messages
 * @param key the public key that it should be signed with, if the user knows one
 * @throws FactsheetError for what is no package, or a dangerous one (see openPackage; `package-manifest`)
 */
export function verifyPackage(bytes: Uint8Array, shown: string, key?: KeyObject): Verified {
  const files = openPackage(bytes, shown);
  const about = files.get(manifestName);
  const manifest = readManifest(about, shown);
  const signature = checkSignature(
    about ?? new Uint8Array(),
    files.has(signatureName) ? (files.get(signatureName) ?? new Uint8Array()) : undefined,
  );
  const listed = new Set(manifest.files.map(({ file }) => file));
  const differences = manifest.files.flatMap(({ file, bytes: size, sha256 }): Difference[] => {
    if (!files.has(file)) return [{ file, what: 'missing' }];
    const found = files.get(file);
    return found?.length === size && hashOf(found) === sha256 ? [] : [{ file, what: 'differs' }];
  });
  for (const file of files.keys()) {
    if (!listed.has(file) && file !== manifestName && file !== signatureName) {
      differences.push({ file, what: 'added' });
    }
  }
  const expected = key && fingerprintOf(key);
  const whole = differences.length === 0;
  const signed =
    expected === undefined
      ? signature.state !== 'invalid'
      : signature.state === 'valid' && signature.fingerprint === expected;
  return { manifest, whole, differences, signature, ...(expected && { expected }), ok: whole && signed };
}

function readManifest(bytes: Uint8Array | undefined, shown: string): Manifest {
  const refuse = (why: string) =>
    new FactsheetError('package-manifest', `${shown} ${why}.`, {
      hint: 'Get the package again from whom it came, or make it anew: factsheet pack.',
    });
  if (!bytes) throw refuse(`is no package of factsheets: it has no ${manifestName} that can be read`);
  if (bytes.length > 2_000_000) throw refuse(`has a ${manifestName} of more than 2 MB`);
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw refuse(`has a ${manifestName} that is not JSON`);
  }
  const parsed = manifestSchema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const place = issue?.path.join('.') || 'its top';
    throw refuse(`has a ${manifestName} that does not hold what a manifest holds (at ${place})`);
  }
  const { files } = parsed.data;
  const names = new Set(files.map(({ file }) => file.toLowerCase()));
  if (names.size < files.length) throw refuse(`has a ${manifestName} that names a file twice`);
  if (names.has(manifestName) || names.has(signatureName))
    throw refuse(`has a ${manifestName} that names itself`);
  return parsed.data;
}
