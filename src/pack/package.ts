// A package as bytes: the files, their manifest and, on request, its signature.
import type { KeyObject } from 'node:crypto';
import { canonicalJson } from '../canonical-json.ts';
import { fingerprintOf, signed } from '../signature.ts';
import {
  type Manifest,
  manifestName,
  manifestOf,
  type PackFacts,
  type PackFile,
  signatureName,
} from './manifest.ts';
import { zipFiles } from './zip.ts';

/** A package, its manifest, and its size in bytes is that of `bytes`. */
export type Packed = { bytes: Uint8Array; manifest: Manifest };

/** Packs the files. The same files, facts and key give the same bytes. */
export function packFiles(files: readonly PackFile[], facts: PackFacts, key?: KeyObject): Packed {
  const manifest = manifestOf(files, facts, key ? fingerprintOf(key) : null);
  const about = canonicalJson(manifest);
  const all = [{ name: manifestName, bytes: about }];
  if (key) all.push({ name: signatureName, bytes: canonicalJson(signed(about, key)) });
  return { bytes: zipFiles([...all, ...files], facts.issued), manifest };
}
