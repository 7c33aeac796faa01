// How mails leave, as the environment says it: the mail server, and the key that they are signed with.
import path from 'node:path';
import type { MailSettings } from '../../index.ts';
import type { Shell } from './shell.ts';

export function mailSettings({
  cwd,
  host: { env },
}: Pick<Shell, 'cwd' | 'host'>): Required<Pick<MailSettings, 'smtp' | 'dkim'>> {
  const { FACTSHEET_SMTP_URL: url, FACTSHEET_SMTP_USER: user, FACTSHEET_SMTP_PASSWORD: password } = env;
  const { FACTSHEET_DKIM_KEY: key, FACTSHEET_DKIM_DOMAIN: domain, FACTSHEET_DKIM_SELECTOR: selector } = env;
  return {
    smtp: { url, user, password },
    dkim: { key: key && path.resolve(cwd, key), domain, selector },
  };
}
