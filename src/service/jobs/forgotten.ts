// Jobs that the queue has let go of, or that no worker takes: they end, and say why. None waits for ever.
import type { PgBoss } from 'pg-boss';
import type { Database } from '../database/database.ts';
import type { Why } from './answer.ts';
import { endJob, without } from './end.ts';
import { deadLetters, longestWaiting } from './queue.ts';

/** So many are ended in one round. */
const most = 500;

/**
 * Ends jobs that wait for longer than any may, and those of which the queue knows nothing (it takes away what waited too long; or the
 * database was restored from a copy) or has the end alone. Gives how many.
 */
export async function endForgotten(database: Database, boss: PgBoss): Promise<number> {
  const found = await database.query(
    `SELECT j.id, j.queue, coalesce(j.redriven, j.created) < now() - make_interval(secs => $1) AS late
     FROM factsheet.job j LEFT JOIN pgboss.job q ON q.id = j.id AND q.name = j.queue
     WHERE j.ended IS NULL AND CASE
       WHEN q.state IN ('created', 'retry') THEN coalesce(j.redriven, j.created) < now() - make_interval(secs => $1)
       WHEN q.state = 'active' THEN false
       ELSE NOT EXISTS (
         SELECT 1 FROM pgboss.job d
         WHERE d.name = $2 AND d.state IN ('created', 'retry', 'active') AND d.data ->> 'id' = j.id::text)
     END
     ORDER BY j.created LIMIT ${most}`,
    [longestWaiting, deadLetters],
  );
  let ended = 0;
  for (const { id, queue, late } of found)
    await database.transaction(async (within) => {
      const answer = without(late ? neverTaken : lost);
      if (!(await endJob(within, boss, String(id), 'failed', answer))) return;
      await boss.cancel(String(queue), String(id), { db: within.queue });
      ended += 1;
    });
  return ended;
}

const neverTaken: Why = {
  code: 'never-taken',
  message: `No worker took it within ${longestWaiting / 86_400} days.`,
  hint: 'Tell whoever runs the service: a worker has to run that does such jobs. Then give it back to the queue, or ask for it again.',
  cause: 'never-taken',
};

const lost: Why = {
  code: 'queue-lost',
  message: 'The queue does not know of it any more, so no worker would take it.',
  hint: 'Give it back to the queue, or ask for it again.',
  cause: 'queue-lost',
};
