// Reads the approvals of a period as their files have them.
import path from 'node:path';
import { type Source, shownIn } from '../files/source.ts';
import { approvalFolder, isApprovalName, largestApproval, readApproval } from './approval.ts';
import type { ApprovalFile } from './standing.ts';

/** So many approvals of a period are read; more are no approvals. */
const most = 200;

export async function approvalFiles(root: Source, id: string): Promise<ApprovalFile[]> {
  const folder = path.posix.join(id, approvalFolder);
  const names = ((await root.list(folder)) ?? []).flatMap(({ name, kind }) =>
    kind === 'file' && isApprovalName(name) ? [path.posix.join(folder, name)] : [],
  );
  return Promise.all(
    names.slice(0, most).map(async (name) => {
      const read = await root.read(name, largestApproval);
      const wrong = { wrong: 'It cannot be read' };
      return { file: shownIn(root, name), read: 'fault' in read ? wrong : readApproval(read.bytes, id) };
    }),
  );
}
