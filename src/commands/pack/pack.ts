// `factsheet pack`: a period's finished files, their pictures, mails and manifest in one archive, signed on request.
import type { KeyObject } from 'node:crypto';
import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { type Finding, usageError } from '../../errors.ts';
import { writeFiles } from '../../files.ts';
import type { Packed } from '../../pack/package.ts';
import { fingerprintOf, readSigner } from '../../pack/signature.ts';
import type { FolderContext } from '../../session/context.ts';
import { packPeriod } from '../../session/pack/pack.ts';
import { requireOutside } from '../shared/named-files.ts';
import { findPeriodToLeave } from '../shared/room.ts';

/** Where a signing key comes from: a file that the user names, or PEM from the environment under its variable's name. */
export type KeySource = { file: string; shown: string } | { pem: string; shown: string };

/** Where the package goes (an absolute path), whether it is a draft, and what it is signed with. */
export type PackWishes = { output: string; draft: boolean; sign?: KeySource | undefined };

/** What was packed: the archive's path, and the fingerprint of the key if it was signed. */
export type PackedPeriod = {
  period: string;
  file: string;
  bytes: number;
  manifest: Packed['manifest'];
  signedBy?: string;
  findings: readonly Finding[];
};

/**
 * Makes all editions of a period and packs them. The same data, program and key give the same bytes.
 * @throws FactsheetError `not-accepted` with the findings that are left; `key-unreadable`, `key-in-data` (usage); for
 * usage (unknown period), for the browser, and for files that cannot be written
 */
export async function pack(
  context: FolderContext,
  asked: string,
  { output, draft, sign }: PackWishes,
): Promise<PackedPeriod> {
  const { root, signal } = context;
  const name = await findPeriodToLeave(root, asked);
  // Before the work: a wrong key must not cost it.
  const key = sign && (await readKey(sign, root.folder));
  const packed = await packPeriod(context, name, { draft }, key);
  const { period, manifest, bytes, findings } = packed;
  const file = path.join(output, `${name.operation}-${name.period}`, packed.file);
  signal?.throwIfAborted();
  await writeFiles([{ path: file, bytes }]);
  const signedBy = key && { signedBy: fingerprintOf(key) };
  return { period, file, bytes: bytes.length, manifest, ...signedBy, findings };
}

/** The key of a source. One that lies with the data would go wherever they go. */
async function readKey(source: KeySource, data: string): Promise<KeyObject> {
  if ('pem' in source) return readSigner(source.pem, source.shown);
  const real = await realpath(source.file).catch(() => undefined);
  const pem = real && (await readFile(real, 'utf8').catch(() => undefined));
  if (real === undefined || pem === undefined) {
    const hint = 'Check the name of the file, and who may read it.';
    throw usageError('key-unreadable', `The key ${source.shown} cannot be read.`, hint);
  }
  await requireOutside(data, real, source.shown);
  return readSigner(pem, source.shown);
}
