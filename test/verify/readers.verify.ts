// Programs that others read PDFs with find the same words in every edition: those of the page, no letter more.
import { mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folderSource } from '../../src/files/folder-source.ts';
import type { Tools } from '../../src/pipeline/tools.ts';
import { makeFactsheets } from '../../src/pipeline.ts';
import { operations, project, shipped, small } from '../support/data.ts';
import { useSession } from '../support/factsheets.ts';
import { disagreements, joined, wordsIn, writtenWords } from '../support/read-words.ts';
import { fetchReaders, inOrder, type Reader } from './readers.ts';

const session = useSession();
const folder = mkdtempSync(path.join(tmpdir(), 'factsheet-readers-'));
const readers = await fetchReaders(path.join(project, 'node_modules/.cache/factsheet/readers'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each([
  [shipped, 'az'],
  [shipped, 'en'],
  [small, 'en'],
])('%s %s', (id, language) => {
  const files: { file: string; html: string }[] = [];

  beforeAll(async () => {
    const { tools } = session();
    for (const edition of ['screen', 'press'] as const) {
      let html = '';
      const print: Tools['print'] = (page, ...rest) => {
        html = page;
        return tools.print(page, ...rest);
      };
      const root = id === shipped ? tools.root : folderSource(operations);
      const job = { id, languages: [language], editions: [edition], draft: false, print: 'always' as const };
      const made = await makeFactsheets(job, { ...tools, root, print }, () => undefined);
      const file = path.join(folder, `${language}-${edition}-${files.length}.pdf`);
      await writeFile(file, made.files[0]?.bytes ?? new Uint8Array());
      files.push({ file, html });
    }
  });

  test.each(Object.entries<Reader>(readers))('%s', async (name, read) => {
    for (const { file, html } of files) {
      // Running lines are in no tag, and not read aloud.
      const shown = name.includes('tags')
        ? html.replace(/<(\w+)[^>]* aria-hidden="true"[\s\S]*?<\/\1>/g, ' ')
        : html;
      const written = writtenWords(shown, language);
      const words = wordsIn(await read(file), language);
      expect(written.length).toBeGreaterThan(100);
      expect(disagreements(words, written)).toEqual([]);
      if (inOrder.has(name)) expect(joined(words, written)).toEqual(written);
    }
  });
});
