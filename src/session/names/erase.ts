// Names are taken out of a period: a neutral word stands in their place, and what was said and approved stays.
import type { KeyObject } from 'node:crypto';
import path from 'node:path';
import { type Approval, approvalFolder, approvalOf } from '../../approval/approval.ts';
import { erased } from '../../approved-by.ts';
import { type Said, saidBy } from '../../comments/comment.ts';
import type { FolderSource } from '../../files/folder-source.ts';
import { removeFile, writeFiles } from '../../files.ts';
import { fingerprintOf } from '../../signature.ts';
import { approvedIn, saidIn } from './left.ts';

/** `key`: of who erases; what it has signed is signed with it anew. `writing` is told of each file in the data folder before it is written. */
export type EraseWishes = { key?: KeyObject; writing?(file: string, bytes: Uint8Array): void };

/**
 * How many comments got another name; and of which languages approvals did. `signature`: there was none; it was made anew; or it is
 * lost, as it was made with a key that is not here, and what it was made of had the name in it.
 */
export type ErasedNames = {
  comments: number;
  approvals: readonly { language: string; signature: 'none' | 'renewed' | 'lost' }[];
};

/** @throws FactsheetError `cannot-write` */
export async function eraseIn(
  root: FolderSource,
  id: string,
  names: readonly string[],
  { key, writing }: EraseWishes,
): Promise<ErasedNames> {
  const write = async (file: string, bytes: Uint8Array) => {
    writing?.(file, bytes);
    await writeFiles([{ path: path.join(root.folder, file), bytes }]);
  };
  const said = (await saidIn(root, id)).filter(({ said: { by } }) => names.includes(by));
  for (const { file, said: one } of said) await write(file, saidBy(one, erased.said));
  const approvals: ErasedNames['approvals'][number][] = [];
  for (const { file, approval, by } of await approvedIn(root, id)) {
    if (!names.includes(approval?.by ?? by ?? '')) continue;
    if (approval) {
      const { name, bytes, signature } = withoutName(approval, key);
      await write(path.posix.join(id, approvalFolder, name), bytes);
      approvals.push({ language: approval.language, signature });
    }
    // One that is unsound counts for nothing: it goes.
    await removeFile(path.join(root.folder, file));
  }
  return { comments: said.length, approvals };
}

/** The same approval at the same time, by a role. */
function withoutName({ state, ...told }: Approval, key: KeyObject | undefined) {
  const { period, language, at, program, signer } = told;
  const own = key && signer === fingerprintOf(key) ? key : undefined;
  const made = approvalOf({ period, language, at, program, by: erased.approved }, state, own);
  return { ...made, signature: signer === null ? 'none' : own ? 'renewed' : 'lost' } as const;
}

/** Threads whole, so that no answer stands without what it answers. */
export async function forgetSaid(root: FolderSource, id: string, before: string): Promise<number> {
  const all = await saidIn(root, id);
  const threadOf = ({ id: own, says }: Said) => ('to' in says ? says.to : own);
  let count = 0;
  for (const thread of Map.groupBy(all, ({ said }) => threadOf(said)).values()) {
    if (thread.some(({ said }) => said.at >= before)) continue;
    for (const { file } of thread) await removeFile(path.join(root.folder, file));
    count += thread.length;
  }
  return count;
}
