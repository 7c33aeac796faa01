// The bare cost: Chromium prints HTML files that are ready. Nothing is composed, fitted, checked or finished.
// node test/bench/bare.ts CHROMIUM TIMES PAGES OUT HTML…
import { readFile, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer';

const [executablePath = '', times = '1', tabs = '1', out = '', ...files] = process.argv.slice(2);
const documents = await Promise.all(files.map((file) => readFile(file, 'utf8')));
const args = ['--font-render-hinting=none', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
const browser = await puppeteer.launch({ executablePath, args, pipe: true, headless: 'shell' });
const queue = Array.from({ length: Number(times) }, (_, index) => index);
const start = performance.now();
await Promise.all(
  Array.from({ length: Number(tabs) }, async () => {
    const page = await browser.newPage();
    for (let index = queue.shift(); index !== undefined; index = queue.shift()) {
      await page.setContent(documents[index % documents.length] ?? '');
      const pdf = await page.pdf({
        preferCSSPageSize: false,
        format: 'A4',
        printBackground: true,
        tagged: true,
      });
      if (index < documents.length) await writeFile(`${out}/bare-${index}.pdf`, pdf);
    }
  }),
);
console.log(JSON.stringify({ milliseconds: performance.now() - start }));
await browser.close();
