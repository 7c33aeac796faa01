// The key that packages and approvals are signed with: a file that the user names, or the environment.
import type { KeyObject } from 'node:crypto';
import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { usageError } from '../../errors.ts';
import { requireOutside } from '../../files/outside.ts';
import { readSigner } from '../../signature.ts';
import type { Shell } from './shell.ts';

/** Where a signing key comes from: a file that the user names, or PEM from the environment under its variable's name. */
export type KeySource = { file: string; shown: string } | { pem: string; shown: string };

/** The environment variable that may hold the key, as PEM. */
const keyVariable = 'FACTSHEET_SIGNING_KEY';

/** The key that `--sign` asks for: without a file, that of the environment. */
export function keySource({ cwd, host }: Shell, sign: string | true | undefined): KeySource | undefined {
  if (sign === true) return { pem: host.env[keyVariable] ?? '', shown: keyVariable };
  return sign === undefined ? undefined : { file: path.resolve(cwd, sign), shown: sign };
}

/** What is signed with where nobody says so each time: the key that is named, or that of the environment if there is one. */
export function keyAtHand(shell: Shell, sign: string | true | undefined): KeySource | undefined {
  return keySource(shell, sign ?? (shell.host.env[keyVariable] ? true : undefined));
}

/**
 * The key of a source. One that lies with the data would go wherever they go.
 * @throws FactsheetError `key-unreadable`, `key-in-data` (usage)
 */
export async function readKey(source: KeySource, data: string): Promise<KeyObject> {
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
