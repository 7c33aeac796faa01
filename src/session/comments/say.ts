// Says something of a period: a comment, an answer, that it is settled.
import path from 'node:path';
import { personName } from '../../approved-by.ts';
import { commentFolder, type Said, type Saying, saidFile, saying } from '../../comments/comment.ts';
import { readComments } from '../../comments/files.ts';
import { usageError } from '../../errors.ts';
import type { FolderSource } from '../../files/folder-source.ts';
import { writeFiles } from '../../files.ts';

/** Who says what, and when. */
export type SayWishes = {
  by: string;
  says: Saying;
  now?: Date;
  /** Told of the file before it is written: its name in the period's folder. */
  writing?(file: string, bytes: Uint8Array): void;
};

/** @throws FactsheetError `comment-unfit`, `comment-unknown` (usage); `cannot-write` */
export async function say(
  root: FolderSource,
  id: string,
  { by, says, now = new Date(), writing }: SayWishes,
): Promise<Said> {
  const [who, what] = [personName.safeParse(by), saying.safeParse(says)];
  if (!who.success) throw usageError('comment-unfit', 'This is no name of a person.', 'Give a name.');
  const isEmpty = what.data?.kind === 'comment' && what.data.text.trim() === '' && !what.data.suggests;
  if (!what.success || isEmpty)
    throw usageError(
      'comment-unfit',
      'This cannot be said of a period.',
      'Write something shorter, of a place.',
    );
  if ('to' in what.data) {
    const { to } = what.data;
    const { threads } = await readComments(root, id);
    if (!threads.some((thread) => thread.id === to))
      throw usageError(
        'comment-unknown',
        'This comment is not there any more.',
        'Look at the comments anew.',
      );
  }
  const { said, name, bytes } = saidFile(who.data, what.data, now);
  writing?.(`${commentFolder}/${name}`, bytes);
  await writeFiles([{ path: path.join(root.folder, id, commentFolder, name), bytes }]);
  return said;
}
