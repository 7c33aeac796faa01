// How long commands take that make no page, started as users do, beside Node's own start.
import { asUsersStart, timedOften } from '../machine/measure.ts';
import type { Row } from '../rows.ts';
import type { Setting } from './measurement.ts';

/** `most`: what each may take of CPU above Node's own start, in ms. */
const commands = [
  { name: '--version', args: ['--version'], most: 100 },
  { name: '--help', args: ['--help'], most: 100 },
  { name: 'list', args: ['list'], most: 200 },
  { name: 'check --quick', args: ['check', '--quick', 'azerbaijan/2024-09'], most: 450 },
];

/** Each once before, so that the compile cache is there as it is at a user's second start. */
export async function start({ runs }: Setting): Promise<Row[]> {
  const node = process.execPath;
  const bare = await timedOften(runs + 1, node, ['-e', '0']);
  const rows: Row[] = [];
  for (const { name, args, most } of commands) {
    await timedOften(1, node, [...asUsersStart, ...args]);
    const { wall, cpu } = await timedOften(runs, node, [...asUsersStart, ...args]);
    rows.push(
      {
        name: `${name}, CPU above node’s`,
        unit: 'ms',
        value: (cpu - bare.cpu) * 1000,
        target: { most },
      },
      {
        name: `${name}, wall`,
        unit: 'ms',
        value: wall * 1000,
        beside: { name: 'node', value: bare.wall * 1000 },
      },
    );
  }
  return rows;
}
