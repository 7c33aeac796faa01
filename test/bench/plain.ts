// A plain script of the obvious kind: a browser for every document, charts as PNG pictures, no kept pages.
// node test/bench/plain.ts CHROMIUM DOCUMENTS HTML-FOLDER
import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ChartJSNodeCanvas } from 'chartjs-node-canvas';
import puppeteer from 'puppeteer';

const [executablePath = '', documents = '1', folder = ''] = process.argv.slice(2);
const files = globSync('*.html', { cwd: folder }).sort().slice(0, Number(documents));
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const start = performance.now();
for (const file of files) {
  const source = await readFile(path.join(folder, file), 'utf8');
  const pictures = await Promise.all([...source.matchAll(/<svg[\s\S]*?<\/svg>/g)].map(() => chart()));
  const html = source.replace(/<svg[\s\S]*?<\/svg>/g, () => {
    return `<img style="width:54mm" src="data:image/png;base64,${pictures.shift()?.toString('base64')}">`;
  });
  const browser = await puppeteer.launch({ executablePath, args, headless: 'shell' });
  const page = await browser.newPage();
  await page.setContent(html, { waitUntil: 'load' });
  await writeFile(
    path.join(folder, `plain-${file}.pdf`),
    await page.pdf({ format: 'A4', printBackground: true }),
  );
  await browser.close();
}
console.log(JSON.stringify({ rate: files.length / ((performance.now() - start) / 1000) }));

/** A bar chart at three times the screen's resolution, so that it prints. */
function chart(): Promise<Buffer> {
  const canvas = new ChartJSNodeCanvas({ width: 612, height: 450 });
  const data = {
    labels: ['Ukraine', 'Afghanistan', 'Russian Federation'],
    datasets: [{ data: [6540, 1106, 271] }],
  };
  return canvas.renderToBuffer({ type: 'bar', data, options: { animation: false } });
}
