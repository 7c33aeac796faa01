// The same inputs give the same bytes: in another process, time zone, language of the system, folder and place.
import { createHash } from 'node:crypto';
import { cp, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { project, temporaryFolder } from '../support/data.ts';
import { factsheet } from './support/command.ts';

vi.setConfig({ testTimeout: 60_000 });

/** SHA-256 of each PDF that a build of the shipped data gives. */
async function hashes(
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

const data = path.join(project, 'data');
let made: Promise<string[]> | undefined;
/** The hashes of both languages, made once, in the project's own folder. */
const here = () => {
  made ??= hashes(data, project, { TZ: 'Asia/Tokyo', LANG: 'az_AZ.UTF-8', LC_ALL: 'az_AZ.UTF-8' });
  return made;
};

it('gives the same PDFs wherever and however it is run', async () => {
  const elsewhere = await temporaryFolder();
  const copied = path.join(elsewhere, 'other');
  await cp(data, copied, { recursive: true });
  const env = { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C', COLUMNS: '40' };
  const [one, other] = await Promise.all([here(), hashes(copied, elsewhere, env)]);
  expect(other).toEqual(one);
});

it('gives the same PDF of a language that is made alone, for all that the table in it has every language', async () => {
  expect(await hashes(data, project, {}, ['en'])).toEqual((await here()).slice(1));
});
