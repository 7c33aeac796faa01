// `npm run bench`: this program, the bare cost and a plain script, side by side in one run.
import { execFileSync, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const project = path.resolve(import.meta.dirname, '../..');
const runs = 5;
const documents = 100;
const plainDocuments = 10;

/** One process from start to end: seconds, and the most memory (MB, proportional set size) it and its children held. */
type Measured = { seconds: number; megabytes: number; said: Said };

/** What a measured process says at its end; `finish` and `resave` are ms a document. */
type Said = { milliseconds?: number; finish?: number; resave?: number; executable?: string };

async function measure(args: readonly string[]): Promise<Measured> {
  const start = performance.now();
  const child = spawn(process.execPath, args, { cwd: project, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  let peak = 0;
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  // Adding up memory takes the machine time of its own: twice a second, and never two at once.
  let watching = true;
  const watch = async () => {
    for (; watching; await delay(500)) peak = Math.max(peak, await memoryOf(child.pid ?? 0));
  };
  const watched = watch();
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  watching = false;
  const seconds = (performance.now() - start) / 1000;
  await watched;
  if (code !== 0) throw new Error(`${args[0]} ended with ${code}`);
  const last = output.trim().split('\n').at(-1) ?? '';
  return {
    seconds,
    megabytes: peak,
    said: last.startsWith('{') ? JSON.parse(last) : {},
  };
}

/** Proportional set size of a process and all below it, in MB (Linux; elsewhere 0). */
async function memoryOf(root: number): Promise<number> {
  try {
    const parents = new Map<number, number>();
    for (const name of (await readdir('/proc')).filter((entry) => /^\d+$/.test(entry))) {
      const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '');
      parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
    }
    const below = (pid: number): boolean =>
      pid === root || (parents.has(pid) && below(parents.get(pid) ?? 0));
    let total = 0;
    for (const pid of [...parents.keys()].filter(below)) {
      const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
      total += Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0);
    }
    return total / 1024;
  } catch {
    return 0;
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const folder = await mkdtemp(path.join(tmpdir(), 'factsheet-bench-'));
try {
  const bench = (name: string) => path.join('test', 'bench', `${name}.ts`);
  const { said } = await measure([bench('warm'), '2', folder]);
  const chromium = said.executable ?? '';
  const pages = ['az', 'en'].map((language) => path.join(folder, `${language}.html`));

  const cold: Record<'factsheet' | 'bare' | 'plain', Measured[]> = { factsheet: [], bare: [], plain: [] };
  for (let run = 0; run < runs; run += 1) {
    cold.factsheet.push(await measure(['src/cli.ts', 'build', '--quiet', '--output', folder]));
    cold.bare.push(await measure([bench('bare'), chromium, '2', '2', folder, ...pages]));
    cold.plain.push(await measure([bench('plain'), chromium, '2', folder, ...pages]));
  }
  const many = {
    factsheet: await measure([bench('warm'), String(documents), folder]),
    bare: await measure([bench('bare'), chromium, String(documents), '2', folder, ...pages]),
    plain: await measure([bench('plain'), chromium, String(plainDocuments), folder, ...pages]),
  };
  const rate = (made: number, { said: { milliseconds = Number.NaN } }: Measured) =>
    made / (milliseconds / 1000);
  const result = {
    machine: `${process.platform} ${process.arch}, ${execFileSync('nproc').toString().trim()} cores`,
    cold_seconds: {
      factsheet: median(cold.factsheet.map(({ seconds }) => seconds)),
      bare: median(cold.bare.map(({ seconds }) => seconds)),
      plain: median(cold.plain.map(({ seconds }) => seconds)),
    },
    documents_per_second: {
      factsheet: rate(documents, many.factsheet),
      bare: rate(documents, many.bare),
      plain: rate(plainDocuments, many.plain),
    },
    finish_milliseconds: { all: many.factsheet.said.finish, resave: many.factsheet.said.resave },
    peak_megabytes: {
      factsheet: many.factsheet.megabytes,
      bare: many.bare.megabytes,
      plain: many.plain.megabytes,
      factsheet_cold: median(cold.factsheet.map(({ megabytes }) => megabytes)),
    },
  };
  const { cold_seconds: c, documents_per_second: d, peak_megabytes: m } = result;
  const row = (name: string, values: readonly (number | string)[]) =>
    console.log(
      name.padEnd(34) +
        values
          .map((value) => String(typeof value === 'number' ? value.toFixed(2) : value).padStart(11))
          .join(''),
    );
  console.log(result.machine);
  row('', ['factsheet', 'bare', 'plain']);
  row(`cold, two languages (s, of ${runs})`, [c.factsheet, c.bare, c.plain]);
  row('  times the bare cost (target ≤ 2)', [c.factsheet / c.bare, 1, c.plain / c.bare]);
  row(`${documents} documents (a second)`, [d.factsheet, d.bare, d.plain]);
  row('  of the bare rate (target ≥ 0.5)', [d.factsheet / d.bare, 1, d.plain / d.bare]);
  row('  times the plain rate (≥ 10)', [d.factsheet / d.plain, d.bare / d.plain, 1]);
  const { finish = Number.NaN, resave = Number.NaN } = many.factsheet.said;
  row('finish, a document (ms)', [finish, resave, '']);
  row('  added to saving again (≤ 60)', [finish - resave, '', '']);
  row('peak memory (MB)', [m.factsheet, m.bare, m.plain]);
  await mkdir(path.join(project, 'output'), { recursive: true });
  await writeFile(path.join(project, 'output', 'bench.json'), `${JSON.stringify(result, null, 2)}\n`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
