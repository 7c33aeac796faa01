// Asks for reminders: a job for each operation whose newest period is due or late.
import { readMailList } from '../../index.ts';
import { boardOf } from '../board/board.ts';
import type { Sql } from '../database/database.ts';
import { submitJob } from '../jobs/submit.ts';
import { isToRemind, nameIn, type RemindWish } from '../mails/reminders.ts';
import { sentIn } from '../mails/sent.ts';
import { keepSnapshot } from '../store/snapshot.ts';
import { chosenOf, storedOperations } from './batch.ts';
import type { Parts } from './parts.ts';
import { allows, type Who } from './who.ts';

/**
 * Asks for those of today (in universal time). Asked for again under the same ticket, they are the same jobs.
 * @throws Refused 404 where no operation is meant
 */
export async function askReminders(
  parts: Parts,
  who: Who,
  wish: RemindWish,
  { ticket, schedule }: { ticket: string; schedule: string },
): Promise<void> {
  const { database, boss, files, program } = parts.office;
  const day = new Date().toISOString().slice(0, 10);
  const able = (await storedOperations(parts, who)).filter(({ id }) => allows(who, 'send', id));
  const chosen = chosenOf(able, wish);
  const known = { found: new Map(), sent: await sentIn(database), today: day };
  const input = (within: Sql) => keepSnapshot(files, within, new Map());
  for (const row of boardOf(chosen, known).operations) {
    const { operation: id, period, due, late, bureau } = row;
    const operation = chosen.find((one) => one.id === id);
    if (!operation || !period || due === undefined || !isToRemind(row, day, wish.before)) continue;
    const from = await senderOf(parts, period);
    if (from === undefined) {
      parts.log.warn({ operation: id }, 'nobody is reminded: nothing says whom mails come from');
      continue;
    }
    const { language } = wish;
    const about = { day, due, late, language, name: nameIn(operation, language), from };
    const request = {
      kind: 'remind' as const,
      period,
      schedule,
      ticket,
      ...about,
      ...(bureau !== undefined && { bureau }),
    };
    const ask = { owner: who.owner, request, queue: 'mails' as const, input, program, priority: -1 };
    await submitJob(database, boss, { ...ask, once: { key: `${ticket} ${period}`, asked: '' } });
  }
}

/** Whom mails of an operation come from: as its files or its list of recipients say. */
async function senderOf({ session, data }: Parts, period: string): Promise<string | undefined> {
  const { period: read } = await session.read(period);
  const own = read?.operation.delivery?.from;
  if (own !== undefined) return own;
  const { from } = await readMailList(data, period.split('/')[0] ?? '');
  return from === '' ? undefined : from;
}
