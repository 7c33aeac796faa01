// Any process of the browser dies at any moment of a print: the same bytes come out soon after, from another try.
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { folderSource } from '../../src/files/folder-source.ts';
import { makeFactsheets } from '../../src/pipeline.ts';
import { operations, small } from '../support/data.ts';
import { useSession } from '../support/factsheets.ts';
import { childrenOf, groupLives, processesFor } from './support.ts';

const session = useSession();

/** Makes the small operation's factsheet, which takes some 300 ms. */
async function make(): Promise<string> {
  const tools = { ...session().tools, root: folderSource(operations) };
  const job = { id: small, languages: ['en'], draft: true, print: 'always' as const };
  const { files } = await makeFactsheets(job, tools, () => undefined);
  return files.map(({ bytes }) => Buffer.from(bytes).toString('base64')).join();
}

it.runIf(process.platform === 'linux')('print goes on after a death', async () => {
  const right = await make();
  await make();
  const start = performance.now();
  await make();
  const usual = performance.now() - start;
  for (const kind of ['renderer', 'utility', 'gpu-process', 'zygote', 'browser']) {
    for (const share of [0.1, 0.25, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95]) {
      const begun = performance.now();
      const making = make();
      await wait(usual * share);
      const leaders = childrenOf(process.pid).filter((pid) => groupLives(pid));
      const killed = kind === 'browser' ? leaders : leaders.flatMap((leader) => processesFor(leader, kind));
      for (const pid of killed) process.kill(pid, 'SIGKILL');
      expect((await making) === right, `${kind} at ${share}`).toBe(true);
      expect(performance.now() - begun, `${kind} at ${share}`).toBeLessThan(2 * usual + 4000);
    }
  }
});
