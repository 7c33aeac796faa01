// Holds a package against its own manifest, and the manifest against its signature. Pure.
import type { KeyObject } from 'node:crypto';
import { type ApprovedBy, approvalSignature } from '../approved-by.ts';
import { parseCanonical } from '../canonical-json.ts';
import { FactsheetError } from '../errors.ts';
import { checkSignature, fingerprintOf, readVerifier, type SignatureState } from '../signature.ts';
import { openPackage, type Unpacked } from './archive.ts';
import { hashOf, type Manifest, manifestName, manifestSchema, signatureName } from './manifest.ts';
import { zipFiles } from './zip.ts';

/** A file that is not as the manifest has it. */
export type Difference = { file: string; what: 'differs' | 'missing' | 'added' };

/** Of an approval: whose, when, of what; and its signature. Whether it belongs to the pages, the package’s own signature says. */
export type Approved = Pick<ApprovedBy, 'language' | 'by' | 'at' | 'hash'> & { signature: SignatureState };

/**
 * What is known of a package. `whole`: every file is there as packed and no other. `asPacked`: whole, and each byte of the
 * archive is what `pack` writes for these files; where it is not, another program packed them, or something was hidden.
 * `expected` is the fingerprint of the key that was asked for, if one was. `ok`: as packed, no bad signature and, where a
 * key was asked for, signed by it.
 */
export type Verified = {
  manifest: Manifest;
  whole: boolean;
  asPacked: boolean;
  differences: readonly Difference[];
  signature: SignatureState;
  /** Who approved it in each language, and how the signature of that stands. */
  approvals: readonly Approved[];
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
  const about = files.get(manifestName)?.bytes;
  const manifest = readManifest(about, shown);
  const signature = signatureOf(files, manifest, about ?? new Uint8Array());
  const differences = differencesOf(files, manifest);
  const whole = differences.length === 0;
  const asPacked = whole && Buffer.compare(repacked(files, manifest), bytes) === 0;
  const expected = key && fingerprintOf(key);
  const signed =
    expected === undefined
      ? signature.state !== 'invalid'
      : signature.state === 'valid' && signature.fingerprint === expected;
  const approvals = approvalsIn(manifest);
  const ok = asPacked && signed && approvals.every(({ signature: { state } }) => state !== 'invalid');
  return { manifest, whole, asPacked, differences, signature, approvals, ...(expected && { expected }), ok };
}

/** The same with the key as PEM, and what the user calls it: what a thread can be asked for. */
export function verifyFile(bytes: Uint8Array, shown: string, key?: { pem: string; shown: string }): Verified {
  return verifyPackage(bytes, shown, key && readVerifier(key.pem, key.shown));
}

function signatureOf(files: Unpacked, { signer }: Manifest, about: Uint8Array): SignatureState {
  const file = files.get(signatureName);
  if (!file) return checkSignature(about, undefined, signer);
  const json = parseCanonical(file.bytes ?? new Uint8Array());
  return checkSignature(about, json?.isCanonical ? json.value : null, signer);
}

function approvalsIn({ period, languages, approved = [] }: Manifest): Approved[] {
  return approved.map((one): Approved => {
    const { language, by, at, hash } = one;
    const isOther = one.period !== period || !languages.includes(language);
    const why = `It is of ${one.period} in “${language}”, which is not what was packed.`;
    return {
      ...{ language, by, at, hash },
      signature: isOther ? { state: 'invalid', why } : approvalSignature(one),
    };
  });
}

function differencesOf(files: Unpacked, manifest: Manifest): Difference[] {
  const own = [manifestName, signatureName];
  const listed = new Set([...own, ...manifest.files.map(({ file }) => file)]);
  const differing = manifest.files.flatMap(({ file, bytes: size, sha256 }): Difference[] => {
    const found = files.get(file);
    if (!found) return [{ file, what: 'missing' }];
    return found.bytes?.length === size && hashOf(found.bytes) === sha256 ? [] : [{ file, what: 'differs' }];
  });
  const added = [...files.keys()].filter((file) => !listed.has(file));
  return [...differing, ...added.map((file): Difference => ({ file, what: 'added' }))];
}

/** The archive that `pack` writes for these files: what is not in it was added by somebody else. */
function repacked(files: Unpacked, { files: listed, issued }: Manifest): Uint8Array {
  const names = [manifestName, signatureName, ...listed.map(({ file }) => file)];
  const found = names.flatMap((name) => {
    const { bytes, stored } = files.get(name) ?? {};
    return bytes ? [{ name, bytes, stored: stored === true }] : [];
  });
  return zipFiles(found, issued);
}

function readManifest(bytes: Uint8Array | undefined, shown: string): Manifest {
  const refuse = (why: string) =>
    new FactsheetError('package-manifest', `${shown} ${why}.`, {
      hint: 'Get the package again from whom it came, or make it anew: factsheet pack.',
    });
  if (!bytes) throw refuse(`is no package of factsheets: it has no ${manifestName} that can be read`);
  if (bytes.length > 2_000_000) throw refuse(`has a ${manifestName} of more than 2 MB`);
  const json = parseCanonical(bytes);
  if (!json) throw refuse(`has a ${manifestName} that is not JSON`);
  const parsed = manifestSchema.safeParse(json.value);
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
  if (!json.isCanonical) throw refuse(`has a ${manifestName} that was written by another program than pack`);
  return parsed.data;
}
