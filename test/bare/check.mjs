// Fails unless the folder holds two PDFs of two pages each, with text on every page: a browser without fonts prints
// blank ones. Run as `node check.mjs output`.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const folder = process.argv[2] ?? 'output';
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.pdf'),
);
if (files.length !== 2) throw new Error(`${files.length} PDFs in ${folder}, not 2`);
for (const file of files) {
  const data = new Uint8Array(readFileSync(path.join(folder, file)));
  const pdf = await getDocument({ data, verbosity: 0 }).promise;
  const letters = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    letters.push(items.reduce((sum, item) => sum + ('str' in item ? item.str.length : 0), 0));
  }
  process.stdout.write(`${path.basename(file)}: ${letters.join(' and ')} letters\n`);
  if (letters.length !== 2 || letters.some((count) => count < 1000))
    throw new Error(`${file} is not as it should be`);
}
