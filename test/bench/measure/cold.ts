// One period in both languages from nothing, beside the bare cost of printing its pages and beside a plain script.
import path from 'node:path';
import { asUsersStart, type Measured, measure, median, project, script } from '../machine/measure.ts';
import type { Row } from '../rows.ts';
import type { Setting } from './measurement.ts';

const period = 'azerbaijan/2024-09';

export async function cold({ runs, folder }: Setting): Promise<Row[]> {
  const data = path.join(project, 'data');
  const { said } = await measure([script('warm'), data, period]);
  await measure([script('html'), data, folder, period]);
  const chromium = String(said.executable);
  const build = [...asUsersStart, 'build', '--quiet', '--output', folder, period];
  const ours: Measured[] = [];
  const bare: Measured[] = [];
  const plain: Measured[] = [];
  for (let run = 0; run < runs; run += 1) {
    ours.push(await measure(build));
    bare.push(await measure([script('bare'), chromium, '2', folder]));
    plain.push(await measure([script('plain'), chromium, '2', folder]));
  }
  const seconds = (measured: readonly Measured[]) => median(measured.map((one) => one.seconds));
  const row = { name: 'cold, two languages', unit: 's', value: seconds(ours) };
  return [
    { ...row, beside: { name: 'bare', value: seconds(bare) }, target: { most: 2 } },
    { ...row, beside: { name: 'plain script', value: seconds(plain) } },
  ];
}
