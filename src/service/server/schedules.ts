// What is done at a time: batches that the queue's clock asks for. It is done as by the key that made the schedule, as long as that
// key may do it.
import { randomUUID } from 'node:crypto';
import type { Job } from 'pg-boss';
import { z } from 'zod';
import { beginOnce, findOnce, type Known, type Once } from '../jobs/once.ts';
import { timed } from '../jobs/queue.ts';
import { remindWish } from '../mails/reminders.ts';
import { batchRequest, submitBatch } from './batch.ts';
import type { Parts } from './parts.ts';
import { nothing, Refused } from './problem.ts';
import { askReminders } from './remind.ts';
import { sees, type Who } from './who.ts';

/** Five fields, as every cron has them; what they may hold the queue says. */
const fields = /^[\d*/,\-a-z]{1,40}(?: [\d*/,\-a-z]{1,40}){4}$/i;

export const scheduleWish = z
  .strictObject({
    cron: z
      .string()
      .regex(fields, 'five fields: minute, hour, day of month, month, day of week')
      .describe('When: `0 5 * * 1` is Mondays at 5.'),
    zone: z.string().max(60).default('UTC').describe('The time zone of that: `Asia/Baku`.'),
    batch: batchRequest.optional().describe('What is made or checked.'),
    remind: remindWish.optional().describe('Who is reminded by mail that a period is due or late.'),
  })
  .refine(({ batch, remind }) => (batch === undefined) !== (remind === undefined), {
    message: 'Give either “batch” or “remind”.',
  })
  .meta({ id: 'ScheduleRequest' });

export const scheduleSchema = z
  .object({
    id: z.string(),
    ...scheduleWish.shape,
    next: z.iso.datetime().optional().describe('The next time; it may begin up to a minute late.'),
  })
  .meta({ id: 'Schedule' });

export type Schedule = z.infer<typeof scheduleSchema>;

/** What the queue keeps with a schedule, and gives when it is time. */
const kept = z.object({
  owner: z.string(),
  schedule: z.string(),
  batch: batchRequest.optional(),
  remind: remindWish.optional(),
});

/** So many schedules there are of one owner. */
const most = 50;

type Clock = Pick<Parts, 'office'>;

/**
 * @param once asked for again under the same name it is the same one
 * @throws Refused 400 for a time that there is not; 404 for one that was taken away since; 429; FactsheetError `asked-otherwise`
 */
export async function addSchedule(
  { office }: Clock,
  who: Who,
  wish: z.infer<typeof scheduleWish>,
  once?: Once,
): Promise<Schedule> {
  const { boss, database } = office;
  const { cron, zone, ...what } = wish;
  const id = randomUUID();
  const next = nextOf(office.boss, cron, zone);
  if (!next) throw noTime(zone);
  const own = (await listSchedules({ office }, who)).filter(({ owner }) => owner === who.owner);
  const before = once && (await findOnce(database, who.owner, once));
  if (before) return { ...same(own, before), ...wish, next };
  if (own.length >= most) {
    const hint = 'Take one away, or name several operations in one.';
    throw new Refused(429, 'too-many-schedules', `There are ${most} schedules of yours already.`, hint);
  }
  return database.transaction(async (within) => {
    const known = once && (await beginOnce(within, who.owner, once, { id }));
    if (known) return { id: known.id, ...wish, next };
    const data = { owner: who.owner, schedule: id, ...what };
    // After an outage it is done once, however often it was missed.
    await boss.schedule(timed, cron, data, { tz: zone, key: id, missed: 'once', db: within.queue });
    return { id, ...wish, next };
  });
}

/** @throws Refused 404 for one that was taken away since */
function same(all: readonly { id: string }[], { id }: Known): { id: string } {
  if (!all.some((one) => one.id === id)) throw nothing('schedule');
  return { id };
}

/** The schedules that somebody sees, with whose they are. */
export async function listSchedules({ office }: Clock, who: Who): Promise<(Schedule & { owner: string })[]> {
  const all = await office.boss.getSchedules(timed);
  return all.flatMap(({ key: id, cron, timezone: zone, data }) => {
    const read = kept.safeParse(data);
    if (!read.success || !sees(who, read.data.owner)) return [];
    const next = nextOf(office.boss, cron, zone);
    const { owner, schedule: _, ...what } = read.data;
    return [{ id, cron, zone, ...what, ...(next && { next }), owner }];
  });
}

/** Gives whether there was one to take away. */
export async function removeSchedule(clock: Clock, who: Who, id: string): Promise<boolean> {
  if (!(await listSchedules(clock, who)).some((one) => one.id === id)) return false;
  await clock.office.boss.unschedule(timed, id);
  return true;
}

/** Asks for what has its time. One that breaks off is asked for again, and is the same then: it goes on where it was. */
export async function runTimed(parts: Parts): Promise<void> {
  const { boss } = parts.office;
  for (;;) {
    const [ticket] = await boss.fetch<object>(timed);
    if (!ticket) return;
    const beat = setInterval(() => void boss.touch(timed, ticket).catch(() => undefined), 10_000);
    await runOne(parts, ticket).finally(() => clearInterval(beat));
  }
}

async function runOne(parts: Parts, ticket: Job<object>): Promise<void> {
  const { boss } = parts.office;
  const log = parts.log.child({ batch: ticket.id });
  try {
    const read = kept.safeParse(ticket.data);
    const who = read.success ? await parts.keys.whoIs(read.data.owner) : undefined;
    const { schedule, batch, remind } = read.data ?? {};
    if (schedule === undefined || !who?.rights.includes(remind ? 'send' : 'write'))
      log.warn('a schedule whose key may not do it any more');
    else {
      const what = remind ? 'reminders' : 'batch';
      await parts.audit.note(who.owner, 'asked', `${what} ${ticket.id} by schedule ${schedule}`);
      if (remind) await askReminders(parts, who, remind, { ticket: ticket.id, schedule });
      if (batch) await submitBatch(parts, who, batch, { id: ticket.id });
    }
    await boss.complete(timed, ticket);
  } catch (error) {
    log.warn({ err: error }, 'a schedule could not be followed');
    await boss.fail(timed, ticket, { message: String(error).slice(0, 500) });
  }
}

function nextOf(boss: Parts['office']['boss'], cron: string, zone: string): string | undefined {
  try {
    return boss.previewSchedule(cron, { tz: zone, count: 1 })[0]?.toISOString();
  } catch {
    return undefined;
  }
}

function noTime(zone: string): Refused {
  const hint =
    'Give minute, hour, day of month, month and day of week, like “0 5 * * 1”, and a zone like “Asia/Baku”.';
  return new Refused(400, 'wrong-ask', `This names no time in ${zone.slice(0, 60)}.`, hint);
}
