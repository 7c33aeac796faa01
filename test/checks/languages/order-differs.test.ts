// Passages in another order: which one is told.
import { expect, it } from 'vitest';
import { runChecks } from '../../../src/checks/check.ts';
import { orderDiffers } from '../../../src/checks/languages/order-differs.ts';
import { shipped } from '../../support/data.ts';
import { subjectWith } from '../support.ts';

async function find(az: string, en: string) {
  const list = (names: string) =>
    names
      .split('')
      .map((name) => `  ${name}: "Text ${name}"\n`)
      .join('');
  const change = (language: string, names: string) => ({
    file: `${shipped}/text.${language}.yaml`,
    find: /$/,
    put: `\nnotes:\n${list(names)}`,
  });
  const subject = await subjectWith(change('az', az), change('en', en));
  return runChecks([orderDiffers], subject).map(({ about, message }) => `${about}: ${message}`);
}

it.each([
  ['abcd', 'abcd', []],
  ['abcd', 'bcda', ['a: notes.a stands in another place here; in text.az.yaml it is first in notes.']],
  ['abcd', 'dabc', ['d: notes.d stands in another place here; in text.az.yaml it is after notes.c.']],
  ['abcd', 'acbd', [expect.stringMatching(/^[bc]: /)]],
  ['abcd', 'axcyd', []],
  ['abcd', 'dcba', [expect.stringMatching(/^[abcd]: /)]],
  ['a', 'b', []],
])('of %s and %s', async (az, en, found) => {
  expect(await find(az, en)).toEqual(found);
});
