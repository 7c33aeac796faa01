// What people have left in a period under their names: what they said, and what they approved.
import path from 'node:path';
import {
  type Approval,
  approvalFolder,
  isApprovalName,
  largestApproval,
  readApproval,
} from '../../approval/approval.ts';
import { commentFolder, isCommentName, largestComment, readSaid, type Said } from '../../comments/comment.ts';
import type { Source } from '../../files/source.ts';
import { isRecord, jsonIn } from '../../values.ts';

/** `comments`: what was said, with when; `approvals`: of which languages, and when. */
export type LeftUnder = {
  comments: readonly Said[];
  approvals: readonly { language: string; at: string; isSigned: boolean }[];
};

export async function leftIn(root: Source, id: string, names: readonly string[]): Promise<LeftUnder> {
  const comments = (await saidIn(root, id))
    .map(({ said }) => said)
    .filter(({ by }) => names.includes(by))
    .sort((a, b) => (a.at < b.at ? -1 : 1));
  const approvals = (await approvedIn(root, id)).flatMap(({ approval }) =>
    approval && names.includes(approval.by) ? [approval] : [],
  );
  return {
    comments,
    approvals: approvals.map(({ language, at, signature }) => ({
      ...{ language, at, isSigned: signature !== undefined },
    })),
  };
}

/** What was said in a period, each with its file in the data folder. */
export async function saidIn(root: Source, id: string): Promise<{ file: string; said: Said }[]> {
  const found = await filesIn(root, path.posix.join(id, commentFolder), isCommentName, largestComment);
  return found.flatMap(({ file, bytes }) => {
    const said = readSaid(bytes);
    return said ? [{ file, said }] : [];
  });
}

/** The approvals of a period with their files; of one that is unsound, whom it says that it is by. */
export async function approvedIn(
  root: Source,
  id: string,
): Promise<{ file: string; approval?: Approval; by?: string }[]> {
  const found = await filesIn(root, path.posix.join(id, approvalFolder), isApprovalName, largestApproval);
  return found.map(({ file, bytes }) => {
    const read = readApproval(bytes, id);
    if ('approval' in read) return { file, approval: read.approval };
    const told = jsonIn(Buffer.from(bytes).toString());
    return { file, ...(isRecord(told) && typeof told.by === 'string' && { by: told.by }) };
  });
}

async function filesIn(root: Source, folder: string, isOne: (name: string) => boolean, largest: number) {
  const names = ((await root.list(folder)) ?? []).flatMap(({ name, kind }) =>
    kind === 'file' && isOne(name) ? [path.posix.join(folder, name)] : [],
  );
  const read = await Promise.all(names.map(async (file) => ({ file, read: await root.read(file, largest) })));
  return read.flatMap(({ file, read: one }) => ('fault' in one ? [] : [{ file, bytes: one.bytes }]));
}
