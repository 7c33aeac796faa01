// Ends jobs: each once, whoever comes first.
import type { JobWithMetadata, PgBoss } from 'pg-boss';
import type { Database, Sql } from '../database/database.ts';
import { announce, newsOfJob } from '../hooks/hooks.ts';
import { nameFiles } from '../store/named.ts';
import type { Answer, Why } from './answer.ts';
import type { JobOutcome } from './job.ts';
import { deadLetters, queues, type Ticket, tries } from './queue.ts';

/** Writes down how a job ended, names what it has made, and tells webhooks of it, unless it has ended already. Gives whether it had not. */
export async function endJob(
  within: Sql,
  boss: PgBoss,
  id: string,
  outcome: JobOutcome,
  answer: Answer,
): Promise<boolean> {
  const [row] = await within.query(
    `UPDATE factsheet.job SET ended = now(), outcome = $2, answer = $3, step = NULL
     WHERE id = $1 AND ended IS NULL RETURNING kind, request ->> 'period' AS period`,
    [id, outcome, JSON.stringify(answer)],
  );
  const made = answer.files.map(({ hash }) => hash);
  if (row && made.length > 0) await nameFiles(within, { job: id }, made);
  const news = row && newsOfJob(id, String(row.kind), String(row.period), outcome);
  if (news) await announce(within, boss, news);
  return row !== undefined;
}

/** An answer without a result. */
export function without(why: Why): Answer {
  return { files: [], findings: [], why };
}

/** Ends a job that nobody wants any more. What works on it notices. Gives whether there was one to end. */
export async function cancelJob(database: Database, boss: PgBoss, id: string): Promise<boolean> {
  return database.transaction(async (within) => {
    const hint = 'Ask for it again if it is wanted after all.';
    const why = { code: 'cancelled', message: 'It was cancelled.', hint };
    if (!(await endJob(within, boss, id, 'cancelled', without(why)))) return false;
    for (const queue of queues) await boss.cancel(queue, id, { db: within.queue });
    return true;
  });
}

/** Ends jobs that were tried to no end: in one transaction with their letter, so that each is told once. Gives how many. */
export async function buryDead(database: Database, boss: PgBoss): Promise<number> {
  let ended = 0;
  for (;;) {
    const letters = await boss.fetch<Ticket>(deadLetters, { batchSize: 20, includeMetadata: true });
    for (const letter of letters) {
      await database.transaction(async (within) => {
        const why = whyDead(letter);
        if (await endJob(within, boss, letter.data.id, 'failed', without(why))) ended += 1;
        await boss.complete(deadLetters, letter, null, { db: within.queue });
      });
    }
    if (letters.length < 20) return ended;
  }
}

function whyDead({ sourceOutput }: JobWithMetadata<Ticket>): Why {
  const last = sourceOutput as { message?: unknown; cause?: unknown } | null;
  // What a process wrote last is for the log.
  const [line = ''] = typeof last?.message === 'string' ? last.message.split('\n') : [];
  const isKnown = typeof last?.cause === 'string';
  const said = isKnown ? line.slice(0, 300) : 'its worker ended without a word.';
  return {
    code: 'given-up',
    message: `It was tried ${tries} times and given up. The last time: ${said}`,
    cause: isKnown ? String(last.cause) : 'worker-lost',
    hint: 'See whether its pictures are damaged or very large. If it happens with other periods too, tell whoever runs the service.',
  };
}
