// What a process and all below it use of processor and memory, as Linux says it in /proc; elsewhere nothing.
import { readdir, readFile } from 'node:fs/promises';

/** How many ticks (the unit of times in /proc) a second has: 100 on every Linux of today. */
const ticksASecond = 100;

type Entry = { pid: number; parent: number; name: string; cpu: number };

/** Name, parent and CPU time (ms, with that of children which have ended) of a line of /proc/PID/stat. */
export function parseStat(pid: number, stat: string): Entry {
  const after = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const ticks = after.slice(11, 15).reduce((sum, value) => sum + Number(value), 0);
  const name = stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')'));
  return { pid, parent: Number(after[1]), name, cpu: (ticks * 1000) / ticksASecond };
}

/** A process and all below it, itself first; empty where there is no /proc. */
async function treeOf(root: number): Promise<Entry[]> {
  const names = await readdir('/proc').catch(() => []);
  const entries = new Map<number, Entry>();
  for (const pid of names.map(Number).filter(Boolean)) {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
    if (stat) entries.set(pid, parseStat(pid, stat));
  }
  const below = ({ pid, parent }: Entry): boolean => {
    const above = entries.get(parent);
    return pid === root || (above !== undefined && below(above));
  };
  return [...entries.values()].filter(below);
}

/** Proportional set size of a process and all below it, in MB. */
export async function memoryOf(root: number): Promise<number> {
  const sizes = (await treeOf(root)).map(async ({ pid }) => {
    const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
    return Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0);
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / 1024;
}

/** CPU time (ms) of a process and all below it, until now. */
export async function cpuOf(root: number): Promise<number> {
  return (await treeOf(root)).reduce((sum, { cpu }) => sum + cpu, 0);
}

/** CPU time until now, in ms: this process's own, and that of all processes below it (the browser's). */
export type Cpu = { node: number; browser: number };

/** Of the process that asks. */
export async function cpuUntilNow(): Promise<Cpu> {
  const { user, system } = process.cpuUsage();
  const below = (await treeOf(process.pid)).filter(({ pid }) => pid !== process.pid);
  return { node: (user + system) / 1000, browser: below.reduce((sum, { cpu }) => sum + cpu, 0) };
}

/** What was used between two moments, of each of so many documents. */
export function cpuBetween(start: Cpu, end: Cpu, documents: number): Cpu {
  return {
    node: (end.node - start.node) / documents,
    browser: (end.browser - start.browser) / documents,
  };
}
