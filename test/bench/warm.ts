// This program with everything open, as `build` uses it: makes periods side by side.
// node test/bench/warm.ts DATA FIRST-PERIOD PERIOD… (the first is made before the clock runs, and not counted)
import path from 'node:path';
import { sessionOn } from '../../src/index.ts';
import { withContext } from '../support/session.ts';
import { thisHost } from './machine/host.ts';
import { cpuBetween, cpuUntilNow } from './machine/processes.ts';

const [data = '', first = '', ...ids] = process.argv.slice(2);
const project = path.resolve(import.meta.dirname, '../..');
await withContext({ project, data, host: thisHost() }, async (context) => {
  const session = sessionOn(context);
  const count = ({ files, findings, refused }: Awaited<ReturnType<typeof session.make>>) => {
    if (files.length === 2) return 2;
    throw new Error(`no two factsheets: ${refused?.message ?? findings[0]?.message}`);
  };
  count(await session.make(first));
  let made = 0;
  const before = await cpuUntilNow();
  const start = performance.now();
  for await (const answer of session.makeAll(ids)) made += count(answer);
  const seconds = (performance.now() - start) / 1000;
  const cpu = cpuBetween(before, await cpuUntilNow(), Math.max(1, made));
  const { executable } = (await context.render.browser()).info;
  console.log(JSON.stringify({ rate: made / seconds, ...cpu, executable }));
});
