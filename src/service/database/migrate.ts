// Brings the tables to the form that this program knows.
import type { Database } from './database.ts';
import { migrations } from './migrations.ts';

/** The number by which processes that do this at once wait for each other (PostgreSQL’s advisory locks). */
const turn = 0x66616374;

/** Numbers of steps: at which the tables were found, at which they stand now, and the last that this program knows. */
export type Stand = { found: number; stands: number; known: number };

/** Takes the steps that are missing, all or none. Tables of a later version stay as they are: steps only add. */
export async function migrate(database: Database, steps: readonly string[] = migrations): Promise<Stand> {
  return database.transaction(async ({ query }) => {
    await query('SELECT pg_advisory_xact_lock($1)', [turn]);
    await query(
      `CREATE SCHEMA IF NOT EXISTS factsheet;
       CREATE TABLE IF NOT EXISTS factsheet.step (step integer PRIMARY KEY, taken timestamptz NOT NULL DEFAULT now())`,
    );
    const [row] = await query('SELECT coalesce(max(step), 0)::int AS step FROM factsheet.step');
    const found = Number(row?.step);
    for (const [index, statements] of steps.entries()) {
      if (index < found) continue;
      await query(statements);
      await query('INSERT INTO factsheet.step (step) VALUES ($1)', [index + 1]);
    }
    return { found, stands: Math.max(found, steps.length), known: steps.length };
  });
}
