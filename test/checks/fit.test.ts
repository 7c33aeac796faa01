// What the fit measured, as findings.
import { expect, it } from 'vitest';
import { checkFit } from '../../src/checks/fit.ts';
import type { Fit } from '../../src/print/fit.ts';
import { periodWith, told } from './support.ts';

const fitted = (changes: Partial<Fit>): Fit => {
  const columns = [{ page: 1, name: 'main', room: 150, filled: 0.9 }];
  return { body: 8.5, airs: [1, 1], tight: false, columns, overflows: [], ...changes };
};

it('finds nothing where everything fits and columns are full', async () => {
  expect(checkFit(await periodWith(), 'en', fitted({}))).toEqual([]);
});

it('tells what is too long: the passage, the language, millimetres and characters', async () => {
  const overflows = [
    { page: 2, column: 'texts', block: 'statelessness.applications', mm: 14.44, characters: 424 },
  ];
  expect(told(checkFit(await periodWith(), 'en', fitted({ overflows })))).toEqual([
    expect.stringMatching(
      /^error overflow text\.en\.yaml:\d+:\d+ Page 2 \(en\): from statelessness\.applications on, the text is 14\.4 mm too long, about 424 characters\.$/,
    ),
  ]);
});

it('tells what is too wide, and a block that is no text without a place', async () => {
  const overflows = [{ page: 1, column: 'rail', block: 'charts.population', mm: 3.2, characters: 0 }];
  const [finding] = checkFit(await periodWith(), 'az', fitted({ overflows }));
  expect(finding).toMatchObject({ code: 'overflow', severity: 'error' });
  expect(finding?.message).toBe('Page 1 (az): charts.population is 3.2 mm too wide.');
});

it('warns of a column that is more than a quarter empty, and of none that is less', async () => {
  const columns = [
    { page: 1, name: 'rail', room: 150, filled: 0.74 },
    { page: 1, name: 'main', room: 150, filled: 0.76 },
  ];
  expect(told(checkFit(await periodWith(), 'en', fitted({ columns })))).toEqual([
    expect.stringMatching(
      /^warning column-empty \S+ Page 1 \(en\): the column “rail” is 26 per cent empty\.$/,
    ),
  ]);
});
