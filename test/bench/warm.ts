// This program with everything open: makes periods, two at a time, and leaves the HTML of their pages in a folder.
// node test/bench/warm.ts DATA HTML-FOLDER FIRST-PERIOD PERIOD… (the first is made before the clock runs, and not counted)
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { makeFactsheets } from '../../src/pipeline.ts';
import { withRenderSession } from '../support/session.ts';
import { thisHost } from './machine/host.ts';
import { cpuBetween, cpuUntilNow } from './machine/processes.ts';

const [data = '', folder = '', first = '', ...ids] = process.argv.slice(2);
const project = path.resolve(import.meta.dirname, '../..');
const host = thisHost();
await mkdir(folder, { recursive: true });
await withRenderSession(
  { project, data, host },
  () => {},
  async ({ tools, executable }) => {
    let made = 0;
    const make = async (id: string, index: number | string) => {
      const compose: typeof tools.compose = async (view) => {
        const page = await tools.compose(view);
        await writeFile(path.join(folder, `${index}-${view.language}.html`), page.html);
        return page;
      };
      const job = { id, languages: [], draft: false, print: 'if-sound' as const };
      const { files, findings } = await makeFactsheets(job, { ...tools, compose }, () => {});
      if (files.length !== 2) throw new Error(`${id} gives no two factsheets: ${findings[0]?.message}`);
      made += files.length;
    };
    await make(first, 'first');
    for (const language of ['az', 'en'])
      await rm(path.join(folder, `first-${language}.html`), { force: true });
    made = 0;
    const queue = [...ids.entries()];
    const before = await cpuUntilNow();
    const start = performance.now();
    const work = async () => {
      for (let next = queue.shift(); next; next = queue.shift()) await make(next[1], next[0]);
    };
    await Promise.all([work(), work()]);
    const seconds = (performance.now() - start) / 1000;
    const cpu = cpuBetween(before, await cpuUntilNow(), made);
    console.log(JSON.stringify({ rate: made / seconds, ...cpu, executable }));
  },
);
