// The bare cost: Chromium prints HTML files that are ready. Nothing is composed, fitted, checked or finished.
// node test/bench/bare.ts CHROMIUM TABS HTML-FOLDER
import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import puppeteer from 'puppeteer';
import { cpuBetween, cpuUntilNow } from './machine/processes.ts';

const [executablePath = '', tabs = '1', folder = ''] = process.argv.slice(2);
const files = globSync('*.html', { cwd: folder }).sort();
const args = ['--font-render-hinting=none', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
const browser = await puppeteer.launch({ executablePath, args, pipe: true, headless: 'shell' });
const pages = await Promise.all(Array.from({ length: Number(tabs) }, () => browser.newPage()));
const queue = [...files];
const before = await cpuUntilNow();
const start = performance.now();
await Promise.all(
  pages.map(async (page) => {
    for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
      await page.setContent(await readFile(path.join(folder, file), 'utf8'));
      const pdf = await page.pdf({
        preferCSSPageSize: false,
        format: 'A4',
        printBackground: true,
        tagged: true,
      });
      await writeFile(path.join(folder, `bare-${file}.pdf`), pdf);
    }
  }),
);
const seconds = (performance.now() - start) / 1000;
const cpu = cpuBetween(before, await cpuUntilNow(), files.length);
console.log(JSON.stringify({ rate: files.length / seconds, ...cpu }));
await browser.close();
