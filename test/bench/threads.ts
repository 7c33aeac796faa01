// How much faster two threads do Node's part of many different documents than one; no browser runs meanwhile.
// node test/bench/threads.ts [documents] [documents to warm each thread]
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeFactsheets } from '../../src/pipeline.ts';
import type { Printed } from '../../src/print/pdf.ts';
import { openThreads } from '../../src/thread-pool.ts';
import { contextOf, makeOne } from './node-part.ts';
import { writePeriods } from './periods/make.ts';

const count = Number(process.argv[2] ?? 24);
const warm = Number(process.argv[3] ?? 6);
const project = path.resolve(import.meta.dirname, '../..');
const module = new URL('./node-part.ts', import.meta.url);
const data = await mkdtemp(path.join(tmpdir(), 'factsheet-threads-'));

/** What came out, to see that it is the same wherever it was made. */
const digest = ({ files, findings }: Awaited<ReturnType<typeof makeOne>>) => {
  const hash = createHash('sha256').update(JSON.stringify(findings));
  for (const { file, bytes } of files) hash.update(file).update(bytes);
  return hash.digest('hex');
};

try {
  const ids = await writePeriods(path.join(project, 'data'), data, count);
  const recorded = await printed(ids[0] ?? '');
  const here = await makeOne(data, ids[1] ?? '', recorded);
  const rates: number[] = [];
  for (const threads of [1, 2]) {
    const pool = openThreads(threads);
    const make = (id: string) => pool.run<typeof here>(module, 'makeOne', [data, id, recorded]);
    // Every thread has loaded, and compiled, what it needs.
    await Promise.all(Array.from({ length: warm * threads }, (_, index) => make(ids[index % count] ?? '')));
    const cpu = process.cpuUsage();
    const start = performance.now();
    const made = await Promise.all(ids.map(make));
    const seconds = (performance.now() - start) / 1000;
    const { user, system } = process.cpuUsage(cpu);
    await pool.close();
    if (!made[1] || digest(made[1]) !== digest(here))
      throw new Error('a thread makes something else than this one');
    rates.push(count / seconds);
    const each = (user + system) / 1000 / count;
    console.log(
      `${threads} threads: ${(count / seconds).toFixed(2)} documents a second, ${each.toFixed(0)} ms of CPU each`,
    );
  }
  const [one = Number.NaN, two = Number.NaN] = rates;
  console.log(JSON.stringify({ one, two }));
} finally {
  await rm(data, { recursive: true, force: true });
}

/** The pages of one document as the browser prints them, by language. */
async function printed(id: string): Promise<Record<string, Printed>> {
  const { root, render } = contextOf(data);
  const pages: Record<string, Printed> = {};
  const tools = await render.tools(root);
  const print: typeof tools.print = async (html, ...rest) => {
    const [, language = ''] = /<html[^>]*\blang="([a-z]+)/.exec(html) ?? [];
    const page = await tools.print(html, ...rest);
    pages[language] = page;
    return page;
  };
  const job = { id, languages: [], draft: false, print: 'always' as const };
  await makeFactsheets(job, { ...tools, print }, () => undefined);
  await render.close();
  return pages;
}
