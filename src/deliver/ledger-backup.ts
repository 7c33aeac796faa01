// Back-ups of the ledger beside itself: made before each sending, and changed with it where a person asks for that.
import { randomBytes } from 'node:crypto';
import { chmodSync, closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { backupsOf, explainLedger } from './ledger-faults.ts';

/** So many back-ups are kept: enough to go back over a bad week, and few enough to forget a person in all of them. */
const kept = 5;

/**
 * Copies the ledger beside itself, as `ledger.sqlite.20260101T120000000Z.backup`, readable by its owner only, and takes
 * the oldest away. The copy is whole or is not there.
 * @throws FactsheetError `ledger-full` and the like, before anything was sent
 */
export function backUp(database: DatabaseSync, file: string, now: Date): string {
  const name = `${file}.${now.toISOString().replace(/[-:.]/g, '')}.backup`;
  const part = `${file}.backup-part`;
  try {
    rmSync(part, { force: true });
    closeSync(openSync(part, 'wx', 0o600));
    database.prepare('VACUUM INTO ?').run(part);
    chmodSync(part, 0o600);
    const handle = openSync(part, 'r+');
    fsyncSync(handle);
    closeSync(handle);
    renameSync(part, name);
  } catch (error) {
    rmSync(part, { force: true });
    throw explainLedger(error, file);
  }
  for (const old of backupsOf(file).slice(0, -kept))
    rmSync(path.join(path.dirname(file), old), { force: true });
  return name;
}

/** Bytes: room for the answers to all mails that can be on their way at once (20 connections, three pages of 4 kB each). */
const room = 1_000_000;

/** Keeps room on the disk, so that a disk that fills up during a sending still takes the answers of what went out. */
export function setAside(file: string): void {
  try {
    // Random, so that no disk that packs its files saves the room again.
    writeFileSync(`${file}.room`, randomBytes(room), { mode: 0o600, flush: true });
  } catch (error) {
    giveBack(file);
    throw explainLedger(error, file);
  }
}

/** Gives the room back to the disk. */
export function giveBack(file: string): void {
  rmSync(`${file}.room`, { force: true });
}
