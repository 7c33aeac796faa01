// How long finishing a PDF takes, and how long loading and saving it alone: the shipped period's two, one after the other.
// node test/bench/finish.ts
import path from 'node:path';
import { finishPdf } from '../../src/pdf/index.ts';
import { openPdf } from '../../src/pdf/metadata.ts';
import { makeFactsheets } from '../../src/pipeline.ts';
import { withRenderSession } from '../support/session.ts';
import { someFacts } from '../support/sheets.ts';
import { thisHost } from './machine/host.ts';
import { median } from './machine/measure.ts';

const project = path.resolve(import.meta.dirname, '../..');
const host = thisHost();
const job = { id: 'azerbaijan/2024-09', languages: [], draft: false, print: 'if-sound' as const };
const printed: Uint8Array[] = [];
await withRenderSession(
  { project, data: path.join(project, 'data'), host },
  () => {},
  async ({ tools }) => {
    const print: typeof tools.print = async (...asked) => {
      const page = await tools.print(...asked);
      printed.push(page.pdf);
      return page;
    };
    await makeFactsheets(job, { ...tools, print }, () => {});
  },
);
const finish = await medianOf((pdf) => finishPdf(pdf, someFacts));
const resave = await medianOf(async (pdf) => (await openPdf(pdf)).save({ useObjectStreams: true }));
console.log(JSON.stringify({ finish, resave }));

/** How long (ms) the work on one PDF takes. */
async function medianOf(work: (pdf: Uint8Array) => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 15; round += 1) {
    for (const pdf of printed) {
      const start = performance.now();
      await work(pdf);
      times.push(performance.now() - start);
    }
  }
  return median(times);
}
