// A copy of the shipped data with a second, later period in it: the figures of end 2024, and some texts changed.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { FolderSource } from '../../src/files/folder-source.ts';
import { type Change, dataWith, project, shipped } from './data.ts';

export const next = 'azerbaijan/2025-03';

/** What is put in the place of what, in a file of the new period; each must be found. */
export type Swap = readonly [
  file: 'figures.yaml' | 'text.az.yaml' | 'text.en.yaml',
  find: string,
  put: string,
];

/** Figures of UNHCR's public end-2024 release; the rest is test data. */
const renewed: readonly Swap[] = [
  ['figures.yaml', 'issued: 2024-09-30', 'issued: 2025-03-31'],
  ['figures.yaml', 'during: 2024-01/2024-09', 'during: 2025-01/2025-03'],
  ['figures.yaml', 'as_of: 2024-06-30 # 30 June', 'as_of: 2024-12-31 # 30 June'],
  ['figures.yaml', 'refugees: 8087', 'refugees: 6431'],
  ['figures.yaml', 'asylum_seekers: 224', 'asylum_seekers: 267'],
  ['figures.yaml', 'stateless: 513', 'stateless: 271'],
  ['figures.yaml', 'idps: 657749', 'idps: 655212'],
  ['figures.yaml', 'UKR: 6540', 'UKR: 4910'],
  ['figures.yaml', 'mine_signs: 155', 'mine_signs: 1550'],
  ['figures.yaml', 'JOR: 4', 'IRN: 12'],
  ['figures.yaml', 'list: [AUS, BEL', 'list: [JPN, BEL'],
  ['text.en.yaml', 'identifying **durable solutions**', 'finding **durable solutions**'],
  ['text.az.yaml', 'müəyyən edilməsində Hökumətə', 'tapılmasında Hökumətə'],
  ['text.en.yaml', 'Support to COP29', 'After COP29'],
];

/** The data folder with both periods; `swaps` change the new one further, `changes` any file. */
export async function dataWithNext(
  swaps: readonly Swap[] = [],
  changes: readonly Change[] = [],
): Promise<FolderSource> {
  const files: Change[] = [];
  for (const name of ['figures.yaml', 'text.az.yaml', 'text.en.yaml', 'images/inclusive-sport.svg']) {
    let content = await readFile(path.join(project, 'data', shipped, name), 'utf8');
    for (const [file, find, put] of [...renewed, ...swaps]) {
      if (file !== name) continue;
      if (!content.includes(find)) throw new Error(`${name} has no ${find}`);
      content = content.replace(find, () => put);
    }
    files.push({ file: `${next}/${name}`, content });
  }
  return dataWith([...files, ...changes]);
}
