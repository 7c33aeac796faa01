// Nothing leaves in a picture but what one sees: each file of a package is opened to its last stream and looked through.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { pack } from '../../src/commands/pack/pack.ts';
import { traces } from '../pictures/planted.ts';
import { dataWith, project, shipped } from '../support/data.ts';
import { thisHost, useRender } from '../support/factsheets.ts';
import { withContext } from '../support/session.ts';
import { tracedData, tracedLogo, tracedPhoto, tracesIn } from './support/traces.ts';

vi.setConfig({ testTimeout: 120_000 });

const render = useRender();

it('finds what is planted, so that it would be found', async () => {
  for (const kind of ['jpeg', 'png', 'webp'] as const) {
    const { found } = await tracesIn(kind, await tracedPhoto(kind, 60, 40));
    expect(found.length).toBeGreaterThanOrEqual(traces.words.length);
  }
  const { found, pictures } = await tracesIn('logo', Buffer.from(await tracedLogo()));
  expect(found.some((one) => one.startsWith('logo > data:image/jpeg'))).toBe(true);
  expect(pictures).toBe(1);
});

it('is not in a package: PDFs for screen and press, web, cover and page pictures, mails', async () => {
  const { folder } = await dataWith(await tracedData('jpeg'));
  const output = path.join(path.dirname(folder), 'output');
  const { file } = await withContext(
    { project, data: folder, host: thisHost() },
    (context) => pack(context, shipped, { output, draft: false }),
    { render: render() },
  );
  const { found, pictures } = await tracesIn('package', await readFile(file));
  expect(found).toEqual([]);
  // In each language: photo and logo's photo in the screen PDF and the web edition, cover and two pages.
  expect(pictures).toBeGreaterThanOrEqual(2 * 7);
});
