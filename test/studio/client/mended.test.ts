// A passage as a remedy leaves it, and nothing where it says something else by now.
import { expect, test } from 'vitest';
import { mended } from '../../../src/studio/client/parts/mended.ts';

test.each([
  [
    'It supports  the Government.',
    { start: 11, was: '  ', now: ' ' },
    'It supports the Government.',
    'It supports the Government.',
  ],
  [
    'UNHCR and others support refugees,asylum-seekers and IDPs.',
    { start: 33, was: ',a', now: ', a' },
    'UNHCR and others support refugees, asylum-seekers and IDPs.',
    'support refugees, asylum-seekers and',
  ],
])('%s', (source, remedy, right, words) => {
  expect(mended(source, remedy)).toEqual({ source: right, words });
});

test('marks are not shown, and figures as they print', () => {
  const source = '**{{n, number}}  signs** came.';
  const at = { start: source.indexOf('  '), was: '  ', now: ' ' };
  expect(mended(source, at, { 'n, number': '155' })).toEqual({
    source: '**{{n, number}} signs** came.',
    words: '155 signs came.',
  });
});

test('what was mended is not mended again', () => {
  const remedy = { start: 2, was: ',b', now: ', b' };
  const { source = '' } = mended('a ,b c'.replace(' ', 'x'), remedy) ?? {};
  expect(source).toBe('ax, b c');
  expect(mended(source, remedy)).toBeUndefined();
  expect(mended('', remedy)).toBeUndefined();
});
