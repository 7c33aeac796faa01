// jsreport with its pool of browsers on ready HTML: no charts, no checks.
// node test/bench/peers/jsreport.ts INSTALLED CHROMIUM HTML-FOLDER
import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

type Content = { content: Buffer };
type Jsreport = {
  use(extension: unknown): void;
  init(): Promise<void>;
  render(request: object): Promise<Content>;
  close(): Promise<void>;
};

const [installed = '', executablePath = '', folder = ''] = process.argv.slice(2);
const require = createRequire(path.join(installed, 'package.json'));
const core = require('@jsreport/jsreport-core') as (options: object) => Jsreport;
const files = globSync('*.html', { cwd: folder }).sort();
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const jsreport = core({
  discover: false,
  loadExtensionsFromPersistedCache: false,
  logger: { silent: true },
  rootDirectory: installed,
  workers: { numberOfWorkers: 2 },
  extensions: { 'chrome-pdf': {} },
  chrome: {
    strategy: 'chrome-pool',
    numberOfWorkers: 2,
    launchOptions: { executablePath, args, headless: 'shell' },
  },
});
jsreport.use((require('@jsreport/jsreport-chrome-pdf') as () => unknown)());
await jsreport.init();

async function render(file: string): Promise<void> {
  const html = await readFile(path.join(folder, file), 'utf8');
  const chrome = { format: 'A4', printBackground: true };
  const { content } = await jsreport.render({
    template: { content: html, engine: 'none', recipe: 'chrome-pdf', chrome },
  });
  if (content.subarray(0, 5).toString() !== '%PDF-') throw new Error('jsreport gives no PDF');
  await writeFile(path.join(folder, `jsreport-${file}.pdf`), content);
}

// Both browsers have started.
await Promise.all(files.slice(0, 2).map(render));
const queue = [...files];
const start = performance.now();
const work = async () => {
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) await render(file);
};
await Promise.all([work(), work()]);
console.log(JSON.stringify({ rate: files.length / ((performance.now() - start) / 1000) }));
await jsreport.close();
process.exit(0);
