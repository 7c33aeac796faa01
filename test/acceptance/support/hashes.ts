// What a build in a process of its own gives, by its hashes.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'vitest';
import { temporaryFolder } from '../../support/data.ts';
import { factsheet } from './command.ts';

/** SHA-256 of each PDF that a build of the shipped data gives, in the order of the languages. */
export async function hashes(
  data: string,
  cwd: string,
  env: NodeJS.ProcessEnv,
  languages: readonly string[] = [],
): Promise<string[]> {
  const output = path.join(await temporaryFolder(), 'output');
  const { code, stderr } = await factsheet(
    ['build', '--data', data, '-o', output, '-q', ...languages.flatMap((each) => ['-l', each])],
    { cwd, env },
  );
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const folder = path.join(output, 'azerbaijan-2024-09');
  const files: { file: string }[] = JSON.parse(
    await readFile(path.join(folder, 'report.json'), 'utf8'),
  ).files;
  expect(files).toHaveLength(languages.length || 2);
  const bytes = await Promise.all(files.map(({ file }) => readFile(path.join(folder, file))));
  return bytes.map((each) => createHash('sha256').update(each).digest('hex'));
}
