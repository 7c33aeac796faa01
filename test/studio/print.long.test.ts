// The pages as a file to print: shown by the browser, of one language, and a draft where something is still to mend.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { dataWith } from '../support/data.ts';
import { ask, studioOver } from './studio.ts';

vi.setConfig({ testTimeout: 120_000 });

test('what may leave is printed as it is, and what may not is a draft by its name', async () => {
  const { folder } = await dataWith();
  const studio = await studioOver(folder);
  const print = (language: string, as = '') => ask(studio, `/print/azerbaijan/2024-09?in=${language}${as}`);
  const { code, headers, body } = await print('az');
  expect([code, headers['content-type']]).toEqual([200, 'application/pdf']);
  expect(headers['content-disposition']).toMatch(/^inline; filename\*=UTF-8''[\w.%-]*az[\w.%-]*\.pdf$/);
  expect(headers['content-disposition']).not.toMatch(/draft/i);
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(body.startsWith('%PDF-')).toBe(true);
  const press = await print('az', '&as=press');
  expect([press.code, press.headers['content-disposition']]).toEqual([
    200,
    expect.stringMatching(/-press\.pdf$/),
  ]);
  expect(press.body.startsWith('%PDF-')).toBe(true);

  await edit(folder, 'figures.yaml', /^( +health_insured:).*$/m, '$1');
  const draft = await print('az');
  expect([draft.code, draft.headers['content-disposition']]).toEqual([200, expect.stringContaining('DRAFT')]);

  await edit(folder, 'text.az.yaml', 'davamlı', 'davamlı {{nothing_of_that_name}}');
  const refused = await print('az');
  expect([refused.code, refused.headers['content-type']]).toEqual([422, 'text/html; charset=utf-8']);
  expect(refused.body).toContain('The pages cannot be printed.');
  expect((await print('zz')).code).toBeGreaterThanOrEqual(400);
  expect((await print('..')).code).toBe(404);
  expect(studio.failures).toEqual([]);
});

async function edit(folder: string, name: string, find: string | RegExp, put: string): Promise<void> {
  const file = path.join(folder, 'azerbaijan/2024-09', name);
  const before = await readFile(file, 'utf8');
  const after = before.replace(find, put);
  expect(after).not.toBe(before);
  await writeFile(file, after);
}
