// How long what is kept is kept, and how it is taken away, by itself or because somebody asks for it.
import { cancelJob } from './jobs/end.ts';
import type { Office } from './office.ts';

/**
 * Days: results and ended jobs after their last use; jobs with files that were sent after their end; who did what; `ledger`: what
 * became of mails, where it has a time. `folder`: of the
 * data folder; what has no time is kept.
 */
export type Kept = { results: number; sent: number; audit: number; ledger?: number; folder?: KeptInFolder };

/** Threads of comments after their last word; what was done, for undo; pictures that were brought, and that nothing names any more. */
export type KeptInFolder = { comments?: number; history?: number; uploads?: number };

export const usualKept: Kept = { results: 30, sent: 30, audit: 400 };

type Store = Pick<Office, 'database' | 'files' | 'boss'>;

/** Takes away what was kept long enough, and files that nobody names any more. Gives how many files that were. */
export async function cleanUp(office: Store, kept: Kept = usualKept): Promise<number> {
  const { database, files } = office;
  const old = 'now() - make_interval(days => $1)';
  const sent = await database.query(`SELECT id FROM factsheet.job WHERE queue = 'sent' AND ended < ${old}`, [
    kept.sent,
  ]);
  const gone = await forgetJobs(
    office,
    sent.map(({ id }) => String(id)),
  );
  await database.query(`DELETE FROM factsheet.job WHERE ended < ${old}`, [kept.results]);
  await forgetPlans(database);
  await database.query(`DELETE FROM factsheet.asked_once WHERE created < ${old}`, [kept.results]);
  await database.query(`DELETE FROM factsheet.audit WHERE at < ${old}`, [kept.audit]);
  if (kept.ledger !== undefined) await forgetMails(database, kept.ledger);
  await database.query(`DELETE FROM factsheet.webhook_delivery WHERE created < ${old}`, [kept.results]);
  await database.query(`DELETE FROM factsheet.result WHERE used < ${old}`, [kept.results]);
  return gone + (await files.clean((kept.results + 1) * 24 * 3600));
}

/** What became of mails so many days ago; what is under way stays, and so does who wants none. */
async function forgetMails({ query }: Office['database'], days: number): Promise<void> {
  const since = new Date(Date.now() - days * 86_400_000).toISOString();
  const statement = `DELETE FROM factsheet.delivery
    WHERE changed < $1 AND state NOT IN ('planned', 'sending', 'retry')`;
  await query(statement, [since]);
}

/** Plans that no job has come of within a day, and of the others whom they were about, as soon as their job has ended. */
async function forgetPlans({ query }: Office['database']): Promise<void> {
  await query(`DELETE FROM factsheet.mail_plan WHERE job IS NULL AND created < now() - interval '1 day'`);
  await query(
    `DELETE FROM factsheet.mail_plan WHERE job IS NOT NULL AND job NOT IN (SELECT id FROM factsheet.job)`,
  );
  await query(
    `UPDATE factsheet.mail_plan SET people = NULL
     WHERE people IS NOT NULL AND job IN (SELECT id FROM factsheet.job WHERE ended IS NOT NULL)`,
  );
}

/**
 * Takes away jobs with all that belongs to them alone: what was sent, what was made, and what it came to. What another job is about or
 * has made too stays. Gives how many files that were.
 */
export async function forgetJobs({ database, boss, files }: Store, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0;
  for (const id of ids) await cancelJob(database, boss, id);
  const named = await database.transaction(async ({ query }) => {
    const all = [JSON.stringify(ids)];
    const theirs = await query(
      `WITH own AS (
         SELECT hash FROM factsheet.file_named WHERE job IN (SELECT jsonb_array_elements_text($1::jsonb)::uuid)
       )
       SELECT hash FROM own UNION SELECT hash FROM factsheet.file_named WHERE snapshot IN (SELECT hash FROM own)`,
      all,
    );
    const rows = await query(
      `DELETE FROM factsheet.job WHERE id IN (SELECT jsonb_array_elements_text($1::jsonb)::uuid) RETURNING result`,
      all,
    );
    await query(
      `DELETE FROM factsheet.result WHERE key IN (SELECT jsonb_array_elements_text($1::jsonb))
       AND key NOT IN (SELECT result FROM factsheet.job)`,
      [JSON.stringify(rows.map(({ result }) => result))],
    );
    return theirs.map(({ hash }) => String(hash));
  });
  await forgetPlans(database);
  return files.forget(named);
}
