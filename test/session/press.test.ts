import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { loadPeriod } from '../../src/blocks/load.ts';
import { dataTools } from '../../src/session/data.ts';
import { createPress } from '../../src/session/press.ts';
import { project, shipped, temporaryFolder } from '../support/data.ts';

it('puts an office’s own profile aside while the session is open, and takes it away at its end', async () => {
  const cache = await temporaryFolder();
  const tokens = await readFile(path.join(project, 'styles/tokens.css'), 'utf8');
  const { period } = await loadPeriod(dataTools({ project, data: path.join(project, 'data') }).root, shipped);
  if (!period) throw new Error('no period');
  const { press, close } = createPress(tokens, async () => cache);
  const profile = Buffer.from('a profile');
  const [one, other] = await Promise.all([press({ ...period, profile }), press({ ...period, profile })]);
  expect(other.profileFile).toBe(one.profileFile);
  expect(await readFile(one.profileFile)).toEqual(profile);
  expect(one.condition.profile).toEqual(profile);
  await close();
  expect(await readdir(cache)).toEqual([]);
});
