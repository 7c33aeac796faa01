// What people leave beside a period of a data folder: approvals and comments, each a file of its own.
import type { KeyObject } from 'node:crypto';
import path from 'node:path';
import type { Said } from '../comments/comment.ts';
import { usageError } from '../errors.ts';
import { folderSource } from '../files/folder-source.ts';
import type { Source } from '../files/source.ts';
import { unknownPeriod } from './answers.ts';
import type { Approved, ApproveWishes } from './approval/approve.ts';
import type { SayWishes } from './comments/say.ts';
import type { ErasedNames, EraseWishes } from './names/erase.ts';
import type { LeftUnder } from './names/left.ts';
import { type PeriodName, periodsIn } from './periods.ts';

/** The program's folder. */
const project = path.resolve(import.meta.dirname, '../..');

/**
 * Approves a period as it is now, in the languages that are named; none named: in all. By name alone it is marked so; with a
 * key it is signed.
 * @param data the data folder
 * @throws FactsheetError `unknown-period`, `unknown-language`, `approver-name`, `key-unreadable` (usage); `not-sound` with the errors
 * that are left; `cannot-write`
 */
export async function approvePeriod(
  data: string,
  id: string,
  { key, ...wishes }: Omit<ApproveWishes, 'key'> & { key?: string | KeyObject },
): Promise<Approved> {
  const [{ approve }, { readSigner }] = await Promise.all([
    import('./approval/approve.ts'),
    import('../signature.ts'),
  ]);
  const signer = typeof key === 'string' ? readSigner(key, 'The key') : key;
  const root = folderSource(path.resolve(data));
  return approve(root, project, await periodIn(root, id), { ...wishes, key: signer });
}

/**
 * Takes the approvals of these languages back; none named: of all. Gives how many there were.
 * @param data the data folder
 * @throws FactsheetError `unknown-period` (usage)
 */
export async function withdrawApproval(
  data: string,
  id: string,
  languages: readonly string[] = [],
): Promise<number> {
  const { withdraw } = await import('./approval/approve.ts');
  const root = folderSource(path.resolve(data));
  return withdraw(root, (await periodIn(root, id)).id, languages);
}

/**
 * Says something of a period: a comment, an answer, that it is settled. It is a file of its own, and changes no other.
 * @param data the data folder
 * @throws FactsheetError `unknown-period`, `comment-unfit`, `comment-unknown` (usage); `cannot-write`
 */
export async function sayOf(data: string, id: string, wishes: SayWishes): Promise<Said> {
  const { say } = await import('./comments/say.ts');
  const root = folderSource(path.resolve(data));
  return say(root, (await periodIn(root, id)).id, wishes);
}

/**
 * What people have left in a period under these names: what they said, and what they approved.
 * @param data the data folder
 */
export async function leftUnder(data: string, id: string, names: readonly string[]): Promise<LeftUnder> {
  const { leftIn } = await import('./names/left.ts');
  return leftIn(folderSource(path.resolve(data)), id, names);
}

/**
 * Puts a neutral word in the place of these names in a period: what was said and approved stays.
 * @param data the data folder
 * @throws FactsheetError `cannot-write`
 */
export async function eraseNames(
  data: string,
  id: string,
  names: readonly string[],
  wishes: EraseWishes = {},
): Promise<ErasedNames> {
  const { eraseIn } = await import('./names/erase.ts');
  return eraseIn(folderSource(path.resolve(data)), id, names, wishes);
}

/**
 * Takes away the comments of a period in whose threads nothing was said since a time; gives how many files that were.
 * @param data the data folder
 * @param before ISO 8601
 */
export async function forgetComments(data: string, id: string, before: string): Promise<number> {
  const { forgetSaid } = await import('./names/erase.ts');
  return forgetSaid(folderSource(path.resolve(data)), id, before);
}

async function periodIn(root: Source, id: string): Promise<PeriodName> {
  const all = (await periodsIn(root)) ?? [];
  const found = all.find((one) => one.id === id);
  if (found) return found;
  const { message, hint } = unknownPeriod(root, id, all);
  throw usageError('unknown-period', message, hint);
}
