// The shipped data with a second period a year on, whose figures can be compared with the first one's.
import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { FolderSource } from '../../src/files/folder-source.ts';
import { dataWith, shipped } from './data.ts';

/** The period a year on. Its population is UNHCR's mid-2025 release; its origins, staff and results are invented. */
export const yearOn = 'azerbaijan/2025-09';

const figures: [string, string][] = [
  ['issued: 2024-09-30', 'issued: 2025-09-30'],
  ['as_of: 2024-06-30 # 30 June', 'as_of: 2025-06-30 # 30 June'],
  ['refugees: 8087', 'refugees: 6389'],
  ['asylum_seekers: 224', 'asylum_seekers: 199'],
  ['stateless: 513', 'stateless: 241'],
  ['idps: 657749', 'idps: 655212'],
  ['UKR: 6540', 'UKR: 4905'],
  ['JOR: 4', 'IRN: 9'],
  ['presence:\n  as_of: 2024-09-30', 'presence:\n  as_of: 2025-09-30'],
  ['national: 22', 'national: 24'],
  ['affiliate: 9', 'affiliate: 7'],
  ['during: 2024-01/2024-09', 'during: 2025-01/2025-09'],
  ['value: 2084, during: 2024-01/2024-06', 'value: 2310, during: 2025-01/2025-06'],
  ['mine_signs: 155', 'mine_signs: 140'],
  ['value: 3263, during: 2024-05/2024-06', 'value: 3000, during: 2025-05/2025-07'],
];

/** Adds the period a year on to a data folder, and says whether its figures carry their changes. */
export async function addYearOn(folder: string, changes: 'shown' | 'hidden'): Promise<void> {
  const [then, now] = [path.join(folder, shipped), path.join(folder, yearOn)];
  await cp(then, now, { recursive: true });
  await replace(path.join(now, 'figures.yaml'), figures);
  await replace(path.join(folder, 'azerbaijan', 'operation.yaml'), [
    [`changes: hidden`, `changes: ${changes}`],
  ]);
}

/** A copy of the shipped data with the period a year on. It is removed when the test has finished. */
export async function dataAYearOn(changes: 'shown' | 'hidden'): Promise<FolderSource> {
  const data = await dataWith();
  await addYearOn(data.folder, changes);
  return data;
}

async function replace(file: string, pairs: readonly [string, string][]): Promise<void> {
  let text = await readFile(file, 'utf8');
  for (const [find, put] of pairs) {
    if (!text.includes(find)) throw new Error(`${file} has no ${find}`);
    text = text.replace(find, put);
  }
  await writeFile(file, text);
}
