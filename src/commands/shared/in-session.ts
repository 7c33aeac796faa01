// The session that a command works in: over the data folder that the user named, and closed behind it.
import path from 'node:path';
import type { FactsheetError } from '../../errors.ts';
import { openSession, type Session, type SessionOptions } from '../../index.ts';
import type { DataFlags, Shell } from './shell.ts';

/** Does a command's work, with its progress shown. Whatever happens, what was opened for it is closed. */
export async function inSession<Result>(
  shell: Shell,
  flags: DataFlags & { quiet: boolean },
  work: (session: Session) => Promise<Result>,
): Promise<Result> {
  const progress = shell.progress(flags);
  const session = openSession({ ...sessionOptions(shell, flags), progress });
  return work(session).finally(session.close).finally(progress.clear);
}

/** The folder that the user named, under the name that it was given, this machine, and what ends the work. */
export function sessionOptions(
  { cwd, host, clock, signal }: Shell,
  { data }: { data: string },
): SessionOptions {
  return { files: path.resolve(cwd, data), shown: data, host, clock, signal };
}

/** What a call came to. @throws FactsheetError why it came to nothing */
export function given<Answer extends { refused?: FactsheetError | undefined }>(
  answer: Answer,
): Extract<Answer, { refused?: undefined }> {
  if (answer.refused) throw answer.refused;
  return answer as Extract<Answer, { refused?: undefined }>;
}
