// How much memory a process and those that it has started take (Linux), with what they have written into folders in memory.
import { readdir, readFile, stat, statfs } from 'node:fs/promises';

/** Bytes of a page of memory: on x64 and arm64, as Linux is built for servers. */
const page = 4096;

/**
 * The memory of a process and all below it that they share with nobody, and what lies in its root folder where that is in memory and
 * its own (bytes); 0 where the system does not say.
 * @param proc the folder of processes
 */
export async function memoryOf(pid: number, proc = '/proc'): Promise<number> {
  const names = await readdir(proc).catch(() => []);
  const children = new Map<number, number[]>();
  for (const name of names.filter((one) => /^\d+$/.test(one))) {
    const stat = await readFile(`${proc}/${name}/stat`, 'utf8').catch(() => '');
    // The name of the program, in brackets, may hold anything.
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const below = (one: number): number[] => [one, ...(children.get(one) ?? []).flatMap(below)];
  const sizes = below(pid).map(async (one) => {
    const [, resident = 0, shared = 0] = (await readFile(`${proc}/${one}/statm`, 'utf8').catch(() => ''))
      .split(' ')
      .map(Number);
    return (resident - shared) * page;
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, await inRootOf(pid, proc));
}

/** The kind of a file system that is in memory (statfs(2), TMPFS_MAGIC). */
const inMemory = 0x01021994;

/** What lies in the root folder of a process that has one of its own, in memory. */
async function inRootOf(pid: number, proc: string): Promise<number> {
  try {
    const root = `${proc}/${pid}/root/`;
    const [own, ours, { type, bsize, blocks, bfree }] = [
      await stat(root),
      await stat('/'),
      await statfs(root),
    ];
    return type === inMemory && own.dev !== ours.dev ? (blocks - bfree) * bsize : 0;
  } catch {
    return 0;
  }
}
