// Reminders: which periods are due or late, and what is said of them.
import type { PgBoss } from 'pg-boss';
import { z } from 'zod';
import type { Home } from '../../index.ts';
import { ownLanguage } from '../../language/names.ts';
import { dayIn, monthIn } from '../../language/when.ts';
import type { BoardRow } from '../board/board.ts';
import { timed } from '../jobs/queue.ts';
import type { RemindRequest } from '../jobs/request.ts';
import { wordsOf } from '../pages/words.ts';

const language = z
  .string()
  .refine((one) => wordsOf(one) !== undefined, 'a language that reminders are not written in');

export const remindWish = z
  .strictObject({
    bureau: z.string().max(100).optional().describe('All operations of this bureau.'),
    operations: z.array(z.string().max(100)).max(500).optional().describe('These operations. Neither: all.'),
    to: z.array(z.email().max(254)).min(1).max(50).describe('Who is reminded: addresses of the office.'),
    before: z.int().min(0).max(28).default(3).describe('So many days before it is due it begins.'),
    language: language.default(ownLanguage),
  })
  .meta({ id: 'RemindRequest' });
export type RemindWish = z.infer<typeof remindWish>;

/** Whether somebody is to be reminded of a period today: it is late, or soon due, and neither sent nor approved. */
export function isToRemind({ due, late, languages, sent }: BoardRow, today: string, before: number): boolean {
  if (late) return true;
  if (due === undefined || today > due) return false;
  const isApproved = languages.length > 0 && languages.every(({ approval }) => approval === 'approved');
  if (isApproved || (sent?.mails ?? 0) > 0) return false;
  const begins = new Date(Date.parse(due) - before * 86_400_000).toISOString().slice(0, 10);
  return today >= begins;
}

/** What an operation is called in a language. */
export function nameIn({ names, name }: Home['operations'][number], spoken: string): string {
  return (names as Readonly<Record<string, string | undefined>>)[spoken] ?? name;
}

/** What the mail says. */
export function wordsOfReminder({ period, due, late, name, language: asked }: RemindRequest): {
  subject: string;
  text: string;
} {
  const words = wordsOf(asked) ?? wordsOf(ownLanguage);
  if (!words) throw new TypeError('Reminders have no words.');
  const { say, language: spoken } = words;
  const values = {
    name,
    month: monthIn(spoken)(period.split('/')[1] ?? ''),
    day: dayIn(spoken, 'long')(due),
  };
  const text = [say(late ? 'remind.late' : 'remind.due', values), say('remind.note')].join('\n\n');
  return { subject: say(late ? 'remind.late.subject' : 'remind.due.subject', values), text: `${text}\n` };
}

/** What the schedule of a reminder says now; nothing where it is gone. */
export async function reminderOf(boss: PgBoss, schedule: string): Promise<RemindWish | undefined> {
  const [found] = await boss.getSchedules(timed, schedule);
  const read = z.object({ remind: remindWish }).safeParse(found?.data);
  return read.success ? read.data.remind : undefined;
}
