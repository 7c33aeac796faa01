// Reads the comments of a period.
import path from 'node:path';
import type { Finding } from '../errors.ts';
import { type Source, shownIn } from '../files/source.ts';
import { commentFolder, isCommentName, largestComment, readSaid } from './comment.ts';
import { type Thread, threadsOf } from './threads.ts';

/** So many files are read, the newest: people who say more no longer talk about a factsheet. */
const most = 5000;

/** What was said of a period, and what cannot be read of it. */
export type Comments = { threads: readonly Thread[]; findings: readonly Finding[] };

export async function readComments(root: Source, id: string): Promise<Comments> {
  const folder = path.posix.join(id, commentFolder);
  const entries = ((await root.list(folder)) ?? []).filter(({ kind, name }) => {
    return kind === 'file' && isCommentName(name);
  });
  const read = await Promise.all(
    entries.slice(-most).map(async ({ name }) => {
      const file = path.posix.join(folder, name);
      const bytes = await root.read(file, largestComment);
      return { file, said: 'fault' in bytes ? undefined : readSaid(bytes.bytes) };
    }),
  );
  return {
    threads: threadsOf(read.flatMap(({ said }) => said ?? [])),
    findings: read.flatMap(({ file, said }) => (said ? [] : [unreadable(shownIn(root, file))])),
  };
}

function unreadable(file: string): Finding {
  return {
    code: 'comment-unreadable',
    severity: 'warning',
    message: 'This comment cannot be read: the file was changed by hand, or cut off.',
    hint: 'Bring the file back as it was (git keeps it), or remove it.',
    place: { file },
  };
}
