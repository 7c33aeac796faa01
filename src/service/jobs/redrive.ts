// Jobs that were given up: which there are, and how one is given back to the queue, once.
import type { PgBoss } from 'pg-boss';
import { FactsheetError } from '../../errors.ts';
import type { Database } from '../database/database.ts';
import type { Files } from '../store/files.ts';
import type { Job } from './job.ts';
import { tellNews } from './queue.ts';

type Office = { database: Database; boss: PgBoss; files: Files };

/**
 * Gives a job that was given up back to the queue: it is the same job, and is tried as often as a new one.
 * @throws FactsheetError `not-given-up`, `given-back`, `input-gone` (usage)
 */
export async function redriveJob({ database, boss, files }: Office, job: Job): Promise<void> {
  const { id, queue, input } = job;
  if (job.redriven) throw givenBack();
  if (job.state !== 'failed') throw notGivenUp();
  if (!(await files.get(input))) throw gone();
  await database.transaction(async (within) => {
    const [row] = await within.query(
      `UPDATE factsheet.job SET ended = NULL, outcome = NULL, answer = NULL, attempt = 0, redriven = now()
       WHERE id = $1 AND outcome = 'failed' AND redriven IS NULL RETURNING priority`,
      [id],
    );
    // Another was quicker.
    if (!row) throw givenBack();
    // What the queue remembers of it is that it failed.
    await boss.deleteJob(queue, id, { db: within.queue });
    await boss.send(queue, { id }, { id, priority: Number(row.priority), db: within.queue });
    await tellNews(within);
  });
}

function notGivenUp(): FactsheetError {
  const hint = 'Look at its state: only what ended after all its tries is given back.';
  return new FactsheetError('not-given-up', 'This job was not given up.', { hint, kind: 'usage' });
}

function givenBack(): FactsheetError {
  const hint =
    'If it was given up again, tell whoever runs the service why, and ask for it anew when that is mended.';
  return new FactsheetError('given-back', 'This job was given back once already.', { hint, kind: 'usage' });
}

function gone(): FactsheetError {
  const hint = 'Ask for it anew.';
  return new FactsheetError('input-gone', 'The input of this job is not kept any more.', {
    hint,
    kind: 'usage',
  });
}
