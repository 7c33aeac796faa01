// The manifest of a package: every file with size and hash, what it was made from and with, and what was accepted.
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type ApprovedBy, approvedBySchema } from '../approved-by.ts';
import { type Finding, formatPlace } from '../errors.ts';
import type { InputFile } from '../period/period.ts';

/** The manifest's own name, and that of its signature. Neither stands in the manifest. */
export const manifestName = 'manifest.json';
export const signatureName = 'signature.json';

/** A name that leads nowhere: letters, digits, `.`, `_` and `-`, and no dot at the start. */
export const plainName = /^[A-Za-z0-9_-][A-Za-z0-9._-]{0,199}$/;

/** A file of a package: `type` is its media type; `edition` and `language` where it belongs to one. */
export type PackFile = {
  name: string;
  bytes: Uint8Array;
  type: string;
  edition?: string;
  language?: string;
};

const text = z.string().max(20_000);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const size = z
  .int()
  .min(0)
  .max(2 ** 31);

/** What manifest.json holds. Version 1. */
export const manifestSchema = z.strictObject({
  format: z.literal('factsheet-package'),
  version: z.literal(1),
  period: text,
  issued: z.iso.date(),
  draft: z.boolean(),
  languages: z.array(text).max(50),
  /**
   * The fingerprint of the key that it is signed with, or null: a signature that is taken out, replaced or added later is
   * told. Earlier packages do not say it.
   */
  signer: text.nullable().optional(),
  files: z
    .array(
      z.strictObject({
        file: z.string().regex(plainName),
        type: text,
        edition: text.optional(),
        language: text.optional(),
        bytes: size,
        sha256,
      }),
    )
    .max(500),
  inputs: z.array(z.strictObject({ file: text, bytes: size, sha256 })).max(500),
  versions: z.record(text, text),
  accepted: z
    .array(
      z.strictObject({
        code: text,
        message: text,
        reason: text,
        place: text.optional(),
        at: text.optional(),
        about: text.optional(),
      }),
    )
    .max(2000),
  /** Who approved it in each language. Earlier packages do not say it. */
  approved: z.array(approvedBySchema).max(50).optional(),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** What a manifest tells besides the files. `data` is how the user named the data folder: it is left out of the names. */
export type PackFacts = {
  period: string;
  issued: string;
  draft: boolean;
  languages: readonly string[];
  inputs: readonly InputFile[];
  versions: Readonly<Record<string, string>>;
  findings: readonly Finding[];
  /** Who approved it, where somebody did. */
  approved: readonly ApprovedBy[];
  data: string;
};

/**
 * The manifest of these files. Nothing in it depends on when or in which folder it is made.
 * @param signer the fingerprint of the key that it will be signed with
 */
export function manifestOf(
  files: readonly PackFile[],
  facts: PackFacts,
  signer: string | null = null,
): Manifest {
  const { period, issued, draft, languages, versions, data } = facts;
  const within = (file: string) => (file.startsWith(`${data}/`) ? file.slice(data.length + 1) : file);
  return {
    format: 'factsheet-package',
    version: 1,
    period,
    issued,
    draft,
    languages: [...languages],
    signer,
    files: files.map(({ name, bytes, type, edition, language }) => ({
      file: name,
      type,
      ...(edition && { edition }),
      ...(language && { language }),
      bytes: bytes.length,
      sha256: hashOf(bytes),
    })),
    inputs: facts.inputs.map(({ file, bytes, sha256 }) => ({ file: within(file), bytes, sha256 })),
    versions: Object.fromEntries(Object.entries(versions).sort(([a], [b]) => (a < b ? -1 : 1))),
    accepted: facts.findings.flatMap(({ code, message, accepted, place, at, about }) => {
      if (accepted === undefined) return [];
      const where = place && formatPlace({ ...place, file: within(place.file) });
      return [
        {
          code,
          message,
          reason: accepted,
          ...(where && { place: where }),
          ...(at !== undefined && { at }),
          ...(about !== undefined && { about }),
        },
      ];
    }),
    ...(facts.approved.length > 0 && { approved: [...facts.approved] }),
  };
}

/** SHA-256 in hexadecimal. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
