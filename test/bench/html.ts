// The HTML of periods' pages, as it goes to the browser, in a folder: what is printed by others for comparison.
// node test/bench/html.ts DATA FOLDER PERIOD…
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { makeFactsheets } from '../../src/pipeline.ts';
import { withContext } from '../support/session.ts';
import { thisHost } from './machine/host.ts';

const [data = '', folder = '', ...ids] = process.argv.slice(2);
/** Both pages are there: nothing is printed. */
const enough = new Error('composed');
const project = path.resolve(import.meta.dirname, '../..');
await mkdir(folder, { recursive: true });
await withContext({ project, data, host: thisHost() }, async ({ root, render }) => {
  const tools = await render.tools(root);
  for (const [index, id] of ids.entries()) {
    const composed = Promise.withResolvers<never>();
    let pages = 0;
    const compose: typeof tools.compose = async (view) => {
      const page = await tools.compose(view);
      await writeFile(path.join(folder, `${index}-${view.language}.html`), page.html);
      pages += 1;
      if (pages === 2) composed.reject(enough);
      return page;
    };
    const job = { id, languages: [], draft: false, print: 'always' as const };
    const making = makeFactsheets(job, { ...tools, compose, print: () => composed.promise }, () => {});
    const error = await making.then(
      () => new Error(`${id} gives no two pages`),
      (error: unknown) => error,
    );
    if (error !== enough) throw error;
  }
});
