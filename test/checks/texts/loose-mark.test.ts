// A mark that is a character of its own: wrong and right look the same, so the characters are named.
import { expect, it } from 'vitest';
import { runChecks } from '../../../src/checks/check.ts';
import { looseMark } from '../../../src/checks/texts/loose-mark.ts';
import { shipped } from '../../support/data.ts';
import { subjectWith } from '../support.ts';

const find = async (typed: string, language: 'az' | 'en') => {
  const find = language === 'en' ? 'title: Support to COP29' : 'title: COP29-a dəstək';
  const file = `${shipped}/text.${language}.yaml`;
  const found = runChecks([looseMark], await subjectWith({ file, find, put: `title: "${typed}"` }));
  return found.map(({ message, hint }) => `${message} → ${hint}`);
};

it.each<[string, 'az' | 'en', string]>([
  [
    'Sirotoc\u030Cka',
    'en',
    '“Sirotoc\u030Cka” has a loose mark: “c” and U+030C for one letter. → Write “Siroto\u010Dka”, with “\u010D” (U+010D).',
  ],
  [
    'qa\u00E7qın s\u0327əhər',
    'az',
    '“s\u0327əhər” has a loose mark: “s” and U+0327 for one letter. → Write “\u015Fəhər”, with “\u015F” (U+015F).',
  ],
  [
    'i\u0307qlim',
    'az',
    '“i\u0307qlim” has a loose mark: “i” and U+0307 for one letter. → Write “iqlim”, with “i” (U+0069).',
  ],
])('%s is told with its characters', async (typed, language, told) => {
  expect(await find(typed, language)).toEqual([told]);
});

it('a mark that no letter of the language has is told too', async () => {
  const [told, ...others] = await find('kocku\u0307nə', 'az');
  expect(others).toEqual([]);
  expect(told).toContain('has a loose mark: “u” and U+0307 for one letter. →');
});

it('letters in one piece are right', async () => {
  expect(await find('qa\u00E7qın \u015Fəhər', 'az')).toEqual([]);
});
