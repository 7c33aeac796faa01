// `approve`: from its options to its lines and exit code. Without a name it shows how the period stands, and changes nothing.
import { exitCodes, usageError } from '../../errors.ts';
import { readApprovals } from '../../session/approval/read.ts';
import { approvePeriod, withdrawApproval } from '../../session/together.ts';
import { findPeriod, rootOf } from '../shared/room.ts';
import { type DataFlags, type Shell, show } from '../shared/shell.ts';
import { keySource, readKey } from '../shared/signing-key.ts';
import { approvalLines, changeLines } from './lines.ts';

type Flags = DataFlags & { by?: string; language: string[]; sign?: string | true; withdraw: boolean };

/** Shows how a period stands, approves it, or takes that back. */
export async function run(shell: Shell, period: string, flags: Flags): Promise<number> {
  const { by, language: languages, sign, withdraw } = flags;
  if (withdraw && by !== undefined)
    throw usageError('approve-or-withdraw', 'Either approve it or take that back.', 'Leave one of them out.');
  if (sign !== undefined && by === undefined)
    throw usageError('approver-name', 'It is not said who approves.', 'Add --by and the name.');
  const root = rootOf(shell, flags);
  const name = await findPeriod(root, period);
  if (withdraw) await withdrawApproval(root.folder, name.id, languages);
  if (by !== undefined) {
    const source = keySource(shell, sign);
    const key = source && (await readKey(source, root.folder));
    const now = shell.clock.today();
    await approvePeriod(root.folder, name.id, { by, languages, now, ...(key && { key }) });
  }
  const approvals = await readApprovals(root, name);
  const { out } = shell.colours;
  show(shell, flags, { period: name.id, ...approvals }, [
    ...approvalLines(name.id, approvals, out),
    ...changeLines(approvals, out),
  ]);
  return exitCodes.ok;
}
