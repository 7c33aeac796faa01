// Drafts from the first minute: whatever is empty goes through figures, words, charts and page as a gap, and never without a draft.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folderSource } from '../src/files/folder-source.ts';
import { figuresCsv } from '../src/pdf/figures-csv.ts';
import { editYaml } from '../src/period/edit.ts';
import { readYaml } from '../src/period/read.ts';
import { readPeriod } from '../src/pipeline/read.ts';
import { figureLeaves } from '../src/rollover/figures.ts';
import { createPeriod } from '../src/session/begin/period.ts';
import { dataTools } from '../src/session/data.ts';
import type { Passage } from '../src/text/html.ts';
import { valueAt } from '../src/values.ts';
import { latoRenderer } from './charts/support.ts';
import { viewOf } from './support/blocks.ts';
import { dataWith, operations, project, shipped } from './support/data.ts';

/** A period as a draft would be made of it, without printing: its findings, and what stands on the page. */
async function draftOf(data: string, id: string, draft = true, languages: readonly string[] = []) {
  const tools = dataTools({ project, data });
  const read = await readPeriod({ id, languages, draft, previous: undefined }, tools, () => undefined);
  if (!read.printable) return { ...read, pages: [], csv: '' };
  const renderer = await latoRenderer();
  const pages = read.locals.map((local) => {
    return JSON.stringify(viewOf(local, { renderer, draft }));
  });
  return { ...read, pages, csv: Buffer.from(figuresCsv(read.locals)).toString('utf8') };
}

/** What no reader may ever see, with some letters around it. */
const seen = (text: string) =>
  Array.from(text.matchAll(never), ({ index }) => text.slice(Math.max(0, index - 60), index + 20));
const never = /NaN|undefined|(?<![\d.])1583(?!\d)|Infinity|Invalid/g;

describe('a period that was just begun', () => {
  const begun: [id: string, last: string | undefined, languages?: string[]][] = [
    ['azerbaijan/2025-03', undefined],
    ['large-operation/2025-06', operations, ['en']],
    ['small-operation/2025-09', operations],
  ];
  it.each(begun)('%s is a draft with gaps, and nothing without --draft', async (id, from, languages) => {
    const { folder } = await dataWith([], from);
    await createPeriod(folderSource(folder), id);
    const { pages, findings, csv } = await draftOf(folder, id, true, languages);
    expect(pages.length).toBeGreaterThan(0);
    for (const page of pages) {
      expect(page).toMatch(/\[(figure|rəqəm|chiffre|…)\]/);
      expect(page).toContain('—');
      expect(seen(page)).toEqual([]);
      expect(page).toMatch(/:is\(\[data-block=.*\)\{background-color:/);
    }
    expect(seen(csv)).toEqual([]);
    expect(findings.some(({ severity, code }) => severity === 'error' && code === 'empty')).toBe(true);
    const checked = await draftOf(folder, id, false, languages);
    expect(checked.printable).toBe(false);
    // Nothing but what is empty is told: no fault follows from what only stands in for it.
    expect(new Set(checked.findings.map(({ code }) => code))).toEqual(new Set(['empty']));
  });
});

describe('figures that are partly there', () => {
  it('are drawn and written, whichever are empty', async () => {
    const { folder } = await dataWith();
    const file = path.join(folder, shipped, 'figures.yaml');
    const whole = await readFile(file, 'utf8');
    const read = await readYaml(folderSource(folder), `${shipped}/figures.yaml`);
    if ('findings' in read) throw new Error('The shipped figures cannot be read.');
    const paths = figureLeaves(read.value).flatMap(({ path: at, kind }) => (kind === 'figure' ? [at] : []));
    const subsets = fc.subarray(paths, { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(subsets, async (empty) => {
        const edits = empty.map((at) => ({ path: at, value: null }));
        await writeFile(file, editYaml(whole, edits, 'figures.yaml'));
        const { pages, csv, findings } = await draftOf(folder, shipped);
        expect(findings.filter(({ severity, code }) => severity === 'error' && code !== 'empty')).toEqual([]);
        expect(pages).toHaveLength(2);
        expect([...pages, csv].flatMap(seen)).toEqual([]);
      }),
      { numRuns: 12, seed: 20_260_101 },
    );
  });

  it('keep their own time beside an empty value, and their value beside an empty time', async () => {
    const put = (find: string | RegExp, text: string) => ({
      file: `${shipped}/figures.yaml`,
      find,
      put: text,
    });
    const { folder } = await dataWith([put(/(eye_care: \{ value: )\d+/, '$1')]);
    const { locals } = await draftOf(folder, shipped);
    const eye = locals.find(({ language }) => language === 'en')?.text.highlights;
    const sentence = (words: unknown, key: string) => (valueAt(words, [key]) as Passage | undefined)?.plain;
    expect(sentence(eye, 'eye_care')).toMatch(/^\[figure\] /);
    expect(sentence(eye, 'eye_care')).toMatch(/2024/);
    const other = await dataWith([put(/^during: .*$/m, 'during:')]);
    const signs = (await draftOf(other.folder, shipped)).locals.map(({ text }) =>
      sentence(text.highlights, 'students'),
    );
    expect(signs[1]).toMatch(/^40 .*\[date\]/);
  });

  it('print 1,583 as the number that it is', async () => {
    const { folder } = await dataWith([
      { file: `${shipped}/figures.yaml`, find: 'mine_signs: 155', put: 'mine_signs: 1583' },
    ]);
    const { pages } = await draftOf(folder, shipped);
    expect(pages[1]).toContain('1,583');
  });
});

describe('what no draft can be made of', () => {
  const faults: [name: string, find: string | RegExp, put: string][] = [
    ['a source without a name', /^source: office/m, 'source:'],
    ['a currency that is none', 'currency: USD', 'currency: dollars'],
    ['an unknown country', 'UKR: 6540', 'XYZ: 6540'],
  ];
  it.each(faults)('%s', async (_name, find, put) => {
    const { folder } = await dataWith([
      { file: `${shipped}/figures.yaml`, find, put },
      { file: `${shipped}/figures.yaml`, find: 'mine_signs: 155', put: 'mine_signs:' },
    ]);
    expect((await draftOf(folder, shipped)).printable).toBe(false);
  });
});
