// The comparison sees what it is for: each fault is planted into a copy of the inputs, and must show on its page.
import { beforeAll, describe, expect, test } from 'vitest';
import type { Tools } from '../../src/pipeline/tools.ts';
import { type Change, dataWith } from '../support/data.ts';
import { type AssetChange, makeOne, toolsWith, useSession } from '../support/factsheets.ts';
import { compare, type Difference } from './compare.ts';
import { onPinnedBrowser, pinnedOnly } from './pinned.ts';
import { type Raster, rasterise } from './raster.ts';

/** A fault: in a style sheet or in the data, the language it is looked for in, and the page that shows it. */
type Planted = { name: string; language: string; page: 1 | 2; style?: AssetChange; data?: Change };

const planted: Planted[] = [
  {
    name: 'a block shifted by 1 mm',
    language: 'en',
    page: 1,
    style: {
      file: 'styles/blocks/statements.css',
      find: '.statements p {',
      put: '.statements p {\n  translate: 1mm 0;',
    },
  },
  {
    name: 'a colour one step further on the ramp',
    language: 'az',
    page: 1,
    style: { file: 'styles/blocks/statements.css', find: /(strong \{\s*color: var\(--blue-)4/, put: '$15' },
  },
  {
    name: 'a missing glyph',
    language: 'az',
    page: 1,
    data: { file: 'azerbaijan/2024-09/text.az.yaml', find: 'Hökumətə', put: 'Hökumtə' },
  },
  {
    name: 'another weight of one heading',
    language: 'en',
    page: 2,
    style: {
      file: 'styles/blocks/donors.css',
      find: '.donors ul {',
      put: '.donors h2 {\n  font-weight: 900;\n}\n\n.donors ul {',
    },
  },
  {
    name: 'a chart with one value changed',
    language: 'en',
    page: 1,
    data: { file: 'azerbaijan/2024-09/figures.yaml', find: 'PAK: 49', put: 'PAK: 50' },
  },
];

describe.skipIf(!onPinnedBrowser)(`planted faults ${pinnedOnly}`, { timeout: 60_000 }, () => {
  const session = useSession();
  const unchanged = new Map<string, Raster[]>();

  beforeAll(async () => {
    for (const language of ['az', 'en']) unchanged.set(language, await pagesOf(session().tools, language));
  }, 60_000);

  /** What differs from the unchanged pages, page by page. */
  const differences = (language: string, pages: readonly Raster[]): (Difference | undefined)[] => {
    const expected = unchanged.get(language) ?? [];
    expect(pages).toHaveLength(expected.length);
    return pages.map((page, index) => compare(expected[index] as Raster, page));
  };

  test.each(planted)('$name', async ({ language, page, style, data }) => {
    const { tools } = session();
    const changed = style ? await toolsWith(tools, [style]) : tools;
    const pages = await pagesOf(changed, language, data && [data]);
    const found = differences(language, pages).map((difference) => difference !== undefined);
    expect(found).toEqual([page === 1, page === 2]);
  });

  test('ten runs without a change give the same pixels', async () => {
    for (let run = 1; run <= 10; run += 1) {
      const both = ['az', 'en'].map(async (language) => {
        return differences(language, await pagesOf(session().tools, language));
      });
      expect(await Promise.all(both), `run ${run}`).toEqual([
        [undefined, undefined],
        [undefined, undefined],
      ]);
    }
  });
});

async function pagesOf(tools: Tools, language: string, changes?: readonly Change[]): Promise<Raster[]> {
  const { bytes } = await makeOne(tools, language, changes && { data: await dataWith(changes) });
  return rasterise(bytes);
}
