// `factsheet pack`: a period's finished files, their pictures, mails and manifest in one archive, signed on request.
import path from 'node:path';
import type { Finding } from '../../errors.ts';
import { writeFiles } from '../../files.ts';
import type { Packed } from '../../pack/package.ts';
import type { FolderContext } from '../../session/context.ts';
import { packPeriod } from '../../session/pack/pack.ts';
import { fingerprintOf } from '../../signature.ts';
import { findPeriodToLeave } from '../shared/room.ts';
import { type KeySource, readKey } from '../shared/signing-key.ts';

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
