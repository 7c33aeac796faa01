// This program with everything open: the period is made again and again, as an office does that has many to make.
// node test/bench/warm.ts DOCUMENTS HTML-FOLDER
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { finishPdf } from '../../src/pdf/index.ts';
import { openPdf } from '../../src/pdf/metadata.ts';
import { makeFactsheets } from '../../src/pipeline.ts';
import { withRenderSession } from '../support/session.ts';
import { someFacts } from '../support/sheets.ts';

const [documents = '2', folder = ''] = process.argv.slice(2);
const project = path.resolve(import.meta.dirname, '../..');
const { platform, arch, env } = process;
const host = { platform, arch, env, uid: process.getuid?.(), now: Date.now() };
const job = { id: 'azerbaijan/2024-09', languages: [], draft: false, print: 'if-sound' as const };
await withRenderSession(
  { project, data: path.join(project, 'data'), host },
  () => {},
  async ({ tools, executable }) => {
    const html = new Map<string, string>();
    const printed: Uint8Array[] = [];
    const keeping = {
      ...tools,
      print: async (page: string) => {
        const made = await tools.print(page);
        printed.push(made.pdf);
        return made;
      },
      compose: async (view: Parameters<typeof tools.compose>[0]) => {
        const page = await tools.compose(view);
        html.set(view.language, page.html);
        return page;
      },
    };
    const first = await makeFactsheets(job, keeping, () => {});
    if (first.files.length !== 2) throw new Error('the shipped period gives no two factsheets');
    for (const [language, text] of html) await writeFile(path.join(folder, `${language}.html`), text);
    let left = Number(documents) / 2;
    const start = performance.now();
    await Promise.all(
      [1, 2].map(async () => {
        for (; left > 0; ) {
          left -= 1;
          await makeFactsheets(job, tools, () => {});
        }
      }),
    );
    const milliseconds = performance.now() - start;
    const finish = await medianOf(printed, (pdf) => finishPdf(pdf, someFacts));
    const resave = await medianOf(printed, async (pdf) =>
      (await openPdf(pdf)).save({ useObjectStreams: true }),
    );
    console.log(JSON.stringify({ milliseconds, finish, resave, executable }));
  },
);

/** How long (ms) the work on one PDF takes, one after the other. */
async function medianOf(
  pdfs: readonly Uint8Array[],
  work: (pdf: Uint8Array) => Promise<unknown>,
): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 15; round += 1) {
    for (const pdf of pdfs) {
      const start = performance.now();
      await work(pdf);
      times.push(performance.now() - start);
    }
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}
