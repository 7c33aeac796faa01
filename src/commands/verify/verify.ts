// `factsheet verify`: whether a package is whole, and who signed it. Nothing is unpacked to the disk.
import { readFile } from 'node:fs/promises';
import { FactsheetError, usageError } from '../../errors.ts';
import { readAtMost } from '../../files/disk.ts';
import { type Verified, verifyFile } from '../../pack/verify.ts';
import { inThread, LimitExceeded } from '../../thread.ts';
import type { NamedFile } from '../shared/named-files.ts';

/** What the user asked for. `key` is the public key that it should be signed with. */
export type VerifyOptions = { package: NamedFile; key?: NamedFile | undefined };

/** A larger package is verified in a thread, which Ctrl-C can end. In bytes. */
const small = 10_000_000;
const largestPackage = 100_000_000;

/**
 * Verifies a package; `signal` ends it.
 * @throws FactsheetError `package-unreadable`, `key-unreadable` (usage); `package-unsound`, `package-unsafe`,
 * `package-too-large`, `package-manifest` for what is no package or a dangerous one
 */
export async function verify(options: VerifyOptions, signal?: AbortSignal): Promise<Verified> {
  const key = options.key && { pem: await readKey(options.key), shown: options.key.shown };
  const { shown } = options.package;
  const bytes = await readPackage(options.package);
  if (bytes.length <= small) return verifyFile(bytes, shown, key);
  const module = new URL('../../pack/verify.ts', import.meta.url);
  const bounds = { signal, seconds: 120 };
  return inThread<typeof verifyFile>(module, 'verifyFile', [bytes, shown, key], bounds).catch((cause) => {
    if (!(cause instanceof LimitExceeded)) throw cause;
    const message = `${shown} takes too much ${cause.of} to be verified.`;
    const hint = 'Get it again from whom it came, or make it anew: factsheet pack.';
    throw new FactsheetError('package-too-large', message, { hint, cause });
  });
}

async function readPackage({ path: file, shown }: NamedFile): Promise<Uint8Array> {
  const refuse = (why: string, hint: string) => usageError('package-unreadable', `${shown} ${why}.`, hint);
  const read = await readAtMost(file, largestPackage).catch(() => undefined);
  if (!read) throw refuse('cannot be read', 'Check the name of the file, and who may read it.');
  if ('bytes' in read) return read.bytes;
  const hint = 'Name the package: the zip file that factsheet pack wrote.';
  throw refuse(read.fault === 'too-large' ? 'is larger than a package can be' : 'is not a file', hint);
}

async function readKey({ path: file, shown }: NamedFile): Promise<string> {
  const pem = await readFile(file, 'utf8').catch(() => undefined);
  if (pem !== undefined) return pem;
  const hint = 'Check the name of the file, and who may read it.';
  throw usageError('key-unreadable', `The key ${shown} cannot be read.`, hint);
}
