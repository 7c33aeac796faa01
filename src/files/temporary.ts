// Names of temporary files and folders by which a later run knows whose they are, and takes away what dead runs left.
import { createHash, randomBytes } from 'node:crypto';
import { lstat, readdir, readFile, readlink, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';

const pattern = /^\.factsheet-([0-9a-f]{8})-(\d+)-(\d+)-[0-9a-f]{12}\.tmp$/;

/** What another machine wrote into a folder that is shared counts as left from this age (ms): nothing is written so long. */
const day = 24 * 60 * 60_000;

/**
 * A name that no other file has: this machine, this process and when it started, and a random number. It does not hold
 * the name of the file that is to be, which may be as long as a disk allows.
 */
export async function temporaryName(): Promise<string> {
  const { machine, started } = await self();
  return `.factsheet-${machine}-${process.pid}-${started}-${randomBytes(6).toString('hex')}.tmp`;
}

/**
 * Removes from a folder what runs that have ended left there under such names: files, and folders with what is in them.
 * A living run's are left alone, as is everything else. What cannot be removed stays.
 */
export async function removeLeftovers(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const [, machine = '', pid, started = ''] = pattern.exec(name) ?? [];
    if (pid === undefined) continue;
    const found = path.join(folder, name);
    const entry = await lstat(found).catch(() => undefined);
    if (!entry?.isFile() && !entry?.isDirectory()) continue;
    const isOld = Date.now() - entry.mtimeMs > day;
    const lives = machine === (await self()).machine ? await stateOf(Number(pid), started) : 'unknown';
    if (lives === 'ended' || (lives === 'unknown' && isOld)) {
      await rm(found, { recursive: true, force: true }).catch(() => undefined);
    }
  }
}

/** Whether the process that has this number is the one that started then. */
async function stateOf(pid: number, started: string): Promise<'lives' | 'ended' | 'unknown'> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return 'ended';
  }
  const now = await startOf(pid);
  if (now === undefined) return 'unknown';
  return now === started ? 'lives' : 'ended';
}

/**
 * When a process started, in ticks since the machine did, where the system tells (Linux, proc_pid_stat(5)); `ended` for
 * one that only waits for its parent to notice.
 */
async function startOf(pid: number | 'self'): Promise<string | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  // The program's name stands in brackets and may hold anything.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (fields?.[0] === 'Z' || fields?.[0] === 'X') return 'ended';
  return fields?.[19];
}

let known: Promise<{ machine: string; started: string }> | undefined;

/** This machine (two containers with one name are two machines) and this process. */
function self() {
  known ??= (async () => {
    const space = await readlink('/proc/self/ns/pid').catch(() => '');
    const machine = createHash('sha256').update(`${hostname()} ${space}`).digest('hex').slice(0, 8);
    return { machine, started: (await startOf('self')) ?? '0' };
  })();
  return known;
}
