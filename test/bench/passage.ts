// From a changed passage to both pages of its language as pictures, in a session that stays open as that of `watch` does;
// beside a whole build whose PDF is drawn.
// node test/bench/passage.ts TIMES
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { rasterise } from '../../src/compare/raster.ts';
import { makeFactsheets } from '../../src/pipeline.ts';
import { periodsIn } from '../../src/session/periods.ts';
import { previewPeriod } from '../../src/session/preview.ts';
import { withContext } from '../support/session.ts';
import { thisHost } from './machine/host.ts';
import { median } from './machine/measure.ts';
import { cpuUntilNow } from './machine/processes.ts';
import { writePeriods } from './periods/make.ts';

const times = Number(process.argv[2] ?? 15);
const project = path.resolve(import.meta.dirname, '../..');
const host = thisHost();
const dotsPerInch = 96;
const data = await mkdtemp(path.join(tmpdir(), 'factsheet-passage-'));

/** What is typed, by where it stands: words of the second page and of the first, and so many that the type changes its size. */
const edits: Record<string, (text: string, round: number) => string> = {
  second: (text, round) => text.replace('non-governmental', `“${letter(round)}” non-governmental`),
  first: (text, round) => text.replace('mini-football', `“${letter(round)}” mini-football`),
  size: (text, round) =>
    text.replace(
      'non-governmental',
      `“${letter(round)}” ${'and more '.repeat(Math.abs(round % 2) * 40)}non-governmental`,
    ),
};

const letter = (round: number) => 'abcdefghijklmnopqrstuvwxyz'[(round + 26) % 26];

type Taken = { wall: number; node: number; browser: number };
const taken: Record<string, Taken[]> = {};

/** Does work, and keeps what it took: ms on the clock, and of CPU. */
async function timed(name: string, keep: boolean, work: () => Promise<number>): Promise<void> {
  const before = await cpuUntilNow();
  const start = performance.now();
  if ((await work()) !== 2) throw new Error('there are no two pages');
  const wall = performance.now() - start;
  const after = await cpuUntilNow();
  const took = { wall, node: after.node - before.node, browser: after.browser - before.browser };
  taken[name] ??= [];
  if (keep) taken[name].push(took);
}

try {
  const [id = ''] = await writePeriods(path.join(project, 'data'), data, 1);
  const file = path.join(data, id, 'text.en.yaml');
  const text = await readFile(file, 'utf8');
  const job = { id, languages: ['en'], draft: false, print: 'if-sound' as const };
  await withContext({ project, data, host }, async (context) => {
    const all = (await periodsIn(context.root)) ?? [];
    const name = all.find((one) => one.id === id);
    if (!name) throw new Error(`there is no ${id}`);
    const tools = await context.render.tools(context.root);
    const draw = async () => {
      const { pages } = await previewPeriod(context, name, { languages: ['en'], dotsPerInch });
      return pages.length;
    };
    const build = async () => {
      const { files } = await makeFactsheets(job, tools, () => undefined);
      return (await rasterise(files[0]?.bytes ?? new Uint8Array(), dotsPerInch)).length;
    };
    // Some first, so that what is opened and compiled once is.
    for (const [where, edit] of Object.entries(edits))
      for (let round = -4; round < times; round += 1) {
        await writeFile(file, edit(text, round));
        await timed(where, round >= 0, draw);
        if (where === 'second') await timed('build', round >= 0, build);
      }
  });
} finally {
  await rm(data, { recursive: true, force: true });
}
const of = (names: readonly string[], what: keyof Taken) =>
  names.flatMap((name) => (taken[name] ?? []).map((one) => one[what]));
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const told = (names: readonly string[]) => ({
  wall: median(of(names, 'wall')),
  late: of(names, 'wall').toSorted((a, b) => a - b)[Math.floor(of(names, 'wall').length * 0.95)],
  node: mean(of(names, 'node')),
  browser: mean(of(names, 'browser')),
});
const rows = { passage: told(['first', 'second']), first: told(['first']), second: told(['second']) };
console.log(JSON.stringify({ ...rows, size: told(['size']), build: told(['build']) }));
