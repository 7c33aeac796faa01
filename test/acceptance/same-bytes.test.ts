// The same inputs give the same bytes: in another process, time zone, language of the system, folder and place.
import { createHash } from 'node:crypto';
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { project, shipped, temporaryFolder } from '../support/data.ts';
import { shippedIn, useSession } from '../support/factsheets.ts';
import { hashes } from './support/hashes.ts';

vi.setConfig({ testTimeout: 60_000 });

const session = useSession();

// Here each language is made alone, for all that the table in it has every language; there both are made in one go.
it('gives the same PDFs wherever and however it is run, a language alone or with others', async () => {
  const elsewhere = await temporaryFolder();
  const copied = path.join(elsewhere, 'other');
  await cp(path.join(project, 'data', shipped, '..'), path.join(copied, shipped, '..'), { recursive: true });
  const env = { TZ: 'America/Los_Angeles', LANG: 'az_AZ.UTF-8', LC_ALL: 'az_AZ.UTF-8', COLUMNS: '40' };
  const there = await hashes(copied, elsewhere, env);
  const alone = await Promise.all(['az', 'en'].map((language) => shippedIn(session().tools, language)));
  const here = alone.map(({ factsheet }) => createHash('sha256').update(factsheet.bytes).digest('hex'));
  expect(there).toEqual(here);
});
