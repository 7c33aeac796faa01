// The same inputs give the same bytes between processes far apart, and for a language that is asked for alone.
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { project, temporaryFolder } from '../support/data.ts';
import { hashes } from './support/hashes.ts';

const data = path.join(project, 'data');

it('gives the same PDFs in Tokyo and in Los Angeles, and in English alone', async () => {
  const elsewhere = await temporaryFolder();
  const copied = path.join(elsewhere, 'other');
  await cp(data, copied, { recursive: true });
  const one = await hashes(data, project, { TZ: 'Asia/Tokyo', LANG: 'az_AZ.UTF-8', LC_ALL: 'az_AZ.UTF-8' });
  const env = { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C', COLUMNS: '40' };
  expect(await hashes(copied, elsewhere, env)).toEqual(one);
  expect(await hashes(data, project, {}, ['en'])).toEqual(one.slice(1));
});
