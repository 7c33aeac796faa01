import { expect, it } from 'vitest';
import { languages } from '../../../src/commands/shared/options.ts';

it.each([
  ['geo', 'For “geo” write'],
  ['Georgian', 'For “Georgian” write ka.'],
  ['kurdish', 'For “kurdish” write ku (Kurdish) or ckb (Central Kurdish).'],
  ['??', 'Write codes of languages with commas between them'],
])('what is no tag of a language is answered by the tags that may be meant: %s', (typed, words) => {
  expect(() => languages(`en,${typed}`)).toThrow(words);
});

it('tags stand once, in their order', () => {
  expect(languages('ckb, ar,ckb')).toEqual(['ckb', 'ar']);
});
