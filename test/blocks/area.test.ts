// How much room blocks have: by the areas and the cells that share a page's breadth; and no arrangement sets letters too small.
import { describe, expect, it } from 'vitest';
import { areaOf } from '../../src/blocks/area.ts';
import { kinds } from '../../src/blocks/index.ts';
import type { AnyKind } from '../../src/blocks/kind.ts';
import { memorySource } from '../../src/files/memory-source.ts';
import type { Block, PagePlan } from '../../src/period/blocks.ts';
import { makeFactsheets } from '../../src/pipeline.ts';
import { memoryWith, shipped } from '../support/data.ts';
import { useSession } from '../support/factsheets.ts';
import { useReader } from '../support/reader.ts';
import { passagesOf } from '../support/sheet.ts';
import { charts, pageYaml } from './arrangements.ts';

const session = useSession();
const reader = useReader();

/** Blocks that are called after their kinds. */
const blocks = ['population', 'ranking', 'map', 'trend', 'donors', 'contacts'].map((kind) => {
  const { family, cells } = kinds[kind] as AnyKind;
  return { name: kind, kind, ...(family && { family }), ...(cells && { cells }) } as Block;
});
const width = (form: string, at: string, areas: Record<string, string[]>) => {
  const page: PagePlan = {
    form,
    areas: Object.entries(areas).map(([area, names]) => ({ area, blocks: names })),
  };
  return areaOf(page, at, blocks).width;
};

describe('a block has', () => {
  it.each([
    ['the whole breadth where its area stands alone', 'thirds', 'left', { left: ['map'], middle: [] }, 182],
    ['half of it beside one other', 'thirds', 'left', { left: ['map'], middle: [], right: ['trend'] }, 87],
    ['a third beside two', 'thirds', 'left', { left: ['map'], middle: ['donors'], right: ['trend'] }, 54],
    ['the whole breadth in a rail without a main column', 'rail', 'rail', { rail: ['map'], main: [] }, 182],
    ['the narrow column beside one', 'rail', 'rail', { rail: ['map'], main: ['trend'] }, 54],
    ['the whole breadth alone in a row', 'rail', 'foot', { foot: ['trend'] }, 182],
    ['half of a row beside one other', 'columns', 'foot', { foot: ['trend', 'map'] }, 87],
    [
      'half of a row of two of the four cells',
      'columns',
      'foot',
      { foot: ['trend', 'donors', 'contacts'] },
      87,
    ],
    ['a third where there are five', 'columns', 'foot', { foot: ['trend', 'map', 'donors', 'contacts'] }, 54],
    ['a third beside contacts, which take two cells', 'columns', 'foot', { foot: ['trend', 'contacts'] }, 54],
    [
      'a row beside its family as if it were alone',
      'columns',
      'band',
      { band: ['population', 'ranking'] },
      182,
    ],
  ])('%s', (_, form, at, areas, expected) => {
    expect(width(form, at, areas as unknown as Record<string, string[]>)).toBe(expected);
  });
});

it('charts alone on their pages have letters of a size, and pictures fit', { timeout: 90_000 }, async () => {
  const page = pageYaml(`
pages:
  - form: rail
    main: [opening, highlights, protection]
    foot: [by_year]
  - form: rail
    rail: [map]
    foot: [age_sex]
  - form: thirds
    left: [year]
    foot: [groups]
  - form: columns
    columns: [priorities, pullout, partnership, statelessness]
    foot: [presence, contacts]
blocks:
  by_year: { kind: trend, of: [refugees], as: bars }
  groups: { kind: trend, of: [refugees, asylum_seekers, stateless] }
  year: { kind: pictures }
`);
  const [, ...data] = charts;
  const files = data.map((change) =>
    'content' in change
      ? change
      : change.file.includes('/text.')
        ? { ...change, put: `${change.put}year: { images: { a: ${words}, b: ${words}, c: ${words} } }\n` }
        : { ...change, put: `year: { a: ${picture}, b: ${picture}, c: ${picture} }\n${change.put}` },
  );
  const root = memorySource(await memoryWith([page, ...files]));
  const job = { id: shipped, languages: ['en'], draft: false, print: 'always' as const };
  const { findings } = await makeFactsheets(job, { ...session().tools, root }, () => undefined);
  const ofPages = findings.filter(({ code }) => ['type-small', 'overflow', 'text-over-text'].includes(code));
  expect(ofPages.map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
});

it('in running text a chart stands in one column with its heading and its source', {
  timeout: 60_000,
}, async () => {
  const page = pageYaml(`
pages:
  - form: rail
    main: [opening, highlights, protection]
    foot: [story]
  - form: columns
    columns: [population]
    foot: [map, donors]
  - form: columns
    columns: [age_sex]
  - form: columns
    columns: [priorities, pullout, partnership, statelessness]
    foot: [presence, contacts]
`);
  const root = memorySource(await memoryWith([page, ...charts.slice(1)]));
  const { passages } = await passagesOf(session().tools, reader, 'en', root);
  for (const number of [2, 3]) {
    const own = passages.filter(({ page: on, column }) => on === number && column === 'columns');
    expect(own.length).toBeGreaterThan(2);
    expect(new Set(own.map(({ lines }) => Math.round(lines[0]?.left ?? 0))).size).toBe(1);
  }
});

const words = '{ alt: Four people play., caption: A game, credit: "Drawing: ours" }';
const picture = '{ image: images/inclusive-sport.svg }';
