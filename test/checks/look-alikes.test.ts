// Letters of another alphabet inside a word.
import { expect, it } from 'vitest';
import { checkLookAlikes } from '../../src/checks/look-alikes.ts';
import { shipped } from '../support/data.ts';
import { periodWith, told } from './support.ts';

const title = (text: string) => ({
  file: `${shipped}/text.en.yaml`,
  find: 'title: Support to COP29',
  put: `title: "${text}"`,
});

it('finds nothing in words of one alphabet, whichever it is', async () => {
  expect(checkLookAlikes(await periodWith())).toEqual([]);
  expect(checkLookAlikes(await periodWith(title('Əhali, :ru[население] и :el[πρόσφυγες] 5 µm')))).toEqual([]);
});

it.each([
  ['Xidm\u04D9tlərə', 'U+04D9', 13],
  ['an Az\u0435rbaijan', 'U+0435', 16],
  ['the \u0421OP', 'U+0421', 17],
  ['мocква', 'U+006F', 13],
])('tells the place in %s', async (typed, hex, column) => {
  const found = told(checkLookAlikes(await periodWith(title(typed))));
  expect(found).toEqual([expect.stringContaining(hex)]);
  expect(found[0]).toMatch(new RegExp(`^error look-alike text\\.en\\.yaml:\\d+:${column} `));
});
