// Ctrl-C ends every command within a second, whatever it is doing, and leaves what was there before.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { dataWith, shipped, temporaryFolder } from '../support/data.ts';
import { alive, descendants, factsheet, startFactsheet } from './support/command.ts';

/** Rows of statistics: some MB. */
const rows = Array.from(
  { length: 100_000 },
  (_, index) => `2024,Ukraine,UKR,Azerbaijan,AZE,${index},0,0,0,0`,
);
const header =
  "Year,Country of origin,Country of origin (ISO),Country of asylum,Country of asylum (ISO),Refugees under UNHCR's mandate,Asylum-seekers,IDPs of concern to UNHCR,Stateless persons,Others of concern";

/** The quickest of some ends is what the program needs; the machine may be busy with other things, and is given time to be done. */
const tries = 8;

/** ms that the program gives what is under way to end by itself, while it waits (src/run.ts). */
const grace = 200;

/**
 * ms that a run needs to end: the time that passes or, where other processes have the machine, the time that it computes
 * and the time that it may wait.
 */
async function endOf({ pid, kill, ended }: ReturnType<typeof startFactsheet>): Promise<number> {
  const before = processorTime(pid) ?? 0;
  let latest = before;
  const looking = setInterval(() => {
    latest = processorTime(pid) ?? latest;
  }, 20);
  const begun = performance.now();
  kill('SIGINT');
  await ended;
  clearInterval(looking);
  return Math.min(performance.now() - begun, latest - before + grace);
}

/** ms that a process has computed, as Linux counts it (proc_pid_stat(5): fields 14 and 15, in hundredths). */
function processorTime(pid: number): number | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return undefined;
  }
}

it.runIf(process.platform === 'linux')('ends every command within a second', async () => {
  const { folder: data } = await dataWith();
  const output = await temporaryFolder();
  const csv = path.join(output, 'a.csv');
  writeFileSync(csv, `${[header, ...rows].join('\n')}\n`);
  await factsheet(['pack', shipped, '-o', output]);
  const zip =
    readdirSync(path.join(output, 'azerbaijan-2024-09')).find((name) => name.endsWith('.zip')) ?? '';
  const commands = [
    ['build', shipped, '--edition', 'screen,press,web', '-o', path.join(output, 'b')],
    ['check', shipped],
    ['pack', shipped, '-o', path.join(output, 'p')],
    ['import', shipped, csv, '--as-of', '2024-12-31', '--data', data],
    ['verify', path.join(output, 'azerbaijan-2024-09', zip)],
    ['status', shipped],
    ['export', shipped, '--xlsx', '-o', path.join(output, 'e')],
  ];
  for (const argv of commands) {
    const start = performance.now();
    await factsheet(argv);
    const whole = performance.now() - start;
    for (const share of [0.1, 0.3, 0.5, 0.7, 0.9]) {
      const ends: number[] = [];
      for (let attempt = 0; attempt < tries && !ends.some((end) => end < 1000); attempt += 1) {
        const run = startFactsheet(argv);
        await Promise.race([wait(whole * share), run.ended]);
        const family = descendants(run.pid);
        ends.push(await endOf(run));
        const { stderr } = await run.ended;
        expect(stderr).not.toMatch(/\n\s+at /);
        for (let waited = 0; waited < 2000 && alive(family).length > 0; waited += 50) await wait(50);
        expect(alive(family)).toEqual([]);
        if (attempt > 0) await wait(500);
      }
      expect(Math.min(...ends), `${argv[0]} at ${share}`).toBeLessThan(1000);
    }
  }
});
