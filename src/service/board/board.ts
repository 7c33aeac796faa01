// The board: of each operation the newest period, how far it has come, and whether it is late.
import { z } from 'zod';
import type { Home } from '../../index.ts';
import type { FoundOf } from './found.ts';

const progress = { total: z.int(), done: z.int() };

const rowSchema = z
  .object({
    operation: z.string(),
    name: z.string(),
    bureau: z.string().optional(),
    period: z.string().optional().describe('The newest one: `azerbaijan/2024-09`.'),
    due: z.iso
      .date()
      .optional()
      .describe('The day on which its factsheet is due, if `operation.yaml` says so.'),
    late: z
      .boolean()
      .describe('That day has passed, and it is neither sent nor approved in all its languages.'),
    figures: z.object(progress).optional(),
    languages: z.array(
      z.object({
        language: z.string(),
        ...progress,
        approval: z.enum(['approved', 'changed']).optional().describe('changed: after it was approved.'),
      }),
    ),
    unreadable: z.int().describe('How many files cannot be read.'),
    findings: z
      .object({
        ...{ errors: z.int(), warnings: z.int(), notes: z.int() },
        pages: z.boolean().describe('Whether pages were looked at too, not only data.'),
        at: z.iso.datetime(),
      })
      .optional()
      .describe('Of the last check of it as it stands now; not given where there was none.'),
    sent: z
      .object({
        mails: z.int(),
        bounced: z.int().optional().describe('So many came back after they were taken.'),
        last: z.iso.datetime().optional(),
      })
      .optional()
      .describe('Mails that were taken; not given while some are being sent.'),
  })
  .meta({ id: 'BoardRow' });

export const boardSchema = z
  .object({ day: z.iso.date(), operations: z.array(rowSchema) })
  .meta({ id: 'Board' });

export type Board = z.infer<typeof boardSchema>;
export type BoardRow = Board['operations'][number];

/** What is known of the newest periods beside their files. `today`: 2024-10-15. `language`: of the operations' names, where they have one in it. */
export type Known = {
  found: ReadonlyMap<string, FoundOf>;
  sent: ReadonlyMap<string, { mails: number; bounced?: number; last?: string }> | undefined;
  today: string;
  language?: string;
};

/** The rows, late ones first; examples are left out. */
export function boardOf(operations: Home['operations'], known: Known): Board {
  const rows = operations.filter(({ example }) => !example).map((one) => rowOf(one, known));
  return { day: known.today, operations: rows.toSorted((a, b) => Number(b.late) - Number(a.late)) };
}

function rowOf(one: Home['operations'][number], known: Known): BoardRow {
  const { id, names, bureau, due, periods } = one;
  const name = names[known.language ?? ''] ?? one.name;
  const [newest] = periods;
  const own = { operation: id, name, ...(bureau !== undefined && { bureau }) };
  if (!newest) return { ...own, late: false, languages: [], unreadable: 0 };
  const languages = newest.languages.map(({ language, total, done }) => {
    const given = newest.approvals.find((one) => one.language === language);
    const approval = given && (given.isChanged ? ('changed' as const) : ('approved' as const));
    return { language, total, done, ...(approval && { approval }) };
  });
  const sent = known.sent && (known.sent.get(newest.id) ?? { mails: 0 });
  const isApproved = languages.length > 0 && languages.every(({ approval }) => approval === 'approved');
  const dueOn = due === undefined ? undefined : dayAfter(newest.period, due);
  const findings = known.found.get(newest.id);
  return {
    ...own,
    period: newest.id,
    ...(dueOn !== undefined && { due: dueOn }),
    late: dueOn !== undefined && known.today > dueOn && !isApproved && (sent?.mails ?? 0) === 0,
    figures: newest.figures,
    languages,
    unreadable: newest.faults.length,
    ...(findings && { findings }),
    ...(sent && { sent }),
  };
}

/** That day of the month after a period's: 2024-12 and 15 are 2025-01-15. */
function dayAfter(period: string, day: number): string {
  const [year = 0, month = 0] = period.split('-').map(Number);
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
}
