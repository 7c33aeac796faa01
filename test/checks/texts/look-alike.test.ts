// Letters of another alphabet inside a word, and signs for letters.
import { expect, it } from 'vitest';
import { runChecks } from '../../../src/checks/check.ts';
import { lookAlike } from '../../../src/checks/texts/look-alike.ts';
import { type Change, shipped } from '../../support/data.ts';
import { subjectWith, told } from '../support.ts';

const title = (text: string, language = 'en') => ({
  file: `${shipped}/text.${language}.yaml`,
  find: language === 'en' ? 'title: Support to COP29' : 'title: COP29-a dəstək',
  put: `title: "${text}"`,
});
const find = async (change: Change) => told(runChecks([lookAlike], await subjectWith(change)));

it.each(['Əhali, :ru[население] и :el[πρόσφυγες] 5 µm', 'население сора', 'Kanuri ǝ and a@b.org', 'ª º ∆ Ω'])(
  'finds nothing in %s',
  async (text) => {
    expect(await find(title(text))).toEqual([]);
  },
);

it.each([
  ['Xidm\u04D9tlərə', 'U+04D9', 13],
  ['an Az\u0435rbaijan', 'U+0435', 16],
  ['the \u0421OP', 'U+0421', 17],
  ['мocква', 'U+006F', 13],
  ['the \u0421\u041E\u0420', 'U+0421', 17],
  ['bene\uFB01t', 'U+FB01', 13],
  ['the \u{1D401}old', 'U+1D401', 17],
])('tells the place in %s', async (typed, hex, column) => {
  const found = await find(title(typed));
  expect(found).toEqual([expect.stringContaining(hex)]);
  expect(found[0]).toMatch(new RegExp(`^error look-alike text\\.en\\.yaml:\\d+:${column} `));
});

it.each(['q@rar', '\u01DDsas', '\u018Esas', 'd\u2202stək'])('tells %s in Azerbaijani', async (typed) => {
  expect(await find(title(typed, 'az'))).toEqual([
    expect.stringMatching(/^error look-alike text\.az\.yaml:/),
  ]);
});

it('looks into names, codes and addresses of operation.yaml', async () => {
  const file = 'azerbaijan/operation.yaml';
  const change = { file, find: '  en: Azerbaijan\n', put: '  en: Az\u0435rbaijan\n' };
  expect(await find(change)).toEqual([expect.stringMatching(/operation\.yaml:\d+:7 .*U\+0435/)]);
});
