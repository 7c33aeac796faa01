// Where one mend is certain, the finding carries it: as a change of the very text, after which nothing of it is found any more.
import { expect, it } from 'vitest';
import { runChecks } from '../../../src/checks/check.ts';
import { doubledMark } from '../../../src/checks/texts/doubled-mark.ts';
import { doubledSpace } from '../../../src/checks/texts/doubled-space.ts';
import { lookAlike } from '../../../src/checks/texts/look-alike.ts';
import { misplacedSpace } from '../../../src/checks/texts/misplaced-space.ts';
import { missingSpace } from '../../../src/checks/texts/missing-space.ts';
import { dataWith, shipped } from '../../support/data.ts';
import { notes } from '../notes.ts';
import { subjectIn } from '../support.ts';

const checks = [doubledMark, doubledSpace, lookAlike, misplacedSpace, missingSpace];

/** Findings of texts, each at its place in the list. */
async function found(language: string, texts: readonly string[]) {
  const data = await dataWith([notes(`${shipped}/text.${language}.yaml`, texts)]);
  return runChecks(checks, await subjectIn(data, shipped)).filter(({ at }) => at?.startsWith('notes.n'));
}

it.each([
  ['en', 'It supports  the Government.', 'It supports the Government.'],
  ['en', 'It gave **{{mine_signs, number}}  signs** away.', 'It gave **{{mine_signs, number}} signs** away.'],
  ['en', 'Refugees , IDPs came.', 'Refugees, IDPs came.'],
  ['en', 'They came (in Baku ) then.', 'They came (in Baku) then.'],
  ['en', 'Refugees,asylum-seekers and IDPs.', 'Refugees, asylum-seekers and IDPs.'],
  ['en', 'In Baku,, and so on.', 'In Baku, and so on.'],
  ['en', 'And so on...', 'And so on…'],
  ['az', 'Bütün xidmәtlərə baxıldı.', 'Bütün xidmətlərə baxıldı.'],
  ['az', 'Bu, СОР iclasıdır.', 'Bu, COP iclasıdır.'],
])('%s: “%s” is mended by its finding', async (language, wrong, right) => {
  const [finding, ...others] = await found(language, [wrong]);
  expect(others).toEqual([]);
  const { start = -1, was = '', now = '' } = finding?.remedy ?? {};
  expect(wrong.slice(start, start + was.length)).toBe(was);
  expect(wrong.slice(0, start) + now + wrong.slice(start + was.length)).toBe(right);
  expect(await found(language, [right])).toEqual([]);
});

it.each([
  // Which of two is meant, or what stands between the signs, only the author knows.
  ['en', 'It is done.. And so on.'],
  ['en', 'It rained,. And so on.'],
  ['en', 'It came from Baku.Then it went.'],
  // A soft hyphen stands between the two spaces.
  ['en', 'It supports \u00AD the Government.'],
  ['az', 'Bütün xidмәтләрə baxıldı.'],
])('%s: “%s” is found, and left to its author', async (language, wrong) => {
  const all = await found(language, [wrong]);
  expect(all.length).toBeGreaterThan(0);
  expect(all.filter(({ remedy }) => remedy)).toEqual([]);
});
