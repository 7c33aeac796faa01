// How fast a mail server is sent to, by all who do: the studio, workers, several operations. Each mail takes the next moment in the
// database.
import { createHash } from 'node:crypto';
import type { SmtpSettings } from '../../deliver/smtp-server.ts';
import type { Database } from '../database/database.ts';

export const paceTable = `
  CREATE TABLE factsheet.mail_pace (server text PRIMARY KEY, next timestamptz NOT NULL);
  COMMENT ON COLUMN factsheet.mail_pace.server IS 'a hash of its host and of who logs in: each login has a rate of its own';
  `;

/** Gives how long (ms) a mail has to wait; nothing where no mail server is named. @see MailSettings */
export function paceOf(
  { query }: Pick<Database, 'query'>,
  { url, user }: SmtpSettings,
): ((perMinute: number) => Promise<number>) | undefined {
  if (!url) return undefined;
  const host = URL.parse(url)?.host.toLowerCase() ?? url;
  const server = createHash('sha256')
    .update(`${host}\n${user ?? ''}`)
    .digest('hex');
  const statement = `INSERT INTO factsheet.mail_pace AS own (server, next)
    VALUES ($1, clock_timestamp() + make_interval(secs => $2))
    ON CONFLICT (server) DO UPDATE SET next = greatest(own.next, clock_timestamp()) + make_interval(secs => $2)
    RETURNING extract(epoch FROM next - make_interval(secs => $2) - clock_timestamp())::float AS wait`;
  return async (perMinute) => {
    const seconds = 60 / perMinute;
    // Where the database does not answer, a mail waits as long as it would alone.
    const [row] = await query(statement, [server, seconds]).catch(() => [{ wait: seconds }]);
    return Math.max(Number(row?.wait) * 1000, 0);
  };
}
