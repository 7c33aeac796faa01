// What stands in for a faulty file, so that the rest can still be checked.
import { expect, it } from 'vitest';
import { standIn } from '../../src/period/stand-in.ts';
import { standardSchemas } from '../support/blocks.ts';

const { figuresSchema, textSchema } = await standardSchemas();

const names = (count: number) => Array.from({ length: count }, (_, index) => `name_${index}`);
const emptyOf = (count: number) => Object.fromEntries(names(count).map((name) => [name, null]));

it('stands in for a period of which every figure is empty, however many there are', () => {
  const begun = {
    issued: null,
    source: 'office',
    population: {
      as_of: null,
      source: 'rdf',
      groups: { refugees: null },
      origins: { refugees: { UKR: null } },
    },
    funding: { as_of: null, currency: 'USD', required: null, funded: null },
    presence: { as_of: null, staff: { national: null }, offices: { baku: null } },
    dates: emptyOf(40),
    results: emptyOf(600),
    story: { image: null, link: null },
  };
  const data = standIn(figuresSchema, begun)?.data;
  expect(data).toMatchObject({ source: 'office', population: { source: 'rdf', groups: { refugees: 0 } } });
  expect(Object.keys(data?.results ?? {})).toEqual(names(600));
});

it('stands in for a file that has next to nothing', () => {
  for (const nothing of [null, {}, [], 'words', { population: 5, funding: [] }]) {
    expect(standIn(figuresSchema, nothing)?.data).toMatchObject({ results: {}, dates: {} });
    expect(standIn(textSchema, nothing)?.data).toMatchObject({ opening: {} });
  }
});

it('takes out what is not known, and a name that cannot be one', () => {
  const data = standIn(textSchema, { opening: { 'not a name': 'x', good: 'y' }, extra: 5, also: {} })?.data;
  expect(data?.opening).toEqual({ good: 'y' });
  expect(Object.keys(data ?? {})).not.toContain('extra');
});

it('gives up on a file that is something else altogether', () => {
  expect(standIn(figuresSchema, { results: emptyOf(5000) })).toBeUndefined();
});
