// `node test/checks/desk/report.ts [--kind=KIND|valid] [--all] [--alone] [FOLDER …]`: how the corpus fares, and each row that does not pass.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { linesOf, measure, tableOf } from './measure.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kind: { type: 'string', multiple: true },
    all: { type: 'boolean', default: false },
    alone: { type: 'boolean', default: false },
  },
});
const folders = [import.meta.dirname, ...positionals.map((one) => path.resolve(one))];
const started = performance.now();
const { kind: kinds, alone } = values;
const { faults, valid, scenes } = await measure(folders, {
  ...(kinds && { kind: (kind: string) => kinds.includes(kind), valid: kinds.includes('valid') }),
  alone,
});

const lines: string[] = [];
for (const { fault, outcome, found } of faults) {
  if (outcome === 'right' && !values.all) continue;
  lines.push(`${fault.kind} ${fault.id}: ${outcome} (${fault.says})`, ...linesOf(found));
}
for (const { edit, found } of valid) {
  if (found.length > 0) lines.push(`valid ${edit.id} (${edit.says})`, ...linesOf(found));
}
for (const [name, found] of scenes) if (found.length > 0) lines.push(`scene ${name}`, ...linesOf(found));
const told = valid.filter(({ found }) => found.length > 0);
const notes = told.filter(({ found }) => found.every(({ severity }) => severity === 'note'));
lines.push(
  '',
  tableOf(faults),
  `valid edits: ${valid.length}; with errors or warnings: ${told.length - notes.length}; with notes alone: ${notes.length}`,
  `${((performance.now() - started) / 1000).toFixed(1)} s`,
);
process.stdout.write(`${lines.join('\n')}\n`);
