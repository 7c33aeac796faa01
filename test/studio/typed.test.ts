// Figures that are typed into the studio: written as values where they stand, refused where they are none.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { PeriodForm } from '../../src/studio/contract/period.ts';
import { dataWith, shipped } from '../support/data.ts';
import { ask, post, studioOver } from './studio.ts';

test('a figure is typed as people write it, and stands in the file as a number at its own place', async () => {
  const { folder } = await dataWith();
  const studio = await studioOver(folder);
  const form = JSON.parse((await ask(studio, `/api/period/${shipped}`)).body) as PeriodForm;
  const row = (name: string) => {
    const found = form.figures.find((one) => one.name === name);
    if (!found) throw new TypeError(`no figure ${name}`);
    return found;
  };
  const change = (name: string, value: string) => {
    const { path: place, value: was } = row(name);
    return { file: 'figures', path: place, was, value };
  };
  const changed = (...changes: object[]) =>
    post(studio, '/api/change', { period: shipped, by: 'x', changes });
  const figures = () => readFile(path.join(folder, shipped, 'figures.yaml'), 'utf8');

  expect(row('eye_care').path).toEqual(['results', 'eye_care', 'value']);
  const saved = await changed(
    change('eye_care', '3,300'),
    change('mine_signs', ' 160 '),
    change('tournament', '2024-06-12'),
  );
  expect(saved).toMatchObject({ code: 200, answer: { saved: true, stored: [3300, 160, '2024-06-12'] } });
  // What is told is what the next change goes on from.
  const again = { ...change('eye_care', '3 300'), was: 3300 };
  expect(await changed(again)).toMatchObject({ answer: { saved: true, stored: [3300] } });
  const after = await figures();
  expect(after).toContain('eye_care: { value: 3300, during: 2024-05/2024-06 }');
  expect(after).toMatch(/^ {2}mine_signs: 160$/m);
  expect(after).toMatch(/tournament: 2024-06-12$/m);

  const wrong = { ...change('mine_signs', 'many'), was: 160 };
  expect(await changed(wrong)).toMatchObject({
    code: 422,
    answer: {
      code: 'figure-value',
      message: expect.stringContaining('“many”'),
      hint: expect.stringContaining('2,084'),
    },
  });
  expect(await changed({ ...change('tournament', '12 June'), was: '2024-06-12' })).toMatchObject({
    code: 422,
  });
  // Of several that go together, it says which.
  const several = await changed({ ...change('eye_care', '3 301'), was: 3300 }, wrong);
  expect(several).toMatchObject({ code: 422, answer: { code: 'figure-value', values: { change: 1 } } });
  expect(await figures()).toBe(after);
  expect(studio.failures).toEqual([]);
});
