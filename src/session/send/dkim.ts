// The key that mails are signed with: a file that the environment names, and that nobody else may read.
import { readFile, realpath, stat } from 'node:fs/promises';
import { readSigning, type Signing } from '../../deliver/mail-sign.ts';
import { usageError } from '../../errors.ts';
import { requireOutside } from '../../files/outside.ts';

/** What the environment says: FACTSHEET_DKIM_KEY (a file), FACTSHEET_DKIM_DOMAIN, FACTSHEET_DKIM_SELECTOR. */
export type DkimSettings = {
  key?: string | undefined;
  domain?: string | undefined;
  selector?: string | undefined;
};

/** Bytes: a key of 16,384 bits has 13 kB. */
const largestKey = 20_000;

/**
 * Reads what mails are signed with; nothing where the environment says nothing of it.
 * @param file the key's absolute path @param data the data folder, where no key may lie @param from the sender
 * @throws FactsheetError (usage) `dkim-missing`, `dkim-key`, `dkim-open`, `dkim-domain`, `dkim-selector`, `key-in-data`
 */
export async function readDkim(
  { key, domain, selector }: DkimSettings,
  data: string,
  from: string,
): Promise<Signing | undefined> {
  const given = { FACTSHEET_DKIM_KEY: key, FACTSHEET_DKIM_DOMAIN: domain, FACTSHEET_DKIM_SELECTOR: selector };
  const missing = Object.entries(given).filter(([, value]) => !value?.trim());
  if (missing.length === 3) return undefined;
  if (!key || !domain || !selector) {
    const names = missing.map(([name]) => name).join(' and ');
    const hint = 'Set all three, or none of them: mails then go out unsigned.';
    throw usageError('dkim-missing', `To sign mails, ${names} is needed too.`, hint);
  }
  const real = await realpath(key).catch(() => undefined);
  const found = real === undefined ? undefined : await stat(real);
  if (real === undefined || !found?.isFile() || found.size > largestKey) {
    const message = `The key that FACTSHEET_DKIM_KEY names (${key}) is not there, or is no key.`;
    const hint = 'Check the name of the file.';
    throw usageError('dkim-key', message, hint);
  }
  await requireOutside(data, real, key);
  if (process.platform !== 'win32' && (found.mode & 0o077) !== 0) {
    const hint = `Let nobody but you read it: chmod 600 ${key}`;
    throw usageError('dkim-open', `Others on this computer may read the key ${key}.`, hint);
  }
  const pem = await readFile(real, 'utf8').catch(() => '');
  return readSigning({ pem, shown: key, domain: domain.trim(), selector: selector.trim() }, from);
}
