// A machine that has no time: processes that do nothing but count take all cores, and more, for a while.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';

/** Each counts for so long (ms) and says how long the processor was its own (s). */
const counting = (time: number) => `
  const end = Date.now() + ${time};
  while (Date.now() < end);
  const { user, system } = process.cpuUsage();
  process.stdout.write(String((user + system) / 1e6));`;

/** What they took: `share` of the time of all cores. */
export type Starved = { seconds: number; processes: number; share: number };

/** Two of them a core, for so long (s). They end by themselves, and with this process. */
export async function starve(seconds: number): Promise<Starved> {
  const cores = availableParallelism();
  const all: ChildProcess[] = Array.from({ length: cores * 2 }, () =>
    spawn(process.execPath, ['-e', counting(seconds * 1000)], { stdio: ['ignore', 'pipe', 'inherit'] }),
  );
  const endAll = () => void all.map((one) => one.kill('SIGKILL'));
  process.once('exit', endAll);
  const begun = performance.now();
  const taken = await Promise.all(
    all.map(async (one) => {
      let said = '';
      one.stdout?.on('data', (text) => {
        said += text;
      });
      await once(one, 'close');
      return Number(said);
    }),
  );
  process.off('exit', endAll);
  const passed = (performance.now() - begun) / 1000;
  const share = taken.reduce((sum, one) => sum + one, 0) / (cores * passed);
  return { seconds: Math.round(passed), processes: all.length, share: Math.round(share * 100) / 100 };
}
