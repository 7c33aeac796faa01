// What a long run keeps: makes one small factsheet a thousand times in one session, and prints the heap on the way.
// node --expose-gc test/bench/memory.ts [how many]; after 1,000 it should be at most a tenth above what it was after 100.
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { makeFactsheets } from '../../src/pipeline.ts';
import { withRenderSession } from '../support/session.ts';
import { thisHost } from './machine/host.ts';

const project = path.resolve(import.meta.dirname, '../..');
const data = path.join(project, 'test/fixtures/operations');
const count = Number(process.argv[2] ?? 1000);
const after: number[] = [];
const job = { id: 'small-operation/2025-03', languages: [], draft: true, print: 'always' as const };

await withRenderSession(
  { project, data, host: thisHost() },
  () => undefined,
  async ({ tools }) => {
    for (let made = 1; made <= count; made += 1) {
      await makeFactsheets(job, tools, () => undefined);
      if (made % Math.min(100, count / 10) !== 0) continue;
      await wait(50);
      globalThis.gc?.();
      after.push(process.memoryUsage().heapUsed / 1e6);
      const { heapUsed, rss } = process.memoryUsage();
      console.log(`${made}: heap ${Math.round(heapUsed / 1e5) / 10} MB, in all ${Math.round(rss / 1e6)} MB`);
    }
  },
);
console.log(JSON.stringify({ early: after[0], late: after.at(-1) }));
