// How often each job ended: told by the database itself, without a hand in what the service does.
import type { Database } from '../../src/service/database/database.ts';

/** From now on each end of a job is noted. */
export async function noteEnds({ query }: Pick<Database, 'query'>): Promise<void> {
  await query(`
    CREATE TABLE ends (job uuid, at timestamptz DEFAULT now());
    CREATE FUNCTION note_end() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN IF NEW.ended IS NOT NULL AND OLD.ended IS DISTINCT FROM NEW.ended THEN INSERT INTO ends (job) VALUES (NEW.id); END IF; RETURN NEW; END $$;
    CREATE TRIGGER end_noted AFTER UPDATE ON factsheet.job FOR EACH ROW EXECUTE FUNCTION note_end();`);
}

/** How often each job ended since then. */
export async function notedEnds({ query }: Pick<Database, 'query'>): Promise<Map<string, number>> {
  const rows = await query('SELECT job, count(*)::int AS count FROM ends GROUP BY job');
  return new Map(rows.map(({ job, count }) => [String(job), Number(count)]));
}
