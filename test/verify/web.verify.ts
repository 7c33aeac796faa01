// Every web edition is valid HTML, as the Nu Html Checker and html-validate read it: the shipped one, and other kinds.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { EditionName } from '../../src/editions/index.ts';
import { type FolderSource, folderSource } from '../../src/files/folder-source.ts';
import type { Tools } from '../../src/pipeline/tools.ts';
import { makeFactsheets } from '../../src/pipeline.ts';
import { photo, withPhoto } from '../acceptance/support/pictures.ts';
import { donorLogos, fundingInDetail } from '../blocks/arrangements.ts';
import { dataAYearOn, yearOn } from '../support/changes.ts';
import { dataWith, large, operations, project, shipped, small } from '../support/data.ts';
import { useSession } from '../support/factsheets.ts';
import { checkHtml, fetchVnu } from './vnu.ts';

const session = useSession();
let folder: string;
let jar: string;
const pages = new Map<string, string>();

type Asked = {
  data?: FolderSource;
  id?: string;
  previous?: string;
  draft?: boolean;
  editions?: EditionName[];
};

const kinds: Record<string, () => Promise<Asked>> = {
  shipped: async () => ({}),
  'without PDFs': async () => ({ editions: ['web'] }),
  draft: async () => ({ draft: true }),
  'with a photo': async () => ({
    data: await dataWith(withPhoto('photo.jpg', photo('jpeg', 1200, 800))),
  }),
  'with changes': async () => ({ data: await dataAYearOn('shown'), id: yearOn, previous: shipped }),
  'the funding in detail': async () => ({ data: await dataWith(fundingInDetail) }),
  'logos of donors': async () => ({ data: await dataWith(donorLogos) }),
  'small operation': async () => ({ data: folderSource(operations), id: small }),
  'large operation': async () => ({ data: folderSource(operations), id: large }),
};

async function write(kind: string, tools: Tools, asked: Asked): Promise<void> {
  const { data, ...rest } = asked;
  const job = { id: shipped, languages: ['en'], editions: ['screen', 'web'] as const, draft: false, ...rest };
  const made = await makeFactsheets(
    { ...job, print: 'always' },
    { ...tools, root: data ?? tools.root },
    () => undefined,
  );
  if (made.files.length === 0) throw new Error(JSON.stringify(made.findings, null, 2));
  for (const { language, bytes } of made.files.filter(({ type }) => type === 'text/html')) {
    const file = path.join(folder, `${kind.replaceAll(' ', '-')}-${language}.html`);
    await writeFile(file, bytes);
    pages.set(file, Buffer.from(bytes).toString());
  }
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'factsheet-html-'));
  jar = await fetchVnu(path.join(project, 'node_modules/.cache/factsheet/vnu'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test.each(Object.entries(kinds))('makes one: %s', async (kind, asked) => {
  await write(kind, session().tools, await asked());
});

test('the Nu Html Checker finds nothing', async () => {
  expect(pages.size).toBe(Object.keys(kinds).length);
  expect(await checkHtml(jar, [...pages.keys()])).toEqual([]);
});

test('html-validate finds nothing', async () => {
  const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });
  for (const [file, html] of pages) {
    const { results } = await validator.validateString(html, file);
    const said = results.flatMap(({ messages }) => messages.map(({ ruleId, line }) => `${ruleId}, ${line}`));
    expect(said, path.basename(file)).toEqual([]);
  }
});

test('both find what is wrong', async () => {
  const [[, right = ''] = []] = [...pages];
  const file = path.join(folder, 'wrong.html');
  const wrong = right.replace('<main id="content"', '<main id="content" id="twice" role="main"');
  await writeFile(file, wrong);
  expect(await checkHtml(jar, [file])).not.toEqual([]);
  const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });
  expect((await validator.validateString(wrong, file)).errorCount).toBeGreaterThan(0);
});
