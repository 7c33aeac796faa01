// Find and replace over all passages of a period: what is told, what is changed, one undo, and nothing where it is not what was shown.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { FoundWords } from '../../src/studio/contract/answers.ts';
import { dataWith, shipped } from '../support/data.ts';
import { post, studioOver } from './studio.ts';

async function working() {
  const { folder } = await dataWith();
  const studio = await studioOver(folder);
  const text = (language: string) => readFile(path.join(folder, shipped, `text.${language}.yaml`), 'utf8');
  const find = async (text: string, more: object = {}, wanted: object = {}) => {
    const asked = { text, isWhole: false, isExact: false, ...wanted };
    const { answer } = await post(studio, '/api/find', { period: shipped, wanted: asked, ...more });
    return answer as FoundWords;
  };
  const replace = (text: string, instead: string, which: object, wanted: object = {}) =>
    post(studio, '/api/replace', {
      ...{ period: shipped, by: 'x', language: 'en', instead, which },
      wanted: { text, isWhole: false, isExact: false, ...wanted },
    });
  return { studio, text, find, replace };
}

test('all places are told with what stands beside them; replaced in one change, and undone as one', async () => {
  const { studio, text, find, replace } = await working();
  const before = await text('en');
  const found = await find('legal aid', { language: 'en', instead: 'legal help' });
  expect(found.count).toBeGreaterThan(1);
  const one = found.places.find(({ at }) => at === 'highlights.legal_aid');
  expect(one).toMatchObject({ language: 'en', found: 'legal aid', instead: 'legal help' });
  // Figures beside them are told as they print.
  expect(found.places.map(({ before, after }) => before + after).join()).toMatch(/2,084/);

  const { able } = found;
  const answer = await replace('legal aid', 'legal help', { count: able });
  expect(answer).toMatchObject({ code: 200, answer: { saved: true, count: able, undo: true } });
  const after = await text('en');
  expect(after).not.toBe(before);
  expect((await find('legal aid', { language: 'en' })).count).toBe(found.count - able);
  expect(after.match(/\{\{[^}]+\}\}|!\w+|\]\([^)]*\)/g)).toEqual(
    before.match(/\{\{[^}]+\}\}|!\w+|\]\([^)]*\)/g),
  );
  await post(studio, '/api/undo', { period: shipped, by: 'x' });
  expect(await text('en')).toBe(before);
  expect(studio.failures).toEqual([]);
});

test('one place is replaced by itself; what is no longer as it was shown is not', async () => {
  const { text, find, replace } = await working();
  const before = await text('en');
  const { places, count } = await find('legal aid', { language: 'en', instead: 'help' });
  const place = places.find(({ instead }) => instead !== undefined);
  if (!place) throw new TypeError('nothing was found');
  const which = { language: place.language, at: place.at, start: place.start, raw: place.raw };
  const refused = { code: 409, answer: { code: 'changed-meanwhile' } };
  expect(await replace('legal aid', 'help', { ...which, start: place.start + 1 })).toMatchObject(refused);
  expect(await replace('legal aid', 'help', { count: count + 1 })).toMatchObject(refused);
  expect(await text('en')).toBe(before);
  expect(await replace('legal aid', 'help', which)).toMatchObject({ answer: { count: 1, passages: 1 } });
  expect((await find('legal aid', { language: 'en' })).count).toBe(count - 1);
});
