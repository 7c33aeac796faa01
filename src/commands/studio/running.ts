// Which studio runs over a data folder: written down where this user alone can read it, and believed when it answers.
import { createHash } from 'node:crypto';
import { realpath, rm } from 'node:fs/promises';
import path from 'node:path';
import { readAtMost } from '../../files/disk.ts';
import { writeFiles } from '../../files.ts';
import { cacheFolders, privateFolder } from '../../print/folder.ts';
import { keyOfRunning } from '../../studio/server/running.ts';
import { isRecord, jsonIn } from '../../values.ts';
import type { Shell } from '../shared/shell.ts';

/** The port and the token of a studio. */
type Running = { port: number; token: string };

/** Where it is written down for a data folder (absolute). */
export async function runningFile({ project, host }: Shell, data: string): Promise<string> {
  const folder = await privateFolder(cacheFolders(project, host), { uid: host.uid });
  const real = await realpath(data).catch(() => data);
  return path.join(folder, `studio-${createHash('sha256').update(real).digest('hex').slice(0, 16)}.json`);
}

/** The studio that is written down, if it runs, with a key that lets a browser in once. */
export async function findRunning(file: string): Promise<(Running & { key: string }) | undefined> {
  const read = await readAtMost(file, 1000).catch(() => undefined);
  const noted = read && 'bytes' in read ? jsonIn(read.bytes.toString()) : undefined;
  if (!isRecord(noted) || typeof noted.token !== 'string' || !Number.isInteger(noted.port)) return undefined;
  const running = { port: Number(noted.port), token: noted.token };
  const key = await keyOfRunning(running);
  return key === undefined ? undefined : { ...running, key };
}

/** Writes down the studio that runs; nobody else may read it, for the token lets in. */
export function noteRunning(file: string, { port, token }: Running): Promise<void> {
  return writeFiles([{ path: file, bytes: Buffer.from(JSON.stringify({ port, token })), mode: 0o600 }]);
}

/** Takes it back, unless another studio is written down there by now. */
export async function forgetRunning(file: string, { token }: Running): Promise<void> {
  const read = await readAtMost(file, 1000).catch(() => undefined);
  if (read && 'bytes' in read && read.bytes.includes(token)) await rm(file, { force: true });
}
