// Who names a file: a job, a result, a plan of mails, the list of a snapshot. What is named stays; what nobody names any more goes.
import { FactsheetError } from '../../errors.ts';
import type { Database, Sql } from '../database/database.ts';

/** Whatever is taken away takes its names along, by whom and wherever that is done. */
export const namedTable = `
  CREATE TABLE factsheet.file_named (
    hash text NOT NULL REFERENCES factsheet.file ON DELETE CASCADE,
    job uuid REFERENCES factsheet.job ON DELETE CASCADE,
    result text REFERENCES factsheet.result ON DELETE CASCADE,
    plan uuid REFERENCES factsheet.mail_plan ON DELETE CASCADE,
    snapshot text REFERENCES factsheet.file ON DELETE CASCADE,
    CHECK (num_nonnulls(job, result, plan, snapshot) = 1)
  );
  CREATE INDEX file_named_hash ON factsheet.file_named (hash);
  CREATE UNIQUE INDEX file_named_job ON factsheet.file_named (job, hash) WHERE job IS NOT NULL;
  CREATE UNIQUE INDEX file_named_result ON factsheet.file_named (result, hash) WHERE result IS NOT NULL;
  CREATE UNIQUE INDEX file_named_plan ON factsheet.file_named (plan, hash) WHERE plan IS NOT NULL;
  CREATE UNIQUE INDEX file_named_snapshot ON factsheet.file_named (snapshot, hash) WHERE snapshot IS NOT NULL;

  INSERT INTO factsheet.file_named (hash, job)
    SELECT hash, id FROM factsheet.job JOIN factsheet.file ON hash = input
    UNION SELECT hash, id FROM factsheet.job, jsonb_array_elements(answer -> 'files') AS made
      JOIN factsheet.file ON hash = made ->> 'hash';
  INSERT INTO factsheet.file_named (hash, result)
    SELECT DISTINCT hash, key FROM factsheet.result, jsonb_array_elements(answer -> 'files') AS made
      JOIN factsheet.file ON hash = made ->> 'hash';
  INSERT INTO factsheet.file_named (hash, plan)
    SELECT hash, id FROM factsheet.mail_plan JOIN factsheet.file ON hash = input
    UNION SELECT hash, id FROM factsheet.mail_plan, jsonb_array_elements(wish -> 'made' -> 'files') AS made
      JOIN factsheet.file ON hash = made ->> 'sha256';
  `;

/** One who names files: the id of a job or of a plan, the key of a result, the hash of a snapshot's list. */
export type Namer = { job: string } | { result: string } | { plan: string } | { snapshot: string };

/**
 * Writes down who names files, in the transaction that does so: nobody takes them away from then on.
 * @throws FactsheetError `input-gone` where one of them is not kept any more
 */
export async function nameFiles({ query }: Sql, by: Namer, hashes: Iterable<string>): Promise<void> {
  const all = [...new Set(hashes)];
  const [[column, id] = ['', '']] = Object.entries(by);
  const [row] = await query(
    `WITH kept AS (
       SELECT hash FROM factsheet.file WHERE hash IN (SELECT jsonb_array_elements_text($1::jsonb)) FOR KEY SHARE
     ), named AS (
       INSERT INTO factsheet.file_named (hash, ${column}) SELECT hash, $2 FROM kept ON CONFLICT DO NOTHING
     )
     SELECT count(*)::int AS kept FROM kept`,
    [JSON.stringify(all), id],
  );
  if (row?.kept === all.length) return;
  const hint = 'Ask for it again.';
  throw new FactsheetError('input-gone', 'A file that this is about is not kept any more.', { hint });
}

/** So many are forgotten in one transaction. */
const most = 500;

/**
 * Forgets files that nobody names, and gives their hashes. Who puts or names one just now keeps it.
 * @param which of them: a condition on `f`, with `$1`
 */
export async function forgetUnnamed(database: Database, which: string, value: unknown): Promise<string[]> {
  const unnamed = 'NOT EXISTS (SELECT 1 FROM factsheet.file_named n WHERE n.hash = f.hash)';
  return database.transaction(async ({ query }) => {
    const held = await query(
      `SELECT hash FROM factsheet.file f WHERE ${which} AND ${unnamed} ORDER BY hash LIMIT ${most} FOR UPDATE SKIP LOCKED`,
      [value],
    );
    // Once more: one of them may have been named before it was held.
    const gone = await query(
      `DELETE FROM factsheet.file f WHERE hash IN (SELECT jsonb_array_elements_text($1::jsonb)) AND ${unnamed} RETURNING hash`,
      [JSON.stringify(held.map(({ hash }) => hash))],
    );
    return gone.map(({ hash }) => String(hash));
  });
}
