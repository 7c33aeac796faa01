// A ledger that a service has taken over: a file beside it says so, and nothing is sent by it any more.
import { existsSync, writeFileSync } from 'node:fs';
import { FactsheetError } from '../errors.ts';

const markOf = (file: string) => `${file}.moved`;

/** @throws FactsheetError `ledger-moved` where a service keeps this ledger now */
export function requireHere(file: string): void {
  if (!existsSync(markOf(file))) return;
  const message = `A service sends the mails of this folder, and keeps the ledger in its database.`;
  const hint = `Send by the service. What this computer knows is not all: who got mails from there would get them again. Only if that service has never sent anything, delete ${markOf(file)}.`;
  throw new FactsheetError('ledger-moved', message, { hint });
}

/** Says beside a ledger that a service keeps it now. @throws what the disk does not let happen */
export function markMoved(file: string, now: Date): void {
  const mark = markOf(file);
  if (existsSync(mark)) return;
  const says = `The ledger of mails is in the database of a service since ${now.toISOString()}.\n`;
  writeFileSync(mark, says, { mode: 0o600, flush: true });
}
