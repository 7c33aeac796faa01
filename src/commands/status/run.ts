// `status`: from its options to its lines and exit code.
import { exitCodes } from '../../errors.ts';
import { approvalLines } from '../approve/lines.ts';
import { rootOf } from '../shared/room.ts';
import { type DataFlags, type Shell, show } from '../shared/shell.ts';
import { commentLines } from './comment-lines.ts';
import { statusLines } from './lines.ts';
import { status } from './status.ts';

/** Says how far periods have come. */
export async function run(shell: Shell, periods: string[], flags: DataFlags): Promise<number> {
  const statuses = await status(rootOf(shell, flags), periods);
  const { out } = shell.colours;
  const lines = statuses.flatMap(({ approvals, comments, ...status }, index) => {
    const isTold = approvals.required || approvals.standings.some(({ state }) => state !== 'none');
    const approval = isTold ? ['', ...approvalLines(status.period, approvals, out)] : [];
    return [
      ...(index > 0 ? [''] : []),
      ...statusLines([status], out),
      ...approval,
      ...commentLines(comments, out),
    ];
  });
  show(shell, flags, statuses, lines);
  return exitCodes.ok;
}
