// The shipped period beside an earlier one that is made of it: fewer people, other words, a figure and a passage that are gone.
import path from 'node:path';
import { openSession } from '../../../src/index.ts';
import type { Comparison } from '../../../src/studio/contract/compare.ts';
import { comparisonOf } from '../../../src/studio/server/compare.ts';
import { project, shipped } from '../../support/data.ts';
import { memoryOf } from '../../support/memory.ts';

export const earlier = 'azerbaijan/2024-03';

/** What is another in the earlier period, by file: each must stand there. */
export const changes: Readonly<Record<string, readonly (readonly [find: string, put: string])[]>> = {
  'figures.yaml': [
    ['issued: 2024-09-30', 'issued: 2024-03-31'],
    ['during: 2024-01/2024-09', 'during: 2024-01/2024-03'],
    ['as_of: 2024-06-30', 'as_of: 2023-12-31'],
    ['refugees: 8087', 'refugees: 7900'],
    ['stateless: 513', 'stateless: 51'],
    ['{ value: 2084, during: 2024-01/2024-06 }', '{ value: 1500, during: 2024-01/2024-03 }'],
    ['  mine_signs: 155\n', '  mine_signs: 155\n  mine_lessons: 12\n'],
    ['{ value: 3263, during: 2024-05/2024-06 }', '{ value: 3263, during: 2024-02 }'],
    ['{ value: 1, during: 2024-05 }', '{ value: 1, during: 2024-02 }'],
    ['{ value: 7, during: 2024-01/2024-06 }', '{ value: 7, during: 2024-01/2024-03 }'],
  ],
  'text.en.yaml': [
    ['linked to COP29 to', 'linked to the climate to'],
    ['  climate: >-', '  thanks: We thank all.\n  climate: >-'],
  ],
  'text.az.yaml': [],
};

/** The files of all data with the earlier period among them. */
export async function withEarlier(): Promise<Map<string, Uint8Array | string>> {
  const files = await memoryOf(path.join(project, 'data'));
  for (const [name, bytes] of [...files]) {
    if (!name.startsWith(`${shipped}/`)) continue;
    const file = name.slice(shipped.length + 1);
    const own = changes[file];
    files.set(`${earlier}/${file}`, own ? own.reduce(changed, String(bytes)) : bytes);
  }
  return files;
}

function changed(text: string, [find, put]: readonly [string, string]): string {
  if (!text.includes(find)) throw new TypeError(`“${find}” does not stand there any more`);
  return text.replace(find, put);
}

export async function comparedPeriod(): Promise<Comparison> {
  await using session = openSession({ files: await withEarlier() });
  // Awaited here: the session is closed behind it.
  return await comparisonOf(session, shipped, { with: undefined, language: undefined });
}
