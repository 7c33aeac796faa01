// What is sent: the files of a job that has made a period as it stands.
import { z } from 'zod';
import { FactsheetError } from '../../errors.ts';
import { type Mailing, readersEdition, type Session } from '../../index.ts';
import type { Office } from '../office.ts';
import { readAnswer } from '../store/results.ts';
import { readSnapshot } from '../store/snapshot.ts';

/** What was made: the job, the SHA-256 of all that it was made of, and the files by theirs. */
export const madeFiles = z.object({
  job: z.string(),
  inputs: z.array(z.object({ sha256: z.string() })),
  files: z.array(
    z.object({ file: z.string(), language: z.string(), edition: z.string(), sha256: z.string() }),
  ),
});
export type Made = z.infer<typeof madeFiles>;

type Parts = { office: Pick<Office, 'database' | 'files'>; session: Session };

/** So many jobs are looked through, the newest first. */
const most = 20;

/**
 * The newest files for readers of a period that were made without a draft's mark, in all its languages; or those of a job.
 * @throws FactsheetError `edition-missing` where there are none
 */
export async function madeOf({ office, session }: Parts, period: string, job?: string): Promise<Made> {
  const { database, files } = office;
  const rows = await database.query(
    `SELECT id, input, answer FROM factsheet.job
     WHERE kind = 'make' AND queue = 'stored' AND outcome = 'done' AND request ->> 'period' = $1
       AND NOT (request ->> 'draft')::boolean
       AND CASE WHEN $2::uuid IS NULL THEN request -> 'languages' = '[]' ELSE id = $2 END
     ORDER BY ended DESC LIMIT ${most}`,
    [period, job ?? null],
  );
  for (const { id, input, answer } of rows) {
    const own = readAnswer(answer).files.flatMap(({ name: file, hash: sha256, edition, language }) =>
      edition === readersEdition && language !== undefined ? [{ file, sha256, edition, language }] : [],
    );
    if (own.length === 0) continue;
    await using over = session.over(await readSnapshot(files, String(input)));
    const { period: read } = await over.read(period);
    const inputs = (read?.inputs ?? []).map(({ sha256 }) => ({ sha256 }));
    return { job: String(id), inputs, files: own };
  }
  const message = `${period} was not made for its readers, in all its languages and without a draft’s mark.`;
  throw new FactsheetError('edition-missing', message, { hint: makeIt });
}

export const makeIt = 'Have it made: POST /v1/jobs with { "kind": "make", "period": "…" }. Then look at it.';

/** The same with its bytes, as mails are made of it. */
export function withBytes({ files }: Pick<Office, 'files'>, { inputs, files: made }: Made): Mailing['made'] {
  const hashes = new Map(made.map(({ file, sha256 }) => [file, sha256]));
  return { inputs, files: made, read: (file) => files.get(hashes.get(file) ?? '') };
}
