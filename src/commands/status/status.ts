// `factsheet status`: how far a period has come, whatever state its files are in.
import { readComments } from '../../comments/files.ts';
import type { Thread } from '../../comments/threads.ts';
import type { FolderSource } from '../../files/folder-source.ts';
import { type PeriodStatus, statusOf } from '../../rollover/status.ts';
import { type Approvals, readApprovals } from '../../session/approval/read.ts';
import { readPeriodFiles } from '../../session/period-files.ts';
import { choosePeriods } from '../shared/periods.ts';
import { findPeriods } from '../shared/room.ts';

/** How far a period has come, who approved it, and the comments that are open. */
export type Told = PeriodStatus & { approvals: Approvals; comments: readonly Thread[] };

/**
 * The state of each period asked for (none: the newest of each operation). Files that cannot be read are in the result,
 * with why.
 * @throws FactsheetError `unknown-period`, `no-period`, `no-data` (usage)
 */
export async function status(root: FolderSource, asked: readonly string[]): Promise<Told[]> {
  const all = await findPeriods(root);
  return Array.fromAsync(choosePeriods(asked, all), async (period) => ({
    ...statusOf(period.id, await readPeriodFiles(root, period, period.previous)),
    approvals: await readApprovals(root, period),
    comments: (await readComments(root, period.id)).threads.filter(({ settled }) => !settled),
  }));
}
