// The mail servers of offices: set by an admin, sealed, and told to nobody again.
import { z } from 'zod';
import { FactsheetError } from '../../errors.ts';
import { type MailSettings, mailServer } from '../../index.ts';
import { jsonIn } from '../../values.ts';
import type { Database, Sql } from '../database/database.ts';
import { paceOf } from './pace.ts';
import type { Secrets } from './secrets.ts';

/** An office: an operation, or a bureau, whose operations have the same one unless they have their own. */
export const officeKinds = ['operation', 'bureau'] as const;
export type OfficeName = { kind: (typeof officeKinds)[number]; name: string };

/** What is told of a mail server: that it is set, when and by whom. */
export type SetServer = OfficeName & { at: string; by: string };

export const serverWish = z
  .strictObject({
    url: z
      .string()
      .max(300)
      .regex(/^smtps?:\/\/[^\s/@?#]+$/, 'an address like smtps://mail.example.org:465')
      .describe('`smtps://mail.example.org` or, with STARTTLS, `smtp://mail.example.org:587`.'),
    user: z.string().min(1).max(200).optional(),
    password: z.string().min(1).max(500).optional(),
  })
  .meta({ id: 'MailServerRequest' });
export type ServerWish = z.infer<typeof serverWish>;

export type MailServers = {
  /** @throws FactsheetError `no-secrets-key`, `smtp-address` (usage) */
  set(office: OfficeName, wish: ServerWish, by: string): Promise<SetServer>;
  all(): Promise<SetServer[]>;
  /** Gives whether there was one. */
  remove(office: OfficeName): Promise<boolean>;
  /**
   * How the mails of an operation leave: by its own server, by that of its bureau, by that of the environment.
   * @param bureau its name, or what finds it where that matters
   * @throws FactsheetError `secret-sealed`, `no-secrets-key`
   */
  of(operation: string, bureau?: string | (() => Promise<string | undefined>)): Promise<MailSettings>;
  /** Seals anew what was sealed with the key before. Gives how many there were. */
  sealAnew(): Promise<number>;
};

/** @param usual how mails leave where nobody has set a mail server: as the environment says */
export function openServers(
  { query }: Database,
  secrets: Secrets | undefined,
  usual: MailSettings,
): MailServers {
  const sealer = () => {
    if (secrets) return secrets;
    const hint = 'Set FACTSHEET_SECRETS_KEY for serve and for the workers that send: openssl rand -hex 32';
    const message = 'Mail servers are kept sealed, and there is no key to seal them with.';
    throw new FactsheetError('no-secrets-key', message, { hint });
  };
  const find = async (office: OfficeName) => {
    const statement = 'SELECT sealed FROM factsheet.mail_server WHERE office = $1';
    const [row] = await query(statement, [nameOf(office)]);
    return row && serverWish.parse(jsonIn(sealer().open(String(row.sealed), nameOf(office))));
  };
  const paced = (settings: MailSettings) => ({ ...settings, pace: paceOf({ query }, settings.smtp) });
  return {
    async set(office, wish, by) {
      const { missing } = await mailServer({ smtp: wish });
      const [fault] = missing;
      if (fault) throw new FactsheetError(fault.code, fault.message, { hint: fault.hint, kind: 'usage' });
      const sealed = sealer().seal(JSON.stringify(wish), nameOf(office));
      const [row] = await query(
        `INSERT INTO factsheet.mail_server (office, sealed, set_by) VALUES ($1, $2, $3)
         ON CONFLICT (office) DO UPDATE SET sealed = excluded.sealed, set_by = excluded.set_by, at = now()
         RETURNING office, at, set_by`,
        [nameOf(office), sealed, by],
      );
      return told(row);
    },
    async all() {
      return (await query('SELECT office, at, set_by FROM factsheet.mail_server ORDER BY office')).map(told);
    },
    async remove(office) {
      const statement = 'DELETE FROM factsheet.mail_server WHERE office = $1 RETURNING office';
      return (await query(statement, [nameOf(office)])).length === 1;
    },
    async of(operation, bureau) {
      const own = await find({ kind: 'operation', name: operation });
      if (own) return paced({ ...usual, smtp: own });
      const [some] = await query(
        "SELECT office FROM factsheet.mail_server WHERE office LIKE 'bureau %' LIMIT 1",
      );
      const name = some && (typeof bureau === 'function' ? await bureau() : bureau);
      const set = name === undefined ? undefined : await find({ kind: 'bureau', name });
      return paced(set ? { ...usual, smtp: set } : usual);
    },
    sealAnew: () => sealAnew({ query }, secrets),
  };
}

async function sealAnew({ query }: Pick<Sql, 'query'>, secrets: Secrets | undefined): Promise<number> {
  const rows = await query('SELECT office, sealed FROM factsheet.mail_server');
  let count = 0;
  for (const { office, sealed: was } of rows) {
    const [about, sealed] = [String(office), String(was)];
    const text = secrets?.isOld(sealed) ? opened(secrets, sealed, about) : undefined;
    if (!secrets || text === undefined) continue;
    const anew = secrets.seal(text, about);
    const put =
      'UPDATE factsheet.mail_server SET sealed = $3 WHERE office = $1 AND sealed = $2 RETURNING office';
    count += (await query(put, [about, sealed, anew])).length;
  }
  return count;
}

/** What cannot be opened any more is told where it is needed, or set anew. */
function opened(secrets: Secrets, sealed: string, about: string): string | undefined {
  try {
    return secrets.open(sealed, about);
  } catch {
    return undefined;
  }
}

function nameOf({ kind, name }: OfficeName): string {
  return `${kind} ${name}`;
}

const row = z.object({ office: z.string(), at: z.date(), set_by: z.string() });

function told(found: unknown): SetServer {
  const { office, at, set_by: by } = row.parse(found);
  const [first = '', ...rest] = office.split(' ');
  const kind = officeKinds.find((one) => one === first) ?? 'operation';
  return { kind, name: rest.join(' '), at: at.toISOString(), by };
}
