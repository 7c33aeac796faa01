// All editions of a period, and its package, from nothing, beside the edition for readers alone.
import path from 'node:path';
import { editionNames, readersEdition } from '../../../src/editions/index.ts';
import { asUsersStart, timedOften } from '../machine/measure.ts';
import type { Row } from '../rows.ts';
import type { Setting } from './measurement.ts';

export async function editions({ runs, folder }: Setting): Promise<Row[]> {
  const take = (name: string, args: readonly string[]) => {
    const all = [
      ...asUsersStart,
      ...args,
      '--quiet',
      '--output',
      path.join(folder, name),
      'azerbaijan/2024-09',
    ];
    return timedOften(Math.min(3, runs), process.execPath, all);
  };
  const screen = await take('screen', ['build', '--edition', readersEdition]);
  const all = await take('all', ['build', '--edition', editionNames.join(',')]);
  const pack = await take('pack', ['pack']);
  const rows = [
    { name: 'all editions', ...all },
    { name: 'package', ...pack },
  ];
  return rows.flatMap(({ name, wall, cpu }) => [
    {
      name: `${name}, wall`,
      unit: 's',
      value: wall,
      beside: { name: 'screen', value: screen.wall },
      target: { most: 3 },
    },
    { name: `${name}, CPU`, unit: 's', value: cpu, beside: { name: 'screen', value: screen.cpu } },
  ]);
}
