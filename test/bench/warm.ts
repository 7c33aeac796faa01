// This program with everything open: the period is made again and again, as an office does that has many to make.
// node test/bench/warm.ts DOCUMENTS HTML-FOLDER
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { withWorkshop } from '../../src/commands/workshop.ts';
import { makeFactsheets } from '../../src/pipeline.ts';

const [documents = '2', folder = ''] = process.argv.slice(2);
const project = path.resolve(import.meta.dirname, '../..');
const { platform, arch, env } = process;
const host = { platform, arch, env, uid: process.getuid?.(), now: Date.now() };
const job = { id: 'azerbaijan/2024-09', languages: [], draft: false, print: 'if-sound' as const };
await withWorkshop(
  { project, data: path.join(project, 'data'), host },
  () => {},
  async ({ tools, executable }) => {
    const html = new Map<string, string>();
    const keeping = {
      ...tools,
      compose: async (view: Parameters<typeof tools.compose>[0]) => {
        const page = await tools.compose(view);
        html.set(view.language, page.html);
        return page;
      },
    };
    const first = await makeFactsheets(job, keeping, () => {});
    if (first.factsheets.length !== 2) throw new Error('the shipped period gives no two factsheets');
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
    console.log(JSON.stringify({ milliseconds: performance.now() - start, executable }));
  },
);
