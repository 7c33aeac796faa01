// `npm run bench`: measures this program beside the bare cost of printing, a plain script and others, and prints a table.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { project } from './machine/measure.ts';
import type { Measurement } from './measure/measurement.ts';
import { measurements } from './measurements.ts';
import { type Options, readOptions } from './options.ts';
import { type Row, tableLines } from './rows.ts';

/** One measurement in a folder of its own; what fails gives no row and is told, and the others go on. */
async function take(
  { run }: Measurement,
  { documents }: Options,
): Promise<{ rows: Row[]; skipped: string[] }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'factsheet-bench-'));
  const skipped: string[] = [];
  const setting = { documents, runs: documents < 20 ? 2 : 5, folder };
  try {
    return { rows: await run({ ...setting, skipped: (line) => skipped.push(line) }), skipped };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** How busy the machine is: the load of the last minute. */
const load = () => loadavg()[0]?.toFixed(1) ?? '';

const options = readOptions(process.argv.slice(2), measurements);
const machine = `${process.platform} ${process.arch}, ${availableParallelism()} cores, Node ${process.version}`;
const result: Record<string, Row[]> = {};
console.log(`${machine}, load ${load()} before`);
for (const name of options.names) {
  const measurement = measurements[name];
  if (!measurement) continue;
  process.stderr.write(`… ${measurement.says}\n`);
  try {
    const { rows, skipped } = await take(measurement, options);
    result[name] = rows;
    for (const line of skipped) console.log(line);
  } catch (error) {
    console.log(`${name}: not measured (${error instanceof Error ? error.message : String(error)})`);
    process.exitCode = 1;
  }
}
for (const line of tableLines(Object.values(result).flat())) console.log(line);
console.log(`load ${load()} after`);
await mkdir(path.join(project, 'output'), { recursive: true });
const told = { machine, documents: options.documents, rows: result };
await writeFile(path.join(project, 'output', 'bench.json'), `${JSON.stringify(told, null, 2)}\n`);
