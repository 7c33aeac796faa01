// From a changed passage to both pages of its language as pictures, in a session that stays open as that of `watch` does.
// node test/bench/passage.ts TIMES
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { rasterise } from '../../src/compare/raster.ts';
import { makeFactsheets } from '../../src/pipeline.ts';
import { withRenderSession } from '../support/session.ts';
import { thisHost } from './machine/host.ts';
import { median } from './machine/measure.ts';
import { writePeriods } from './periods/make.ts';

const times = Number(process.argv[2] ?? 15);
const project = path.resolve(import.meta.dirname, '../..');
const host = thisHost();
const dotsPerInch = 96;
const data = await mkdtemp(path.join(tmpdir(), 'factsheet-passage-'));
const taken: { whole: number; pictures: number }[] = [];
try {
  const [id = ''] = await writePeriods(path.join(project, 'data'), data, 1);
  const text = path.join(data, id, 'text.en.yaml');
  const before = await readFile(text, 'utf8');
  const job = { id, languages: ['en'], draft: false, print: 'if-sound' as const };
  await withRenderSession(
    { project, data, host },
    () => {},
    async ({ tools }) => {
      // Three first, so that what is opened and compiled once is.
      for (let round = -3; round < times; round += 1) {
        const word = 'abcdefghijklmnopqrstuvwxyz'[(round + 26) % 26];
        await writeFile(text, before.replace('non-governmental', `“${word}” non-governmental`));
        const start = performance.now();
        const { files } = await makeFactsheets(job, tools, () => {});
        const drawing = performance.now();
        const pictures = await rasterise(files[0]?.bytes ?? new Uint8Array(), dotsPerInch);
        if (pictures.length !== 2) throw new Error('there are no two pages');
        const end = performance.now();
        if (round >= 0) taken.push({ whole: end - start, pictures: end - drawing });
      }
    },
  );
} finally {
  await rm(data, { recursive: true, force: true });
}
const whole = median(taken.map((one) => one.whole));
console.log(JSON.stringify({ whole, pictures: median(taken.map((one) => one.pictures)) }));
