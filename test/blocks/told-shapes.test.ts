// What is told where something of a block has another shape: an example that can be copied, for each of them.
import { expect, it } from 'vitest';
import { loadPeriod } from '../../src/blocks/load.ts';
import { memorySource } from '../../src/files/memory-source.ts';
import { type Change, memoryWith, shipped } from '../support/data.ts';
import { alsoGiven, alsoSaid, pageYaml } from './arrangements.ts';

const page = (entry: string) =>
  pageYaml(`pages:\n  - form: rail\n    main: [one, contacts]\nblocks:\n  one: ${entry}\n`);

it.each<[what: string, changes: Change[], example: string]>([
  [
    'a consent',
    [page('{ kind: quote }'), alsoGiven('one: { consent: yes }')],
    '{ held_by: Protection unit, until: 2026-12-31 }',
  ],
  [
    'a picture',
    [page('{ kind: pictures }'), alsoGiven('one: { spring: images/a.jpg }')],
    '{ image: images/spring.jpg }',
  ],
  [
    'ages',
    [
      page('{ kind: pyramid }'),
      alsoGiven('one: { group: refugees, as_of: 2024-06-30, male: 5, female: {} }'),
    ],
    '{ 0-17: 310, 18-59: 950, 60+: 405 }',
  ],
  [
    'amounts',
    [page('{ kind: breakdown, by: donor }'), alsoGiven('one: { AUS: 310000 }')],
    '{ DEU: 1250000, EU: 640000 }',
  ],
  [
    'columns',
    [page('{ kind: table }'), ...alsoSaid('one: { title: A, columns: [A, B], rows: {} }')],
    '{ partner: Partner, place: Place }',
  ],
  [
    'rows',
    [page('{ kind: table }'), ...alsoSaid('one: { title: A, columns: { a: A }, rows: { b: [B] } }')],
    '{ partner: Women’s union, place: Ganja }',
  ],
  [
    'a logo’s size',
    [
      {
        file: 'azerbaijan/operation.yaml',
        find: /$/,
        put: '\nlogos: { DEU: { file: logos/a.svg, least: 20, clear: 4 } }\n',
      },
    ],
    '{ width: 20 } or { height: 8 }',
  ],
])('%s', async (_, changes, example) => {
  const { findings } = await loadPeriod(memorySource(await memoryWith(changes)), shipped);
  expect(findings.map(({ hint }) => hint ?? '').filter((hint) => hint.includes(example))).not.toEqual([]);
});
