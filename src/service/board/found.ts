// What the last check of a period has found, from the jobs that are kept: nothing is checked for it.
import { z } from 'zod';
import type { Sql } from '../database/database.ts';
import { findingSchema } from '../jobs/answer.ts';

/** How many findings of each weight, whether pages were looked at, and when. */
export type FoundOf = { errors: number; warnings: number; notes: number; pages: boolean; at: string };

const row = z.object({
  period: z.string(),
  input: z.string(),
  pages: z.boolean(),
  ended: z.date(),
  findings: z.array(findingSchema.pick({ severity: true })),
});

/**
 * By period, of those whose files are what they were then, and whose check this version of the program has made.
 * @param inputs the hash of each period's files as they are now
 */
export async function foundOf(
  { query }: Sql,
  program: string,
  inputs: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, FoundOf>> {
  const rows = await query(
    `SELECT DISTINCT ON (j.request ->> 'period') j.request ->> 'period' AS period, j.input, j.ended,
       NOT coalesce((j.request ->> 'quick')::boolean, false) AS pages, j.answer -> 'findings' AS findings
     FROM factsheet.job j JOIN factsheet.result r ON r.key = j.result AND r.program = $1
     WHERE j.outcome IN ('done', 'refused') AND j.kind IN ('make', 'check') AND j.request -> 'languages' = '[]'
       AND (j.request ->> 'period', j.input) IN (SELECT key, value FROM jsonb_each_text($2::jsonb))
     ORDER BY 1, pages DESC, j.ended DESC`,
    [program, JSON.stringify(Object.fromEntries(inputs))],
  );
  return new Map(
    rows.map((found) => {
      const { period, pages, ended, findings } = row.parse(found);
      const count = (weight: string) => findings.filter(({ severity }) => severity === weight).length;
      const counts = { errors: count('error'), warnings: count('warning'), notes: count('note') };
      return [period, { ...counts, pages, at: ended.toISOString() }];
    }),
  );
}
