// What jobs came to, by what it was made of: the input, what was asked of it (editions and languages), and the program itself.
// So the same is made once. Editions and languages count together: a web page names the PDF and the languages made with it.
import { FactsheetError } from '../../errors.ts';
import type { Sql } from '../database/database.ts';
import type { Answer } from '../jobs/answer.ts';
import { answerSchema } from '../jobs/answer.ts';
import type { JobRequest } from '../jobs/request.ts';
import { asSets, hashOfData } from './hash.ts';
import { nameFiles } from './named.ts';

/** The name of a result. The order of editions and languages, and what was not asked for, make no other. */
export function resultKey(request: JobRequest, input: string, program: string): string {
  return hashOfData({ request: asSets(request), input, program });
}

/**
 * A result, if it and all its files are kept: it is used from now on, and stays for the rest of a transaction.
 * @param program the one that has to have made it: the key alone may have been filled by a worker of a version that did not look
 * @throws FactsheetError `database-damaged`
 */
export async function findResult(database: Sql, key: string, program: string): Promise<Answer | undefined> {
  const statement =
    'UPDATE factsheet.result SET used = now() WHERE key = $1 AND program = $2 RETURNING answer';
  const [row] = await database.query(statement, [key, program]);
  if (!row) return undefined;
  const answer = readAnswer(row.answer);
  const hashes = new Set(answer.files.map(({ hash }) => hash));
  const there = await database.query(
    'SELECT hash FROM factsheet.file WHERE hash IN (SELECT jsonb_array_elements_text($1::jsonb)) FOR KEY SHARE',
    [JSON.stringify([...hashes])],
  );
  return there.length === hashes.size ? answer : undefined;
}

/** Keeps a result within the transaction that ends its job. `key` and `program` are those of the program that has made it. */
export async function keepResult(within: Sql, key: string, program: string, answer: Answer): Promise<void> {
  await within.query(
    `INSERT INTO factsheet.result (key, program, answer) VALUES ($1, $2, $3)
     ON CONFLICT (key) DO UPDATE SET program = excluded.program, answer = excluded.answer, used = now()`,
    [key, program, JSON.stringify(answer)],
  );
  await within.query('DELETE FROM factsheet.file_named WHERE result = $1', [key]);
  await nameFiles(
    within,
    { result: key },
    answer.files.map(({ hash }) => hash),
  );
}

/** @throws FactsheetError `database-damaged` for what is no answer */
export function readAnswer(value: unknown): Answer {
  const read = answerSchema.safeParse(value);
  if (read.success) return read.data;
  const hint = 'Restore the database from a copy.';
  throw new FactsheetError('database-damaged', 'What a job came to cannot be read in the database.', {
    hint,
  });
}
